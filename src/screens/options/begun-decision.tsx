import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { DecisionQuestion } from '#src/domain/decision.ts';
import { decideAddress } from '#src/screens/parts/decision-address.ts';
import { buttonClassName } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';

interface BegunDecisionProps {
  readonly client: string;
  readonly question: DecisionQuestion;
}

/** The way back to a half-filled decision, without its question: the client may see this page (SV-10). */
export function BegunDecision({ client, question }: BegunDecisionProps) {
  const t = useTranslations('options');
  return (
    <Notice
      actions={
        <Link to={decideAddress(client, question)} className={buttonClassName({ variant: 'primary' })}>
          {t('goOn')}
        </Link>
      }
    >
      {t('begunBefore')}
    </Notice>
  );
}
