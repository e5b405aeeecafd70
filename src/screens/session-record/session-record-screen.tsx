import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { ForkNotice, RecordVersions } from '#src/screens/parts/record-versions.tsx';
import { SessionFacts } from '#src/screens/parts/session-facts.tsx';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { buttonClassName } from '#src/ui/button.tsx';
import { Page } from '#src/ui/page.tsx';
import { Section } from '#src/ui/section.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useVault } from '#src/vault/use-vault.tsx';

/** One saved session or longer call as it stands now, with the way to amend it and every earlier version. */
export function SessionRecordScreen() {
  const t = useTranslations('sessionRecord');
  const shell = useTranslations('shell');
  const words = useWorkWords();
  const { id = '' } = useParams();
  const caseload = useCaseload();
  const { readOnly } = useVault();
  const history = caseload.find('session', id);
  if (!history) return <NotFoundPage back="/" />;
  const session = bodyOf(history);
  const client = caseload.find('client', session.client);
  return (
    <Page
      title={words.name(session.contact)}
      back={{
        label: client ? bodyOf(client).reference : shell('back'),
        render: (link) => <Link to={`/people/${session.client}`} {...link} />,
      }}
      actions={
        !readOnly && (
          <Link to={`/talks/${id}/amend`} className={buttonClassName({ variant: 'secondary' })}>
            {t('amend')}
          </Link>
        )
      }
    >
      <ForkNotice history={history} />
      <Section card>
        <SessionFacts session={session} />
      </Section>
      <RecordVersions history={history}>{(body) => <SessionFacts session={body} />}</RecordVersions>
    </Page>
  );
}
