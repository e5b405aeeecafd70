import { useTranslations } from 'use-intl';
import { checkInOutcomes } from '#src/domain/check-in.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { Section } from '#src/ui/section.tsx';
import type { CheckInFields } from './check-in-fields.ts';

interface OutcomeFieldsProps {
  readonly fields: CheckInFields;
  readonly change: (fields: Partial<CheckInFields>) => void;
  readonly missing: boolean;
}

/** How the call went (CI-5): the one thing that every check-in says. */
export function OutcomeFields({ fields, change, missing }: OutcomeFieldsProps) {
  const t = useTranslations('checkIn');
  const terms = useTranslations('terms.outcome');
  return (
    <Section>
      <ChoiceGroup
        legend={t('outcome')}
        aside={<Why rules={['CI-5']} about={t('outcome')} />}
        layout="grid"
        required
        value={fields.outcome}
        choices={checkInOutcomes.map((value) => ({ value, label: terms(value) }))}
        onChange={(outcome) => {
          change({ outcome });
        }}
        error={missing ? t('outcomeMissing') : undefined}
      />
    </Section>
  );
}
