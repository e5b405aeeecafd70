import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ProgrammeValues } from '#src/domain/programme.ts';
import { weekdays, type SupportLevel } from '#src/domain/support-plan.ts';
import sideBySide from '#src/screens/parts/side-by-side.module.css';
import { Why } from '#src/screens/parts/why.tsx';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { NumberField } from '#src/ui/number-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { TimeField } from '#src/ui/time-field.tsx';
import styles from './plan-form.module.css';
import {
  isBufferShort,
  newSlot,
  slotMinutes,
  type SlotFields,
  type SlotGaps,
} from './session-slot-fields.ts';

interface SessionSlotsProps {
  readonly slots: readonly SlotFields[];
  readonly onChange: (slots: readonly SlotFields[]) => void;
  readonly level: SupportLevel | null;
  readonly programme: ProgrammeValues;
  /** Gaps of each, where they are shown. */
  readonly gaps: readonly SlotGaps[];
}

/** As many as a plan can have. */
const most = 14;

/** The set times of his sessions, each with the time kept free after it (SE-1 to SE-3). Warns, and never forbids. */
export function SessionSlots({ slots, onChange, level, programme, gaps }: SessionSlotsProps) {
  const t = useTranslations('planForm');
  const addButton = useRef<HTMLButtonElement>(null);
  return (
    <Section heading={t('sessions')} actions={<Why rules={['SE-1', 'SE-2', 'SE-3']} about={t('sessions')} />}>
      {slots.length === 0 && (
        <Notice tone="caution" title={t('noSessions')}>
          {t('noSessionsExplain')}
        </Notice>
      )}
      {slots.map((slot, index) => (
        <SlotInputs
          // A slot has no identity of its own: it is the one at this place.
          key={index}
          number={index + 1}
          slot={slot}
          onChange={(changes) => {
            onChange(slots.map((other) => (other === slot ? { ...slot, ...changes } : other)));
          }}
          onRemove={() => {
            onChange(slots.filter((other) => other !== slot));
            // What had the focus is gone.
            addButton.current?.focus();
          }}
          programme={programme}
          gaps={gaps[index]}
        />
      ))}
      {level === 'weekly' && slots.length > 0 && slots.length < programme.sessionsAWeek && (
        <Notice tone="caution">{t('fewSessions', { sessions: programme.sessionsAWeek })}</Notice>
      )}
      {slots.length < most && (
        <div>
          <Button
            ref={addButton}
            icon="plus"
            onClick={() => {
              onChange([...slots, newSlot(programme)]);
            }}
          >
            {t('addSession')}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface SlotInputsProps {
  readonly number: number;
  readonly slot: SlotFields;
  readonly onChange: (changes: Partial<SlotFields>) => void;
  readonly onRemove: () => void;
  readonly programme: ProgrammeValues;
  readonly gaps: SlotGaps | undefined;
}

function SlotInputs({ number, slot, onChange, onRemove, programme, gaps }: SlotInputsProps) {
  const t = useTranslations('planForm');
  const terms = useTranslations('terms');
  const plan = useTranslations('plan');
  const timeErrors = { missing: plan('timeMissing'), sameTwice: t('sameTwice') };
  return (
    <Section heading={t('session', { number })} level={3} card>
      <div className={sideBySide['pair']}>
        <SelectField
          label={t('weekday')}
          value={slot.weekday}
          emptyLabel={t('chooseWeekday')}
          options={weekdays.map((day) => ({ value: `${day}` as const, label: terms(`weekday.${day}`) }))}
          onChange={(weekday: SlotFields['weekday']) => {
            onChange({ weekday });
          }}
          error={gaps?.weekday ? t('weekdayMissing') : undefined}
        />
        <TimeField
          label={t('sessionTime')}
          value={slot.time}
          onChange={(time) => {
            onChange({ time });
          }}
          error={gaps?.time ? timeErrors[gaps.time] : undefined}
        />
      </div>
      <div className={sideBySide['pair']}>
        <NumberField
          label={t('minutes')}
          suffix={t('minutesUnit')}
          value={slot.minutes}
          min={slotMinutes.session.least}
          max={slotMinutes.session.most}
          onChange={(minutes) => {
            onChange({ minutes });
          }}
          error={gaps?.minutes ? t('minutesWrong', slotMinutes.session) : undefined}
        />
        <NumberField
          label={t('buffer')}
          suffix={t('minutesUnit')}
          value={slot.bufferMinutes}
          min={slotMinutes.buffer.least}
          max={slotMinutes.buffer.most}
          onChange={(bufferMinutes) => {
            onChange({ bufferMinutes });
          }}
          error={gaps?.buffer ? t('minutesWrong', slotMinutes.buffer) : undefined}
        />
      </div>
      {isBufferShort(slot, programme) && (
        <Notice tone="caution" role="status">
          {t('shortBuffer', { minutes: programme.bufferMinutes })}
        </Notice>
      )}
      <div className={styles['end']}>
        <Button variant="quiet" size="s" icon="cross" onClick={onRemove}>
          {t('removeSession', { number })}
        </Button>
      </div>
    </Section>
  );
}
