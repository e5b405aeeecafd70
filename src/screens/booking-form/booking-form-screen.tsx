import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { askedBooking } from '#src/screens/parts/booking-address.ts';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { useCaseload, useVault } from '#src/vault/use-vault.tsx';
import { BookingForm } from './booking-form.tsx';

/** Books a session or a longer call, or changes or cancels one that is booked (SE-1, SE-2). */
export function BookingFormScreen({ changing = false }: { readonly changing?: boolean }) {
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  return changing ? <ChangedBooking key={id} id={id} /> : <NewBooking key={query.toString()} query={query} />;
}

function ChangedBooking({ id }: { readonly id: string }) {
  const caseload = useCaseload();
  // Kept, so that cancelling it does not say for a moment that there is nothing here.
  const [original] = useState(() => caseload.find('appointment', id) ?? null);
  const body = original?.current.body;
  if (!body || !caseload.clientRecords(body.client)) return <NotFoundPage back="/week" />;
  return <BookingForm original={original} client={body.client} asked={null} />;
}

function NewBooking({ query }: { readonly query: URLSearchParams }) {
  const { drafts } = useVault();
  const caseload = useCaseload();
  const asked = askedBooking(query);
  // Without a word about whom: what was begun is taken up, about whomever it was.
  const [begun] = useState(() =>
    drafts.all().find(({ form, record }) => form === 'appointment' && record === null),
  );
  const client = asked.client ?? begun?.client ?? null;
  const known = client !== null && caseload.clientRecords(client) !== null ? client : null;
  return <BookingForm original={null} client={known} asked={asked} />;
}
