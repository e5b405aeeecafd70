import { useTranslations } from 'use-intl';
import type { YesNoUnknown } from '#src/domain/field-values.ts';
import { riskFactors, type RiskFactor, type RiskScreen } from '#src/domain/risk-screen.ts';
import { useDayWithYear } from '#src/screens/parts/use-day-with-year.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { Section } from '#src/ui/section.tsx';
import { FactorRow } from './factor-row.tsx';
import type { RiskScreenFields } from './risk-screen-fields.ts';
import styles from './risk-screen-form.module.css';

interface FactorFieldsProps {
  readonly fields: RiskScreenFields;
  readonly change: (fields: Partial<RiskScreenFields>) => void;
  /** The screen before this one. */
  readonly before: RiskScreen | null;
  /** What his profile says about the court (CL-4). */
  readonly courtMandated: YesNoUnknown;
  /** A screen that is amended was not prefilled: then nothing is asked to be looked at again. */
  readonly amending: boolean;
}

/** The eight factors (RS-1), each beside what was known of it before. */
export function FactorFields({ fields, change, before, courtMandated, amending }: FactorFieldsProps) {
  const t = useTranslations('riskScreen');
  const terms = useTranslations('terms');
  const dayWithYear = useDayWithYear();

  const knownOf = (factor: RiskFactor): string | null => {
    const { answer } = fields.factors[factor];
    const profile = factor === 'courtMandated' && courtMandated !== 'unknown' ? courtMandated : null;
    if (profile !== null && profile !== answer) {
      return t('profileSays', { answer: terms(`yesNoUnknown.${profile}`) });
    }
    if (before) {
      const was = before.factors[factor].answer;
      const day = dayWithYear(before.on);
      return was === answer
        ? t('asBefore', { day })
        : t('wasBefore', { day, answer: terms(`yesNoUnknown.${was}`) });
    }
    return profile === null ? null : t('asInProfile');
  };

  return (
    <Section heading={t('factors')} actions={<Why rules={['RS-1', 'RS-5', 'RS-6']} about={t('factors')} />}>
      {!amending && (
        <p className={styles['quiet']}>
          {before ? t('factorsTakenOver', { day: dayWithYear(before.on) }) : t('factorsFirst')}
        </p>
      )}
      <ul role="list" className={styles['factors']}>
        {riskFactors.map((factor) => (
          <FactorRow
            key={factor}
            factor={factor}
            value={fields.factors[factor]}
            known={knownOf(factor)}
            onChange={(value) => {
              change({ factors: { ...fields.factors, [factor]: value } });
            }}
          />
        ))}
      </ul>
    </Section>
  );
}
