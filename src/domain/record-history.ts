import type { RecordKind } from './record-kinds.ts';
import type { Revision } from './revision.ts';

/** Everything known of one record: the set of its revisions, and what follows from that set alone. */
export interface RecordHistory<Kind extends RecordKind = RecordKind> {
  readonly record: string;
  readonly kind: Kind;
  /** All revisions, oldest first. */
  readonly revisions: readonly Revision<Kind>[];
  /** Revisions that no other follows: one as a rule, several where devices were edited apart (a fork). */
  readonly heads: readonly Revision<Kind>[];
  /** The latest head: what lists and forms show. */
  readonly current: Revision<Kind>;
}

/** Total order of revisions that every device computes alike: by instant, then by identifier. */
export function compareRevisions(a: Revision, b: Revision): number {
  const byInstant = Date.parse(a.at) - Date.parse(b.at);
  if (byInstant !== 0) return byInstant;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Builds a record's history from a set of its revisions. Order and repetition of the input make no difference, which
 * is what lets two devices merge by union.
 *
 * @throws RangeError for an empty set.
 */
export function historyOf<Kind extends RecordKind>(revisions: Iterable<Revision<Kind>>): RecordHistory<Kind> {
  const given = [...revisions];
  const [first] = given;
  // Most records are saved once and never amended.
  if (first && given.length === 1) {
    return { record: first.record, kind: first.kind, revisions: given, heads: given, current: first };
  }
  const byId = new Map<string, Revision<Kind>>();
  for (const revision of given) byId.set(revision.id, revision);
  const ordered = [...byId.values()].sort(compareRevisions);
  const followed = new Set(ordered.flatMap((revision) => revision.parents));
  // A cycle of parents can only come from a hostile file; then nothing is a head, and the latest revision stands in.
  const unfollowed = ordered.filter((revision) => !followed.has(revision.id));
  const heads = unfollowed.length > 0 ? unfollowed : ordered.slice(-1);
  const current = heads.at(-1);
  if (!current) throw new RangeError('a record has at least one revision');
  return { record: current.record, kind: current.kind, revisions: ordered, heads, current };
}

/** The history with one more revision; the same object when it is already there. */
export function withRevision<Kind extends RecordKind>(
  history: RecordHistory<Kind> | undefined,
  revision: Revision<Kind>,
): RecordHistory<Kind> {
  if (!history) return historyOf([revision]);
  if (history.revisions.some((known) => known.id === revision.id)) return history;
  return historyOf([...history.revisions, revision]);
}

/** Whether devices were edited apart and nobody has decided yet. */
export function isForked(history: RecordHistory): boolean {
  return history.heads.length > 1;
}

/** The revisions that came after the record had become final: its amendments, oldest first. */
export function amendmentsOf<Kind extends RecordKind>(
  history: RecordHistory<Kind>,
): readonly Revision<Kind>[] {
  const firstFinal = history.revisions.findIndex((revision) => revision.status === 'final');
  return firstFinal < 0 ? [] : history.revisions.slice(firstFinal + 1);
}
