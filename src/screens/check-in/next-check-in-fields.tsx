import { useTranslations } from 'use-intl';
import { wasSpokenTo } from '#src/domain/check-in.ts';
import type { SupportPlan } from '#src/domain/support-plan.ts';
import styles from '#src/screens/parts/side-by-side.module.css';
import { Why } from '#src/screens/parts/why.tsx';
import { DateField } from '#src/ui/date-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { SwitchField } from '#src/ui/switch-field.tsx';
import { TimeField } from '#src/ui/time-field.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { useEnvironment } from '#src/vault/use-vault.tsx';
import { proposedNext, type CheckInFields } from './check-in-fields.ts';

interface NextCheckInFieldsProps {
  readonly fields: CheckInFields;
  readonly change: (fields: Partial<CheckInFields>) => void;
  readonly plan: SupportPlan | null;
}

/** The next check-in, or the next attempt (CI-5): proposed from the agreement, changed if he wants it otherwise. */
export function NextCheckInFields({ fields, change, plan }: NextCheckInFieldsProps) {
  const t = useTranslations('checkIn');
  const { now: clock, zone } = useEnvironment();
  const now = useNow(clock, 60_000).toZonedDateTimeISO(zone());
  const proposed = proposedNext(fields, plan, now);
  const spoken = fields.outcome === null || wasSpokenTo(fields.outcome);
  const heading = spoken ? t('next') : t('nextAttempt');
  return (
    <Section
      heading={heading}
      actions={<Why rules={spoken ? ['CI-1', 'CI-5'] : ['CI-5', 'CI-1']} about={heading} />}
    >
      <SwitchField
        label={t('nextAgreed')}
        checked={fields.nextAgreed}
        onChange={(nextAgreed) => {
          change({ nextAgreed });
        }}
      />
      {fields.nextAgreed && (
        <div className={styles['pair']}>
          <DateField
            label={t('nextDay')}
            value={fields.nextDay ?? proposed?.day ?? ''}
            onChange={(nextDay) => {
              change({ nextDay });
            }}
          />
          <TimeField
            label={t('nextTime')}
            value={fields.nextTime ?? proposed?.time ?? ''}
            onChange={(nextTime) => {
              change({ nextTime });
            }}
          />
        </div>
      )}
    </Section>
  );
}
