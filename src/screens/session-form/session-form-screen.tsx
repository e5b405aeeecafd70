import { useParams, useSearchParams } from 'react-router';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { askedFor } from './session-fields.ts';
import { SessionForm } from './session-form.tsx';

/** Puts a session or a longer call on record, also late (`?contact=…&day=…&time=…` says for which time), or amends one. */
export function SessionFormScreen({ amending = false }: { readonly amending?: boolean }) {
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const caseload = useCaseload();
  const original = amending ? caseload.find('session', id) : undefined;
  const records = caseload.clientRecords(amending ? (original?.current.body?.client ?? '') : id);
  if (!records || (amending && !original)) return <NotFoundPage back="/people" />;
  return (
    <SessionForm
      key={`${id} ${query.toString()}`}
      records={records}
      original={original ?? null}
      asked={askedFor(query)}
    />
  );
}
