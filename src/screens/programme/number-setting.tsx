import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { defaultProgramme, programmeNumbers, type ProgrammeNumber } from '#src/domain/programme.ts';
import { settingPositions } from '#src/guidance/setting-positions.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { NumberField } from '#src/ui/number-field.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { numberTyped, typedOutside } from './programme-fields.ts';
import { SettingSources } from './setting-sources.tsx';
import styles from './setting.module.css';

interface NumberSettingProps {
  readonly name: ProgrammeNumber;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly gap: 'value' | 'reason' | undefined;
}

/** One number that a programme sets, with what the sources say, and with its reason where it lies outside of that. */
export function NumberSetting({ name, typed, onType, reason, onReason, gap }: NumberSettingProps) {
  const t = useTranslations('programme');
  const frame = useRef<HTMLDivElement>(null);
  const { least, most } = programmeNumbers[name];
  const outside = typedOutside(name, typed);
  const standard = defaultProgramme[name];
  return (
    <div ref={frame} className={styles['setting']}>
      <NumberField
        label={t(`setting.${name}`)}
        hint={<SettingSources setting={name} />}
        aside={<Why rules={settingPositions[name].rules} about={t(`setting.${name}`)} />}
        value={typed}
        onChange={onType}
        min={least}
        max={most}
        step={1}
        // In a language that has them, the unit of a number that is not there yet is that of many.
        suffix={t(`unit.${name}`, { n: numberTyped(name, typed) ?? most })}
        error={gap === 'value' ? t('notAValue', { least, most }) : undefined}
        required
      />
      {typed.trim() !== String(standard) && (
        <div className={styles['back']}>
          <Button
            variant="quiet"
            size="s"
            onClick={() => {
              onType(String(standard));
              // The button goes with the press, so the focus needs another place.
              frame.current?.querySelector('input')?.focus();
            }}
          >
            {t('backToDefault', { n: standard })}
          </Button>
        </div>
      )}
      <p role="status" className={styles['outside']}>
        {outside && <Badge>{t('outside')}</Badge>}
      </p>
      {outside && (
        <TextField
          label={t('reason')}
          hint={t('reasonHint')}
          multiline
          rows={2}
          required
          value={reason}
          onChange={onReason}
          error={gap === 'reason' ? t('reasonMissing') : undefined}
        />
      )}
    </div>
  );
}
