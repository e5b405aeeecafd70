import { useParams } from 'react-router';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { HouseholdForm } from './household-form.tsx';

/** A change in the home of a client, or the amendment of an entry about it (CL-7). */
export function HouseholdFormScreen({ amending = false }: { readonly amending?: boolean }) {
  const { id = '' } = useParams();
  const caseload = useCaseload();
  const original = amending ? caseload.find('household', id) : undefined;
  const records = caseload.clientRecords(amending ? (original?.current.body?.client ?? '') : id);
  if (!records || (amending && !original)) return <NotFoundPage back="/people" />;
  return <HouseholdForm key={id} records={records} original={original ?? null} />;
}
