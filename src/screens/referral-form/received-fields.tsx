import { useTranslations } from 'use-intl';
import { DateField } from '#src/ui/date-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import type { ReferralFields, ReferralGaps } from './referral-fields.ts';

interface ReceivedFieldsProps {
  readonly fields: ReferralFields;
  readonly change: (fields: Partial<ReferralFields>) => void;
  readonly gaps: ReferralGaps;
}

/** Who is referred, when, and by whom. */
export function ReceivedFields({ fields, change, gaps }: ReceivedFieldsProps) {
  const t = useTranslations('referralForm');
  return (
    <Section>
      <TextField
        label={t('reference')}
        hint={t('referenceHint')}
        required
        maxLength={60}
        value={fields.reference}
        onChange={(reference) => change({ reference })}
        error={gaps.reference ? t('referenceMissing') : undefined}
      />
      <DateField
        label={t('receivedOn')}
        required
        value={fields.receivedOn}
        onChange={(receivedOn) => change({ receivedOn })}
        error={gaps.receivedOn ? t('dayMissing') : undefined}
      />
      <TextField
        label={t('referrer')}
        hint={t('referrerHint')}
        value={fields.referrer}
        onChange={(referrer) => change({ referrer })}
      />
      <TextField
        label={t('note')}
        hint={t('noteHint')}
        multiline
        value={fields.note}
        onChange={(note) => change({ note })}
      />
    </Section>
  );
}
