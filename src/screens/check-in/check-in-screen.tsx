import { useParams, useSearchParams } from 'react-router';
import { civilDate } from '#src/domain/field-values.ts';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { CheckInForm } from './check-in-form.tsx';

/** The call with one client: a new check-in, one written down late (`?day=`), or an amendment. */
export function CheckInScreen({ amending = false }: { readonly amending?: boolean }) {
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const { now, zone } = useEnvironment();
  const caseload = useCaseload();
  const original = amending ? caseload.find('checkIn', id) : undefined;
  const records = caseload.clientRecords(amending ? (original?.current.body?.client ?? '') : id);
  if (!records || (amending && !original)) return <NotFoundPage back="/people" />;
  const today = now().toZonedDateTimeISO(zone()).toPlainDate().toString();
  const asked = civilDate.safeParse(query.get('day'));
  const lateDay = !amending && asked.success && asked.data < today ? asked.data : null;
  return (
    <CheckInForm
      key={`${id} ${lateDay ?? ''}`}
      records={records}
      original={original ?? null}
      lateDay={lateDay}
    />
  );
}
