import { useTranslations } from 'use-intl';
import styles from '#src/screens/parts/side-by-side.module.css';
import { Why } from '#src/screens/parts/why.tsx';
import { Button } from '#src/ui/button.tsx';
import { DateField } from '#src/ui/date-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { TimeField } from '#src/ui/time-field.tsx';
import { useEnvironment } from '#src/vault/use-vault.tsx';
import { wasHeld, type SessionFields, type SessionGaps } from './session-fields.ts';

interface WhenHeldFieldsProps {
  readonly fields: SessionFields;
  readonly change: (fields: Partial<SessionFields>) => void;
  readonly today: string;
  /** Minutes from start to end; null where they cannot be told. */
  readonly minutes: number | null;
  readonly gaps: Pick<SessionGaps, 'when' | 'end'>;
}

/** Day and time, in sight at once: most of these are written down afterwards. */
export function WhenHeldFields({ fields, change, today, minutes, gaps }: WhenHeldFieldsProps) {
  const t = useTranslations('sessionForm');
  const terms = useTranslations('terms.checkIn');
  const { now, zone } = useEnvironment();
  const held = wasHeld(fields.outcome);
  const toCome = gaps.when === 'toCome' ? t('toCome') : undefined;
  const missing = (value: string): string | undefined =>
    gaps.when === 'missing' && value === '' ? t('whenMissing') : undefined;
  return (
    <Section
      heading={t('when')}
      actions={fields.contact === 'session' && held && <Why rules={['SE-1']} about={t('when')} />}
    >
      <div className={styles['pair']}>
        <DateField
          label={t('day')}
          value={fields.day}
          max={today}
          onChange={(day) => {
            change({ day });
          }}
          error={toCome ?? missing(fields.day)}
        />
        <TimeField
          label={held ? t('started') : t('time')}
          value={fields.time}
          onChange={(time) => {
            change({ time });
          }}
          error={missing(fields.time)}
        />
      </div>
      {held && (
        <TimeField
          label={t('ended')}
          aside={
            fields.day === today && (
              <Button
                size="s"
                variant="quiet"
                onClick={() => {
                  const clock = now().toZonedDateTimeISO(zone()).toPlainTime();
                  change({ endedTime: clock.toString({ smallestUnit: 'minute' }) });
                }}
              >
                {t('endedNow')}
              </Button>
            )
          }
          hint={minutes === null ? t('endedHint') : terms('minutes', { minutes })}
          value={fields.endedTime}
          onChange={(endedTime) => {
            change({ endedTime });
          }}
          error={gaps.end ? t('endedSlip') : undefined}
        />
      )}
    </Section>
  );
}
