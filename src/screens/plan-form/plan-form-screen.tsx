import { useParams } from 'react-router';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { PlanForm } from './plan-form.tsx';

/** A new support plan for a client, or the amendment of one. */
export function PlanFormScreen({ amending = false }: { readonly amending?: boolean }) {
  const { id = '' } = useParams();
  const caseload = useCaseload();
  const original = amending ? caseload.find('supportPlan', id) : undefined;
  const records = caseload.clientRecords(amending ? (original?.current.body?.client ?? '') : id);
  if (!records || (amending && !original)) return <NotFoundPage back="/people" />;
  return <PlanForm key={id} records={records} original={original ?? null} />;
}
