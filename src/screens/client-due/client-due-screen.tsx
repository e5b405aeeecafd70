import { useParams, useSearchParams } from 'react-router';
import { openWork } from '#src/domain/due-work.ts';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { groupsOf, workInAddress } from './closing-fields.ts';
import { ClosingForm } from './closing-form.tsx';
import { OpenWorkPage } from './open-work-page.tsx';

/** What is open for one client up to today: each is done, or closed by saying why not. */
export function ClientDueScreen() {
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const caseload = useCaseload();
  const { now: clock, zone } = useEnvironment();
  const now = useNow(clock, 30_000).toZonedDateTimeISO(zone());
  const records = caseload.clientRecords(id);
  if (!records) return <NotFoundPage back="/people" />;
  const programme = programmeOf(caseload);
  const groups = groupsOf(openWork(records, programme, now.toPlainDate().toString(), now));
  const closing = workInAddress(query);
  const group = groups.find(({ work }) => work === closing);
  const { reference } = records.client;
  if (group) {
    return (
      <ClosingForm
        key={`${id} ${query.toString()}`}
        client={id}
        reference={reference}
        group={group}
        tapped={query.get('item')}
        programme={programme}
      />
    );
  }
  return <OpenWorkPage client={id} reference={reference} groups={groups} />;
}
