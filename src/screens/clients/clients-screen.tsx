import { useDeferredValue, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { OutcomeBadge } from '#src/screens/parts/check-in-badges.tsx';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { Badge } from '#src/ui/badge.tsx';
import { buttonClassName } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Page } from '#src/ui/page.tsx';
import { SearchField } from '#src/ui/search-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { ClientDetail } from './client-detail.tsx';
import styles from './clients-screen.module.css';
import { searchCaseload } from './search-caseload.ts';

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
  const [query, setQuery] = useState('');
  const settledQuery = useDeferredValue(query);
  const found = searchCaseload(caseload, settledQuery);
  const add = (
    <Link to="/people/new" className={buttonClassName({ variant: 'primary' })}>
      {t('add')}
    </Link>
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
  return (
    <Page title={t('title')} actions={add} focusHeading={chosen === undefined}>
      <SearchField label={t('search')} value={query} onChange={setQuery} clearLabel={t('clear')} />
      {searching && found.clients.length + found.checkIns.length === 0 && (
        <p role="status">{t('nothingFound', { query: settledQuery })}</p>
      )}
      {found.clients.length > 0 && (
        <Section heading={searching ? t('foundClients') : undefined}>
          <List label={t('title')}>
            {found.clients.map((history) => (
              <ClientRow key={history.record} history={history} current={history.record === chosen} />
            ))}
          </List>
        </Section>
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
    </Page>
  );
}

function ClientRow({
  history,
  current,
}: {
  readonly history: RecordHistory<'client'>;
  readonly current: boolean;
}) {
  const t = useTranslations('terms');
  const client = bodyOf(history);
  return (
    <ListRow
      title={<bdi>{client.reference}</bdi>}
      meta={
        client.checkInEveryDays === null ? t('noCheckIns') : t('every', { days: client.checkInEveryDays })
      }
      badges={
        <Badge tone={client.supportLevel === 'intensive' ? 'accent' : 'neutral'}>
          {t(`supportLevel.${client.supportLevel}`)}
        </Badge>
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
