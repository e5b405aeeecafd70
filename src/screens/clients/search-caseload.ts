import { concernsSurvivor } from '#src/domain/decision.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { matchesQuery, searchable } from '#src/domain/search-text.ts';
import { bodyOf, type Caseload } from '#src/vault/caseload.ts';

/** Kinds of entries, besides check-ins, whose text is searched. */
const otherKinds = ['session', 'riskScreen', 'household', 'supportPlan', 'decision'] as const;
type OtherKind = (typeof otherKinds)[number];
type OtherHistory = { [Kind in OtherKind]: RecordHistory<Kind> }[OtherKind];

/** An entry that a search found. */
export interface FoundEntry {
  readonly history: OtherHistory;
  readonly client: string;
  /** When it was first saved. */
  readonly at: string;
}

/** What a search found, clients by reference, entries the latest first. */
export interface Found {
  readonly clients: readonly RecordHistory<'client'>[];
  readonly checkIns: readonly RecordHistory<'checkIn'>[];
  readonly others: readonly FoundEntry[];
}

/** At most this many entries of a group are listed; a longer query narrows them down. */
const most = 50;

/** Finds clients by anything in their record, and entries by anything that was noted, as one types. */
export function searchCaseload(caseload: Caseload, query: string): Found {
  const clients = caseload
    .all('client')
    .filter((history) => matchesQuery(textOfClient(history), query))
    .sort((a, b) => bodyOf(a).reference.localeCompare(bodyOf(b).reference, undefined, { numeric: true }));
  if (query.trim() === '') return { clients, checkIns: [], others: [] };
  const checkIns = caseload
    .all('checkIn')
    .filter((history) => matchesQuery(textOfCheckIn(history), query))
    .sort((a, b) => Date.parse(bodyOf(b).startedAt) - Date.parse(bodyOf(a).startedAt))
    .slice(0, most);
  const others = otherKinds
    .flatMap((kind) => caseload.all(kind) as readonly OtherHistory[])
    .filter((history) => matchesQuery(textOfOther(history), query))
    .map((history) => ({
      history,
      client: history.current.body?.client ?? '',
      at: history.revisions[0]?.at ?? history.current.at,
    }))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, most);
  return { clients, checkIns, others };
}

/** Where an entry is read. */
export function addressOfEntry({ kind, record }: OtherHistory): string {
  const folder = {
    session: '/talks/:id',
    riskScreen: '/looks/:id',
    household: '/homes/:id/amend',
    supportPlan: '/plans/:id',
    decision: '/decisions/:id',
  }[kind];
  return folder.replace(':id', record);
}

// Histories are replaced, never changed, so what was folded for searching stays right as long as its history lives.
const searchableTexts = new WeakMap<object, string>();

function remembered(history: object, text: () => string): string {
  const known = searchableTexts.get(history) ?? searchable(text());
  searchableTexts.set(history, known);
  return known;
}

function textOfClient(history: RecordHistory<'client'>): string {
  return remembered(history, () => {
    const { reference, name, phone, email, referrer, privatePlacesNote } = bodyOf(history);
    return [reference, name, phone, email, referrer, privatePlacesNote].join('\n');
  });
}

function textOfCheckIn(history: RecordHistory<'checkIn'>): string {
  return remembered(history, () => {
    const { goodThing, problems, overcoming, note, children, flag } = bodyOf(history);
    return [goodThing, problems, overcoming, note, children?.said ?? '', flag?.note ?? ''].join('\n');
  });
}

function textOfOther(history: OtherHistory): string {
  return remembered(history, () => noted(history).join('\n'));
}

function noted(history: OtherHistory): readonly string[] {
  switch (history.kind) {
    case 'session': {
      const { note, flag } = bodyOf(history);
      return [note, flag?.note ?? ''];
    }
    case 'riskScreen': {
      const { factors, stressorsNote, childrenNote, reason } = bodyOf(history);
      return [...Object.values(factors).map(({ note }) => note), stressorsNote, childrenNote, reason];
    }
    case 'household': {
      const { childrenAges, childrenArrangements, note } = bodyOf(history);
      return [childrenAges, childrenArrangements, note];
    }
    case 'supportPlan':
      return [bodyOf(history).reason];
    case 'decision': {
      const { question, inFavour, against, reason } = bodyOf(history);
      // A search is made with others looking on: what was decided about the survivor is not found by it (SV-10).
      return concernsSurvivor(question) ? [] : [inFavour, against, reason];
    }
  }
}
