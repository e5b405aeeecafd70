import { useDeferredValue, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Why } from '#src/screens/parts/why.tsx';
import { buttonClassName } from '#src/ui/button.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { List } from '#src/ui/list-row.tsx';
import { Page, type LinkSlot } from '#src/ui/page.tsx';
import { SearchField } from '#src/ui/search-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { listReferrals, type ListedReferral } from './referral-list.ts';
import { ReferralRow } from './referral-row.tsx';

/** As many fit on a screen without searching. */
const fewEnough = 8;

/** Every referral, what is still to do for it first (CL-6). */
export function ReferralsScreen() {
  const t = useTranslations('referrals');
  const shell = useTranslations('shell');
  const [query, setQuery] = useState('');
  const settledQuery = useDeferredValue(query);
  const all = useCaseload()
    .all('referral')
    .map((history) => ({ record: history.record, referral: bodyOf(history) }));
  const { open, toDo, settled } = listReferrals(all, settledQuery);
  const searching = settledQuery.trim() !== '';
  const back = {
    label: shell('back'),
    render: (link: LinkSlot) => <Link to="/people" {...link} />,
  };
  const add = (
    <Link to="/arrivals/new" className={buttonClassName({ variant: 'primary' })}>
      {t('add')}
    </Link>
  );
  if (all.length === 0) {
    return (
      <Page title={t('title')} back={back}>
        <EmptyState icon="clients" title={t('none')} action={add}>
          {t('noneExplain')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={t('title')}
      back={back}
      actions={add}
      lead={
        <>
          {t('lead')} <Why rules={['CL-6']} about={t('title')} />
        </>
      }
    >
      {all.length > fewEnough && (
        <SearchField label={t('search')} value={query} onChange={setQuery} clearLabel={t('clear')} />
      )}
      {searching && open.length + toDo.length + settled.length === 0 && (
        <p role="status">{t('nothingFound', { query: settledQuery })}</p>
      )}
      {open.length > 0 && (
        <Section heading={t('open', { n: open.length })}>
          <Rows listed={open} />
        </Section>
      )}
      {toDo.length > 0 && (
        <Section heading={t('toDo', { n: toDo.length })}>
          <Rows listed={toDo} />
        </Section>
      )}
      {!searching && open.length + toDo.length === 0 && <p>{t('allSettled')}</p>}
      {settled.length > 0 && (
        // Named anew by what it is drawn for, so that a search opens it and the end of the search folds it away again.
        <Disclosure
          key={String(searching)}
          look="row"
          summary={t('settled', { n: settled.length })}
          defaultOpen={searching}
        >
          <Rows listed={settled} />
        </Disclosure>
      )}
    </Page>
  );
}

function Rows({ listed }: { readonly listed: readonly ListedReferral[] }) {
  const { now, zone } = useEnvironment();
  const today = useNow(now, 60_000).toZonedDateTimeISO(zone()).toPlainDate().toString();
  return (
    <List>
      {listed.map((one) => (
        <ReferralRow key={one.record} {...one} today={today} />
      ))}
    </List>
  );
}
