import { useTranslations } from 'use-intl';
import { DateField } from '#src/ui/date-field.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { TimeField } from '#src/ui/time-field.tsx';
import type { CheckInFields } from './check-in-fields.ts';
import styles from './side-by-side.module.css';

interface WhenFieldsProps {
  readonly fields: CheckInFields;
  readonly change: (fields: Partial<CheckInFields>) => void;
  readonly missing: boolean;
}

/** Day and time of the call, for one that is written down afterwards. */
export function WhenFields({ fields, change, missing }: WhenFieldsProps) {
  const t = useTranslations('checkIn');
  const error = (value: string): string | undefined =>
    missing && value === '' ? t('whenMissing') : undefined;
  return (
    <Disclosure look="row" summary={t('when')} defaultOpen={missing}>
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
