import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { dueCheckIns, type DueCheckIn } from '#src/domain/due-check-ins.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { FlagBadge, OutcomeBadge } from '#src/screens/parts/check-in-badges.tsx';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { Badge } from '#src/ui/badge.tsx';
import { buttonClassName } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Page } from '#src/ui/page.tsx';
import { Section } from '#src/ui/section.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { BackupReminder } from './backup-reminder.tsx';
import { DraftsInProgress } from './drafts-in-progress.tsx';
import styles from './today-screen.module.css';

/** Home: one tap from what is due into the form that does it. */
export function TodayScreen() {
  const t = useTranslations('today');
  const moments = useMoments();
  const caseload = useCaseload();
  const { now: clock, zone } = useEnvironment();
  const now = useNow(clock, 30_000).toZonedDateTimeISO(zone());
  const clients = caseload
    .all('client')
    .map((history) => ({ record: history.record, client: bodyOf(history) }));
  const references = new Map(clients.map(({ record, client }) => [record, client.reference]));
  const due = dueCheckIns(clients, (client) => caseload.checkInsOf(client).map(bodyOf), now);
  const practitioner = caseload.only('practitioner');
  const readsPacks = practitioner !== undefined && bodyOf(practitioner).role !== 'facilitator';
  const done = caseload
    .all('checkIn')
    .filter((history) => startedOn(history, now))
    .sort((a, b) => Date.parse(bodyOf(b).startedAt) - Date.parse(bodyOf(a).startedAt));
  return (
    <Page title={t('title')} lead={moments.day(now.toPlainDate().toString())}>
      <BackupReminder now={now.toInstant()} />
      <DraftsInProgress references={references} />
      {readsPacks && (
        <Section>
          <p>{t('packsExplain')}</p>
          <Link
            to="/open"
            className={buttonClassName({ variant: clients.length > 0 ? 'secondary' : 'primary' })}
          >
            {t('openPack')}
          </Link>
        </Section>
      )}
      {clients.length === 0 && !readsPacks && (
        <EmptyState
          icon="clients"
          title={t('noClients')}
          action={
            <Link to="/people/new" className={buttonClassName({ variant: 'primary' })}>
              {t('addClient')}
            </Link>
          }
        >
          {t('noClientsExplain')}
        </EmptyState>
      )}
      {clients.length > 0 && (
        <Section heading={t('checkIns')}>
          {due.length === 0 ? (
            <p className={styles['quiet']}>{t('nothingDue')}</p>
          ) : (
            <List>
              {due.map((item) => (
                <ListRow
                  key={item.client}
                  leading={<span className={styles['time']}>{item.time}</span>}
                  title={<bdi>{references.get(item.client)}</bdi>}
                  badges={<DueBadge item={item} today={now.toPlainDate().toString()} />}
                  render={(link) => <Link to={`/people/${item.client}/call`} {...link} />}
                />
              ))}
            </List>
          )}
        </Section>
      )}
      {done.length > 0 && (
        <Section heading={t('done')}>
          <List>
            {done.map((history) => {
              const checkIn = bodyOf(history);
              return (
                <ListRow
                  key={history.record}
                  leading={<span className={styles['time']}>{moments.time(checkIn.startedAt)}</span>}
                  title={<bdi>{references.get(checkIn.client)}</bdi>}
                  badges={
                    <>
                      <OutcomeBadge outcome={checkIn.outcome} />
                      {checkIn.flag && <FlagBadge flag={checkIn.flag} />}
                    </>
                  }
                  render={(link) => <Link to={`/calls/${history.record}`} {...link} />}
                />
              );
            })}
          </List>
        </Section>
      )}
    </Page>
  );
}

function DueBadge({ item, today }: { readonly item: DueCheckIn; readonly today: string }) {
  const t = useTranslations('today');
  const moments = useMoments();
  if (item.state === 'later') return null;
  if (item.state === 'now') return <Badge tone="accent">{t('soon')}</Badge>;
  return (
    <Badge tone="caution" icon="clock">
      {item.day === today ? t('overdue') : t('overdueSince', { day: moments.shortDay(item.day) })}
    </Badge>
  );
}

function startedOn(history: RecordHistory<'checkIn'>, now: Temporal.ZonedDateTime): boolean {
  return Temporal.Instant.from(bodyOf(history).startedAt)
    .toZonedDateTimeISO(now.timeZoneId)
    .toPlainDate()
    .equals(now.toPlainDate());
}
