import { useTranslations } from 'use-intl';
import type { RiskChanges } from './risk-changes.ts';
import styles from './risk-changes-list.module.css';

/** What is otherwise than in the screen before, one line each; says so when nothing is. */
export function RiskChangesList({ changes }: { readonly changes: RiskChanges }) {
  const t = useTranslations('riskHistory');
  const household = useTranslations('household');
  const terms = useTranslations('terms');
  const line = (what: string, from: string, to: string): string => `${what}: ${from} → ${to}`;
  const { level, factors, notes, stressorsAdded, stressorsGone, stable } = changes;
  const { livingSituation, work, isolating, children } = changes;
  const named = (stressors: RiskChanges['stressorsAdded']): string =>
    stressors.map((stressor) => terms(`stressor.${stressor}`)).join(' · ');
  const lines = [
    level &&
      line(
        t('level'),
        terms(`riskLevel.${level.from ?? 'notSet'}`),
        terms(`riskLevel.${level.to ?? 'notSet'}`),
      ),
    ...factors.map(({ factor, from, to }) =>
      line(terms(`riskFactor.${factor}`), terms(`yesNoUnknown.${from}`), terms(`yesNoUnknown.${to}`)),
    ),
    ...notes.map((factor) => t('noteChanged', { factor: terms(`riskFactor.${factor}`) })),
    stressorsAdded.length > 0 && t('stressorsAdded', { names: named(stressorsAdded) }),
    stressorsGone.length > 0 && t('stressorsGone', { names: named(stressorsGone) }),
    stable && line(t('stable'), terms(`yesNoUnknown.${stable.from}`), terms(`yesNoUnknown.${stable.to}`)),
    livingSituation &&
      line(
        household('living'),
        terms(`livingSituation.${livingSituation.from}`),
        terms(`livingSituation.${livingSituation.to}`),
      ),
    work && line(household('work'), terms(`work.${work.from}`), terms(`work.${work.to}`)),
    isolating &&
      line(
        household('isolating'),
        terms(`yesNoUnknown.${isolating.from}`),
        terms(`yesNoUnknown.${isolating.to}`),
      ),
    children &&
      line(
        household('children'),
        terms(`yesNoUnknown.${children.from}`),
        terms(`yesNoUnknown.${children.to}`),
      ),
  ].filter((each) => typeof each === 'string');
  if (lines.length === 0) return <p className={styles['none']}>{t('nothingChanged')}</p>;
  return (
    <ul className={styles['changes']}>
      {lines.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
