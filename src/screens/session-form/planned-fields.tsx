import { useTranslations } from 'use-intl';
import { sessionContacts, type Session } from '#src/domain/session.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { keyOf, type AgreedTime } from './agreed-times.ts';
import { timeAskedFor, type AskedFor, type SessionFields } from './session-fields.ts';

interface PlannedFieldsProps {
  readonly fields: SessionFields;
  readonly change: (fields: Partial<SessionFields>) => void;
  readonly times: readonly AgreedTime[];
  readonly plannedFor: Session['plannedFor'];
  /** What the form was opened for, where a draft was taken up instead. */
  readonly asked: AskedFor | null;
}

/** Whether it was a session or a longer call, and which agreed time it was for (SE-2, CI-4): that time is then done. */
export function PlannedFields({ fields, change, times, plannedFor, asked }: PlannedFieldsProps) {
  const t = useTranslations('sessionForm');
  const words = useWorkWords();
  const moments = useMoments();
  const timeLabel = ({ day, time }: NonNullable<Session['plannedFor']>): string =>
    time === null ? t('weekOf', { day: moments.shortDay(day) }) : `${moments.shortDay(day)}, ${time}`;
  const options = times
    .filter(({ contact }) => contact === fields.contact)
    .map((time) => ({ value: keyOf(time.plannedFor), label: timeLabel(time.local), time }));
  const shown = keyOf(plannedFor);
  const known = options.some(({ value }) => value === shown);
  const other = asked && timeAskedFor(asked, times);
  const draftIsForOther =
    other !== null && (other.contact !== fields.contact || keyOf(other.plannedFor) !== shown);
  return (
    <Section>
      {draftIsForOther && <Notice tone="info">{t('otherDraft', { time: timeLabel(other.local) })}</Notice>}
      <ChoiceGroup
        legend={t('contact')}
        layout="grid"
        value={fields.contact}
        choices={sessionContacts.map((value) => ({ value, label: words.name(value) }))}
        onChange={(contact) => {
          change({ contact, plannedChosen: false, plannedFor: null });
        }}
      />
      <SelectField
        label={t('plannedFor')}
        aside={
          <Why rules={fields.contact === 'session' ? ['SE-2', 'SE-3'] : ['CI-4']} about={t('plannedFor')} />
        }
        emptyLabel={t('notPlanned')}
        value={shown}
        options={[
          ...options,
          // Settled by the very contact that is amended, or while the draft was waiting.
          ...(plannedFor && !known ? [{ value: shown, label: timeLabel(plannedFor) }] : []),
        ]}
        onChange={(value) => {
          const chosen = options.find((option) => option.value === value)?.time.plannedFor;
          change({ plannedChosen: true, plannedFor: value === shown ? plannedFor : (chosen ?? null) });
        }}
      />
    </Section>
  );
}
