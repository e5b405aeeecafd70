import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { isForked, type RecordHistory } from '#src/domain/record-history.ts';
import { CheckInFacts } from '#src/screens/parts/check-in-facts.tsx';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { buttonClassName } from '#src/ui/button.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { Section } from '#src/ui/section.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useVault } from '#src/vault/use-vault.tsx';

/** One saved check-in as it stands now, with the way to amend it and every earlier version. */
export function CheckInRecordScreen() {
  const t = useTranslations('checkInRecord');
  const shell = useTranslations('shell');
  const { id = '' } = useParams();
  const caseload = useCaseload();
  const { readOnly } = useVault();
  const history = caseload.find('checkIn', id);
  const client = history && caseload.find('client', bodyOf(history).client);
  if (!history) {
    return (
      <Page
        title={shell('notFound.title')}
        back={{ label: shell('back'), render: (link) => <Link to="/" {...link} /> }}
      >
        <EmptyState title={shell('notFound.explain')} />
      </Page>
    );
  }
  const reference = client ? bodyOf(client).reference : '';
  return (
    <Page
      title={t('title')}
      back={{
        label: reference === '' ? shell('back') : reference,
        render: (link) => <Link to={`/people/${bodyOf(history).client}`} {...link} />,
      }}
      actions={
        !readOnly && (
          <Link to={`/calls/${id}/amend`} className={buttonClassName({ variant: 'secondary' })}>
            {t('amend')}
          </Link>
        )
      }
    >
      {isForked(history) && <Notice tone="caution">{t('fork')}</Notice>}
      <Section card>
        <CheckInFacts checkIn={bodyOf(history)} />
      </Section>
      {history.revisions.length > 1 && <Versions history={history} />}
    </Page>
  );
}

function Versions({ history }: { readonly history: RecordHistory<'checkIn'> }) {
  const t = useTranslations('checkInRecord');
  const moments = useMoments();
  return (
    <Section heading={t('history')}>
      {history.revisions.map((revision, index) => (
        <Disclosure
          key={revision.id}
          look="row"
          summary={t(index === 0 ? 'first' : 'amendment', { at: moments.dayAndTime(revision.at) })}
        >
          {revision.reason !== null && <p dir="auto">{t('reason', { reason: revision.reason })}</p>}
          {revision.body && <CheckInFacts checkIn={revision.body} />}
        </Disclosure>
      ))}
    </Section>
  );
}
