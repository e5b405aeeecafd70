import { useParams } from 'react-router';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { RiskScreenForm } from './risk-screen-form.tsx';

/** A look at the risk of one client: a new screen, or an amendment of one (RS-1 to RS-7). */
export function RiskScreenScreen({ amending = false }: { readonly amending?: boolean }) {
  const { id = '' } = useParams();
  const caseload = useCaseload();
  const original = amending ? (caseload.find('riskScreen', id) ?? null) : null;
  const records = caseload.clientRecords(amending ? (original?.current.body?.client ?? '') : id);
  if (!records || (amending && !original)) return <NotFoundPage back="/people" />;
  return <RiskScreenForm key={id} records={records} original={original} />;
}
