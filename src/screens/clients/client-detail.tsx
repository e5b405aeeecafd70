import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { clientTimeline } from '#src/domain/client-timeline.ts';
import { nextCheckIn } from '#src/domain/due-check-ins.ts';
import { pseudonymOf } from '#src/domain/pseudonym.ts';
import { amendmentsOf, type RecordHistory } from '#src/domain/record-history.ts';
import { FlagBadge, OutcomeBadge } from '#src/screens/parts/check-in-badges.tsx';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { Badge } from '#src/ui/badge.tsx';
import { buttonClassName } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { Page } from '#src/ui/page.tsx';
import { Section } from '#src/ui/section.tsx';
import { Timeline, TimelineEntry } from '#src/ui/timeline.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { ClientFacts } from './client-facts.tsx';
import styles from './client-detail.module.css';

/** One client: what to do next, how to reach him, what happened. */
export function ClientDetail({ id }: { readonly id: string }) {
  const t = useTranslations('clients');
  const shell = useTranslations('shell.notFound');
  const terms = useTranslations('terms');
  const moments = useMoments();
  const caseload = useCaseload();
  const history = caseload.find('client', id);
  const back = { label: t('all'), render: (link: object) => <Link to="/people" {...link} /> };
  if (!history) {
    return (
      <Page title={shell('title')} back={back}>
        <EmptyState title={shell('explain')} />
      </Page>
    );
  }
  const client = bodyOf(history);
  const checkIns = caseload.checkInsOf(id);
  const next = nextCheckIn(client, checkIns.map(bodyOf));
  return (
    <Page
      title={client.reference}
      back={back}
      actions={
        <Link to={`/people/${id}/edit`} className={buttonClassName({ variant: 'secondary' })}>
          {t('edit')}
        </Link>
      }
      lead={
        <span className={styles['lead']}>
          <Badge tone={client.supportLevel === 'intensive' ? 'accent' : 'neutral'}>
            {terms(`supportLevel.${client.supportLevel}`)}
          </Badge>
          {next && <span>{t('nextCheckIn', { day: moments.shortDay(next.day), time: next.time })}</span>}
        </span>
      }
    >
      <Link
        to={`/people/${id}/call`}
        className={buttonClassName({ variant: 'primary', size: 'l', block: true })}
      >
        {t('logCheckIn')}
      </Link>
      <ClientFacts client={client} />
      <Section heading={t('timeline')}>
        <Timeline label={t('timeline')}>
          {clientTimeline(history, checkIns).map((entry) =>
            entry.what === 'checkIn' ? (
              <CheckInEntry key={entry.history.record} history={entry.history} />
            ) : (
              <TimelineEntry
                key={entry.revision}
                time={moments.dayAndTime(entry.at)}
                dateTime={entry.at}
                icon="edit"
                title={t(entry.what)}
              />
            ),
          )}
        </Timeline>
      </Section>
      <p className={styles['quiet']}>{t('packName', { pseudonym: pseudonymOf(id) })}</p>
    </Page>
  );
}

function CheckInEntry({ history }: { readonly history: RecordHistory<'checkIn'> }) {
  const t = useTranslations('clients');
  const moments = useMoments();
  const { startedAt, outcome, flag, goodThing, note } = bodyOf(history);
  return (
    <TimelineEntry
      time={moments.dayAndTime(startedAt)}
      dateTime={startedAt}
      icon="check-in"
      title={<Link to={`/calls/${history.record}`}>{t('checkIn')}</Link>}
      badges={
        <>
          <OutcomeBadge outcome={outcome} />
          {flag && <FlagBadge flag={flag} />}
          {amendmentsOf(history).length > 0 && <Badge icon="history">{t('amended')}</Badge>}
        </>
      }
    >
      <p className={styles['glimpse']} dir="auto">
        {goodThing || note}
      </p>
    </TimelineEntry>
  );
}
