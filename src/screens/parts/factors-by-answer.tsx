import { useTranslations } from 'use-intl';
import { factorsByAnswer, type RiskScreen } from '#src/domain/risk-screen.ts';
import styles from './factors-by-answer.module.css';

interface FactorsByAnswerProps {
  readonly factors: RiskScreen['factors'];
  /** With what was noted about each. */
  readonly notes?: boolean | undefined;
}

/** Factors present, absent and unknown, by name. They are never counted: the number of them means nothing (RS-5). */
export function FactorsByAnswer({ factors, notes = false }: FactorsByAnswerProps) {
  const t = useTranslations('terms');
  const history = useTranslations('riskHistory');
  const byAnswer = factorsByAnswer({ factors });
  return (
    <dl className={styles['lists']}>
      {(['yes', 'no', 'unknown'] as const).map((answer) => (
        <div key={answer}>
          <dt className={styles['answer']}>{t(`factorAnswer.${answer}`)}</dt>
          {byAnswer[answer].map((factor) => (
            <dd key={factor} className={styles['factor']}>
              {t(`riskFactor.${factor}`)}
              {notes && factors[factor].note !== '' && (
                <p className={styles['note']} dir="auto">
                  {factors[factor].note}
                </p>
              )}
            </dd>
          ))}
          {byAnswer[answer].length === 0 && <dd className={styles['none']}>{history('noFactor')}</dd>}
        </div>
      ))}
    </dl>
  );
}
