import { useTranslations } from 'use-intl';
import { sessionMeans, sessionOutcomes } from '#src/domain/session.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { Section } from '#src/ui/section.tsx';
import { wasHeld, type SessionFields } from './session-fields.ts';

interface HowItWentFieldsProps {
  readonly fields: SessionFields;
  readonly change: (fields: Partial<SessionFields>) => void;
  readonly outcomeMissing: boolean;
  readonly meansMissing: boolean;
}

/** What became of it, and how it was held or was to be (SE-4, SE-11, IN-10, IN-12). */
export function HowItWentFields({ fields, change, outcomeMissing, meansMissing }: HowItWentFieldsProps) {
  const t = useTranslations('sessionForm');
  const terms = useTranslations('terms');
  const means = wasHeld(fields.outcome) ? t('means') : t('meansMeant');
  return (
    <Section>
      <ChoiceGroup
        legend={t('outcome')}
        aside={
          <Why rules={fields.contact === 'session' ? ['AT-5', 'AT-6'] : ['CI-5']} about={t('outcome')} />
        }
        layout="grid"
        required
        value={fields.outcome}
        choices={sessionOutcomes.map((value) => ({ value, label: terms(`sessionOutcome.${value}`) }))}
        onChange={(outcome) => {
          change({ outcome });
        }}
        error={outcomeMissing ? t('outcomeMissing') : undefined}
      />
      <ChoiceGroup
        legend={means}
        aside={<Why rules={['SE-4', 'IN-10', 'SE-11', 'IN-12']} about={means} />}
        layout="grid"
        required
        value={fields.means}
        choices={sessionMeans.map((value) => ({ value, label: terms(`sessionMeans.${value}`) }))}
        onChange={(chosen) => {
          change({ means: chosen });
        }}
        error={meansMissing ? t('meansMissing') : undefined}
      />
    </Section>
  );
}
