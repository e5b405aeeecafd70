import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { DecisionAnswer } from '#src/domain/decision.ts';
import type { SupportLevel } from '#src/domain/support-plan.ts';
import { buttonClassName } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { useVault } from '#src/vault/use-vault.tsx';

interface PlanFollowsProps {
  readonly client: string;
  readonly decided: DecisionAnswer;
  /** The level of the plan in force; null as long as there is none. */
  readonly planned: SupportLevel | null;
}

/** Says that the plan does not have the level that was decided yet, and leads to it (IN-8). */
export function PlanFollows({ client, decided, planned }: PlanFollowsProps) {
  const t = useTranslations('options');
  const terms = useTranslations('terms');
  const { readOnly } = useVault();
  const answer = terms(`decisionAnswer.${decided}`);
  return (
    <Notice
      tone="caution"
      actions={
        !readOnly && (
          <Link to={`/people/${client}/plan`} className={buttonClassName({ variant: 'primary' })}>
            {t('toPlan')}
          </Link>
        )
      }
    >
      {planned === null
        ? t('planMissing', { decided: answer })
        : t('planDiffers', { decided: answer, planned: terms(`decisionAnswer.${planned}`) })}
    </Notice>
  );
}
