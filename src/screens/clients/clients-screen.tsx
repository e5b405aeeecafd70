import { useDeferredValue, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { clientState } from '#src/domain/client-state.ts';
import { isEnrolled } from '#src/domain/client.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { isActiveLevel } from '#src/domain/support-plan.ts';
import { OutcomeBadge } from '#src/screens/parts/check-in-badges.tsx';
import { RiskOfClient } from '#src/screens/parts/risk-of-client.tsx';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { useRhythmWords } from '#src/screens/parts/use-rhythm-words.ts';
import { Badge } from '#src/ui/badge.tsx';
import { buttonClassName } from '#src/ui/button.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Page } from '#src/ui/page.tsx';
import { SearchField } from '#src/ui/search-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { ClientDetail } from './client-detail.tsx';
import styles from './clients-screen.module.css';
import { addressOfEntry, searchCaseload, type FoundEntry } from './search-caseload.ts';

/** All clients, with the chosen one beside the list where there is room, and in its place where there is not. */
export function ClientsScreen() {
  const { id } = useParams();
  return (
    <div className={styles['panes']} data-chosen={id !== undefined}>
      <div className={styles['list']}>
        <ClientList chosen={id} />
      </div>
      <div className={styles['detail']}>
        {id === undefined ? <NobodyChosen /> : <ClientDetail key={id} id={id} />}
      </div>
    </div>
  );
}

function NobodyChosen() {
  const t = useTranslations('clients');
  const any = useCaseload().all('client').length > 0;
  return any ? <p className={styles['nobody']}>{t('choose')}</p> : null;
}

function ClientList({ chosen }: { readonly chosen: string | undefined }) {
  const t = useTranslations('clients');
  const caseload = useCaseload();
  const { now: clock, zone } = useEnvironment();
  const now = useNow(clock, 60_000).toZonedDateTimeISO(zone());
  const [query, setQuery] = useState('');
  const settledQuery = useDeferredValue(query);
  const found = searchCaseload(caseload, settledQuery);
  const add = (
    <>
      <Link to="/arrivals" className={buttonClassName({ variant: 'secondary' })}>
        {t('referrals')}
      </Link>
      <Link to="/people/new" className={buttonClassName({ variant: 'primary' })}>
        {t('add')}
      </Link>
    </>
  );
  if (caseload.all('client').length === 0) {
    return (
      <Page title={t('title')}>
        <EmptyState icon="clients" title={t('none')} action={add}>
          {t('noneExplain')}
        </EmptyState>
      </Page>
    );
  }
  const searching = settledQuery.trim() !== '';
  const today = now.toPlainDate().toString();
  const enrolled = found.clients.filter((history) => isEnrolled(bodyOf(history), today));
  const left = found.clients.filter((history) => !isEnrolled(bodyOf(history), today));
  const row = (history: RecordHistory<'client'>) => (
    <ClientRow key={history.record} history={history} current={history.record === chosen} now={now} />
  );
  return (
    <Page title={t('title')} actions={add} focusHeading={chosen === undefined}>
      <SearchField label={t('search')} value={query} onChange={setQuery} clearLabel={t('clear')} />
      {searching && found.clients.length + found.checkIns.length + found.others.length === 0 && (
        <p role="status">{t('nothingFound', { query: settledQuery })}</p>
      )}
      {enrolled.length > 0 && (
        <Section heading={searching ? t('foundClients') : undefined}>
          <List label={t('title')}>{enrolled.map(row)}</List>
        </Section>
      )}
      {left.length > 0 && (
        <Disclosure look="row" summary={t('leftProgramme', { count: left.length })} defaultOpen={searching}>
          <List label={t('leftProgramme', { count: left.length })}>{left.map(row)}</List>
        </Disclosure>
      )}
      {found.checkIns.length > 0 && (
        <Section heading={t('foundCheckIns')}>
          <List>
            {found.checkIns.map((history) => (
              <CheckInRow key={history.record} history={history} />
            ))}
          </List>
        </Section>
      )}
      {found.others.length > 0 && (
        <Section heading={t('foundOthers')}>
          <List>
            {found.others.map((entry) => (
              <OtherRow key={entry.history.record} entry={entry} />
            ))}
          </List>
        </Section>
      )}
    </Page>
  );
}

function ClientRow({
  history,
  current,
  now,
}: {
  readonly history: RecordHistory<'client'>;
  readonly current: boolean;
  readonly now: Temporal.ZonedDateTime;
}) {
  const t = useTranslations('terms');
  const rhythmWords = useRhythmWords();
  const records = useCaseload().clientRecords(history.record);
  const plan = records && clientState(records, now).plan?.plan;
  return (
    <ListRow
      title={<bdi>{bodyOf(history).reference}</bdi>}
      meta={rhythmWords(plan && isActiveLevel(plan.level) ? (plan.checkIns?.rhythm ?? null) : null)}
      badges={
        <>
          <RiskOfClient client={history.record} />
          <Badge tone={plan?.level === 'intensive' ? 'accent' : 'neutral'}>
            {plan ? t(`supportLevel.${plan.level}`) : t('noPlan')}
          </Badge>
        </>
      }
      render={(link) => (
        <Link to={`/people/${history.record}`} aria-current={current ? 'true' : undefined} {...link} />
      )}
    />
  );
}

function CheckInRow({ history }: { readonly history: RecordHistory<'checkIn'> }) {
  const moments = useMoments();
  const checkIn = bodyOf(history);
  const client = useCaseload().find('client', checkIn.client);
  return (
    <ListRow
      title={<bdi>{client ? bodyOf(client).reference : ''}</bdi>}
      meta={moments.dayAndTime(checkIn.startedAt)}
      badges={<OutcomeBadge outcome={checkIn.outcome} />}
      render={(link) => <Link to={`/calls/${history.record}`} {...link} />}
    />
  );
}

function OtherRow({ entry }: { readonly entry: FoundEntry }) {
  const t = useTranslations('clients');
  const moments = useMoments();
  const client = useCaseload().find('client', entry.client);
  return (
    <ListRow
      title={<bdi>{client ? bodyOf(client).reference : ''}</bdi>}
      meta={`${t(`entry.${entry.history.kind}`)} · ${moments.dayAndTime(entry.at)}`}
      render={(link) => <Link to={addressOfEntry(entry.history)} {...link} />}
    />
  );
}
