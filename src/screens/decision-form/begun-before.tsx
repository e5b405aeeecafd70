import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { DecisionQuestion } from '#src/domain/decision.ts';
import { decideAddress, optionsAddress } from '#src/screens/parts/decision-address.ts';
import { buttonClassName } from '#src/ui/button.tsx';
import { Page } from '#src/ui/page.tsx';

interface BegunBeforeProps {
  readonly client: string;
  readonly reference: string;
  /** What the half-filled decision is about. */
  readonly question: DecisionQuestion;
}

/**
 * Another decision for this client is half filled in. One is finished before the next is begun: reasons for one question must
 * never turn up under another. Its question is not named, since the client may see this page (SV-10).
 */
export function BegunBefore({ client, reference, question }: BegunBeforeProps) {
  const t = useTranslations('decisionForm.other');
  const shell = useTranslations('shell');
  return (
    <Page
      title={t('title')}
      back={{ label: shell('back'), render: (link) => <Link to={optionsAddress(client)} {...link} /> }}
    >
      <p>{t('explain', { client: reference })}</p>
      <Link
        to={decideAddress(client, question)}
        className={buttonClassName({ variant: 'primary', size: 'l', block: true })}
      >
        {t('open')}
      </Link>
    </Page>
  );
}
