import { useTranslations } from 'use-intl';
import styles from '#src/screens/parts/side-by-side.module.css';
import { DateField } from '#src/ui/date-field.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { TimeField } from '#src/ui/time-field.tsx';
import type { CheckInFields } from './check-in-fields.ts';

interface WhenFieldsProps {
  readonly fields: CheckInFields;
  readonly change: (fields: Partial<CheckInFields>) => void;
  readonly missing: boolean;
  /** Shown at once: the call is written down late, so when it was is the first question. */
  readonly open?: boolean;
}

/** Day and time of the call, for one that is written down afterwards. */
export function WhenFields({ fields, change, missing, open = false }: WhenFieldsProps) {
  const t = useTranslations('checkIn');
  const error = (value: string): string | undefined =>
    missing && value === '' ? t('whenMissing') : undefined;
  return (
    <Disclosure look="row" summary={t('when')} defaultOpen={missing || open}>
      <div className={styles['pair']}>
        <DateField
          label={t('day')}
          value={fields.day}
          onChange={(day) => {
            change({ day });
          }}
          error={error(fields.day)}
        />
        <TimeField
          label={t('time')}
          value={fields.time}
          onChange={(time) => {
            change({ time });
          }}
          error={error(fields.time)}
        />
      </div>
    </Disclosure>
  );
}
