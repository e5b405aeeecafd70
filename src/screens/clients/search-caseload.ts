import type { RecordHistory } from '#src/domain/record-history.ts';
import { matchesQuery, searchable } from '#src/domain/search-text.ts';
import { bodyOf, type Caseload } from '#src/vault/caseload.ts';

/** What a search found, clients by reference, check-ins the latest first. */
export interface Found {
  readonly clients: readonly RecordHistory<'client'>[];
  readonly checkIns: readonly RecordHistory<'checkIn'>[];
}

/** At most this many check-ins are listed; a longer query narrows them down. */
const mostCheckIns = 50;

/** Finds clients by anything in their record, and check-ins by anything that was noted, as one types. */
export function searchCaseload(caseload: Caseload, query: string): Found {
  const clients = caseload
    .all('client')
    .filter((history) => matchesQuery(textOfClient(history), query))
    .sort((a, b) => bodyOf(a).reference.localeCompare(bodyOf(b).reference, undefined, { numeric: true }));
  if (query.trim() === '') return { clients, checkIns: [] };
  const checkIns = caseload
    .all('checkIn')
    .filter((history) => matchesQuery(textOfCheckIn(history), query))
    .sort((a, b) => Date.parse(bodyOf(b).startedAt) - Date.parse(bodyOf(a).startedAt))
    .slice(0, mostCheckIns);
  return { clients, checkIns };
}

// Histories are replaced, never changed, so what was folded for searching stays right as long as its history lives.
const searchableTexts = new WeakMap<RecordHistory, string>();

function remembered(history: RecordHistory, text: () => string): string {
  const known = searchableTexts.get(history) ?? searchable(text());
  searchableTexts.set(history, known);
  return known;
}

function textOfClient(history: RecordHistory<'client'>): string {
  return remembered(history, () => {
    const { reference, name, phone, email, referrer, childrenArrangements, privatePlacesNote } =
      bodyOf(history);
    return [reference, name, phone, email, referrer, childrenArrangements, privatePlacesNote].join('\n');
  });
}

function textOfCheckIn(history: RecordHistory<'checkIn'>): string {
  return remembered(history, () => {
    const { goodThing, problems, overcoming, note, children, flag } = bodyOf(history);
    return [goodThing, problems, overcoming, note, children?.said ?? '', flag?.note ?? ''].join('\n');
  });
}
