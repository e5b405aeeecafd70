import { useTranslations } from 'use-intl';
import { riskLevels, type RiskLevel } from '#src/domain/risk-screen.ts';
import { Badge } from '#src/ui/badge.tsx';
import styles from './risk-level-badge.module.css';

/**
 * The level of risk that the practitioner set, in words and steps of the same quiet colour: it is a judgement, not an alarm
 * (RS-5). Null says that none is set, which is not the lowest.
 */
export function RiskLevelBadge({ level }: { readonly level: RiskLevel | null }) {
  const t = useTranslations('terms.riskBadge');
  return (
    <Badge>
      {level !== null && (
        <span className={styles['steps']} aria-hidden="true">
          {riskLevels.map((step) => (
            <span
              key={step}
              className={styles['step']}
              data-reached={riskLevels.indexOf(step) <= riskLevels.indexOf(level) || undefined}
            />
          ))}
        </span>
      )}
      {t(level ?? 'notSet')}
    </Badge>
  );
}
