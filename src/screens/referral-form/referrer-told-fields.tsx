import { useTranslations } from 'use-intl';
import { Badge } from '#src/ui/badge.tsx';
import { DateField } from '#src/ui/date-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import type { ReferralFields } from './referral-fields.ts';

interface ReferrerToldFieldsProps {
  readonly fields: ReferralFields;
  readonly change: (fields: Partial<ReferralFields>) => void;
}

/** The word to the referrer, which may come later; until then its absence shows (CL-6). */
export function ReferrerToldFields({ fields, change }: ReferrerToldFieldsProps) {
  const t = useTranslations('referralForm');
  return (
    <Section
      heading={t('told')}
      level={3}
      card
      actions={
        <span role="status">
          {fields.referrerToldOn === '' && (
            <Badge tone="caution" icon="warning">
              {t('notTold')}
            </Badge>
          )}
        </span>
      }
    >
      <DateField
        label={t('toldOn')}
        hint={t('toldOnHint')}
        value={fields.referrerToldOn}
        onChange={(referrerToldOn) => change({ referrerToldOn })}
      />
      <TextField
        label={t('toldHow')}
        hint={t('toldHowHint')}
        value={fields.referrerToldHow}
        onChange={(referrerToldHow) => change({ referrerToldHow })}
      />
    </Section>
  );
}
