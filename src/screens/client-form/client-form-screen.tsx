import { useParams } from 'react-router';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { EditClientForm } from './edit-client-form.tsx';
import { NewClientForm } from './new-client-form.tsx';

/** Adds a client, or changes what his own record says (CL-1, CL-4, CL-5). */
export function ClientFormScreen() {
  const { id } = useParams();
  const history = useCaseload().find('client', id ?? '');
  if (id === undefined) return <NewClientForm />;
  return history ? <EditClientForm key={id} history={history} /> : <NotFoundPage back="/people" />;
}
