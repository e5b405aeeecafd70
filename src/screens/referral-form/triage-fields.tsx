import { useTranslations } from 'use-intl';
import type { YesNoUnknown } from '#src/domain/field-values.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import type { ReferralFields } from './referral-fields.ts';

interface TriageFieldsProps {
  readonly fields: ReferralFields;
  readonly change: (fields: Partial<ReferralFields>) => void;
}

const answers = ['yes', 'no', 'unknown'] as const satisfies readonly YesNoUnknown[];

/** The two questions of triage, in the order in which they are settled (CL-6). */
export function TriageFields({ fields, change }: TriageFieldsProps) {
  const t = useTranslations('referralForm');
  const terms = useTranslations('terms');
  const choices = answers.map((value) => ({ value, label: terms(`yesNoUnknown.${value}`) }));
  return (
    <Section heading={t('triage')} actions={<Why rules={['CL-6']} about={t('triage')} />}>
      <ChoiceGroup
        legend={t('contactAppropriate')}
        hint={t('contactHint')}
        layout="row"
        value={fields.contactAppropriate}
        choices={choices}
        onChange={(contactAppropriate) => change({ contactAppropriate })}
      />
      <TextField
        label={t('clarified')}
        hint={t('clarifiedHint')}
        multiline
        rows={2}
        value={fields.clarified}
        onChange={(clarified) => change({ clarified })}
      />
      <ChoiceGroup
        legend={t('canProgress')}
        hint={t('canProgressHint')}
        layout="row"
        value={fields.canProgress}
        choices={choices}
        onChange={(canProgress) => change({ canProgress })}
      />
    </Section>
  );
}
