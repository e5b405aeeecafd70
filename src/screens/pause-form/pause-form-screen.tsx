import { useState } from 'react';
import { useParams } from 'react-router';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { PauseForm } from './pause-form.tsx';

/** A new pause of a client, or one that is changed: the address names the client or the pause. */
export function PauseFormScreen() {
  const { id = '' } = useParams();
  return <PauseAt key={id} id={id} />;
}

function PauseAt({ id }: { readonly id: string }) {
  const caseload = useCaseload();
  // As it was when the form was opened: once it is deleted, the form is still there until it is left.
  const [original] = useState(() => caseload.find('pause', id) ?? null);
  const records = caseload.clientRecords(original ? bodyOf(original).client : id);
  return records ? <PauseForm records={records} original={original} /> : <NotFoundPage back="/people" />;
}
