import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { Page } from '#src/ui/page.tsx';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { CheckInForm } from './check-in-form.tsx';

/** The call with one client: a new check-in, or an amendment of one. */
export function CheckInScreen({ amending = false }: { readonly amending?: boolean }) {
  const t = useTranslations('shell');
  const { id = '' } = useParams();
  const caseload = useCaseload();
  const original = amending ? caseload.find('checkIn', id) : undefined;
  const client = caseload.find('client', amending ? (original?.current.body?.client ?? '') : id);
  if (!client || (amending && !original)) {
    return (
      <Page
        title={t('notFound.title')}
        back={{ label: t('back'), render: (link) => <Link to="/people" {...link} /> }}
      >
        <EmptyState title={t('notFound.explain')} />
      </Page>
    );
  }
  return <CheckInForm key={id} client={client} original={original ?? null} />;
}
