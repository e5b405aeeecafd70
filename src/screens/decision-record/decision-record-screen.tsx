import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { isForked, type RecordHistory } from '#src/domain/record-history.ts';
import { optionsAddress } from '#src/screens/parts/decision-address.ts';
import { decisionRules } from '#src/screens/parts/decision-rules.ts';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { buttonClassName } from '#src/ui/button.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { Section } from '#src/ui/section.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useVault } from '#src/vault/use-vault.tsx';
import { DecisionFacts } from './decision-facts.tsx';

/** One saved decision as it stands now, with what was suggested then, the way to amend it, and every earlier version (P2). */
export function DecisionRecordScreen() {
  const t = useTranslations('decisionRecord');
  const shell = useTranslations('shell');
  const terms = useTranslations('terms');
  const { id = '' } = useParams();
  const caseload = useCaseload();
  const { readOnly } = useVault();
  const history = caseload.find('decision', id);
  if (!history) return <NotFoundPage back="/people" />;
  const decision = bodyOf(history);
  const client = caseload.find('client', decision.client);
  return (
    <Page
      title={t('title')}
      back={{
        label: client ? bodyOf(client).reference : shell('back'),
        render: (link) => <Link to={optionsAddress(decision.client)} {...link} />,
      }}
      actions={
        !readOnly && (
          <Link to={`/decisions/${id}/amend`} className={buttonClassName({ variant: 'secondary' })}>
            {t('amend')}
          </Link>
        )
      }
    >
      {isForked(history) && <Notice tone="caution">{t('fork')}</Notice>}
      <Section card>
        <DecisionFacts decision={decision} />
        <div>
          <Why
            rules={decisionRules[decision.question]}
            about={terms(`decisionQuestion.${decision.question}`)}
          />
        </div>
      </Section>
      {history.revisions.length > 1 && <Versions history={history} />}
    </Page>
  );
}

function Versions({ history }: { readonly history: RecordHistory<'decision'> }) {
  const t = useTranslations('decisionRecord');
  const moments = useMoments();
  return (
    <Section heading={t('history')}>
      {history.revisions.map((revision, index) => (
        <Disclosure
          key={revision.id}
          look="row"
          summary={t(index === 0 ? 'first' : 'amendment', { at: moments.dayAndTime(revision.at) })}
        >
          {revision.reason !== null && <p dir="auto">{t('because', { reason: revision.reason })}</p>}
          {revision.body && <DecisionFacts decision={revision.body} />}
        </Disclosure>
      ))}
    </Section>
  );
}
