import type { RecordBodies, RecordKind } from '#src/domain/record-kinds.ts';
import { historyOf, withRevision, type RecordHistory } from '#src/domain/record-history.ts';
import type { AnyRevision, Revision } from '#src/domain/revision.ts';

/**
 * All records in memory, folded from their revisions. Screens read from here; it is changed only after a transaction has
 * completed, so that what a screen shows is on the disk.
 */
export class Caseload {
  readonly #histories = new Map<string, RecordHistory>();
  readonly #revisionIds = new Set<string>();
  readonly #listeners = new Set<() => void>();
  readonly #byKind = new Map<RecordKind, readonly RecordHistory[]>();
  readonly #checkInsByClient = new Map<string, RecordHistory<'checkIn'>[]>();
  #version = 0;

  constructor(revisions: Iterable<AnyRevision>) {
    const perRecord = new Map<string, AnyRevision[]>();
    for (const revision of revisions) {
      this.#revisionIds.add(revision.id);
      const known = perRecord.get(revision.record);
      if (known) known.push(revision);
      else perRecord.set(revision.record, [revision]);
    }
    for (const [record, set] of perRecord) this.#histories.set(record, historyOf<RecordKind>(set));
  }

  /** Number that changes with every change; what React compares. */
  get version(): number {
    return this.#version;
  }

  /** Identifiers of all revisions, for merging. */
  get revisionIds(): ReadonlySet<string> {
    return this.#revisionIds;
  }

  /** Every revision of every record, in no promised order. */
  *revisions(): Generator<AnyRevision> {
    for (const history of this.#histories.values()) yield* history.revisions as readonly AnyRevision[];
  }

  /** Adds saved revisions and tells whoever listens. */
  add(revisions: readonly AnyRevision[]): void {
    for (const revision of revisions) {
      this.#revisionIds.add(revision.id);
      const known = this.#histories.get(revision.record);
      this.#histories.set(revision.record, withRevision(known, revision as Revision));
    }
    this.#byKind.clear();
    this.#checkInsByClient.clear();
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }

  /** One record, if it is of this kind and not deleted. */
  find<Kind extends RecordKind>(kind: Kind, record: string): RecordHistory<Kind> | undefined {
    const history = this.#histories.get(record);
    return history && isLive(history, kind) ? history : undefined;
  }

  /** All records of a kind that are not deleted. The same array until something changes. */
  all<Kind extends RecordKind>(kind: Kind): readonly RecordHistory<Kind>[] {
    const known = this.#byKind.get(kind);
    if (known) return known as readonly RecordHistory<Kind>[];
    const found = [...this.#histories.values()].filter((history) => isLive(history, kind));
    this.#byKind.set(kind, found);
    return found;
  }

  /** The one record of a kind that a vault has once; undefined before set-up has written it. */
  only<Kind extends 'practitioner' | 'settings'>(kind: Kind): RecordHistory<Kind> | undefined {
    return this.all(kind)[0];
  }

  /** The check-ins of a client. */
  checkInsOf(client: string): readonly RecordHistory<'checkIn'>[] {
    if (this.#checkInsByClient.size === 0) {
      for (const history of this.all('checkIn')) {
        const of = bodyOf(history).client;
        const known = this.#checkInsByClient.get(of);
        if (known) known.push(history);
        else this.#checkInsByClient.set(of, [history]);
      }
    }
    return this.#checkInsByClient.get(client) ?? [];
  }

  /** Calls back after every change. Returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}

/**
 * The current body of a record that is not deleted.
 *
 * @throws RangeError for a tombstone; records from {@link Caseload} queries never are.
 */
export function bodyOf<Kind extends RecordKind>(history: RecordHistory<Kind>): RecordBodies[Kind] {
  const { body } = history.current;
  if (body === null) throw new RangeError('a deleted record has no body');
  return body;
}

function isLive<Kind extends RecordKind>(history: RecordHistory, kind: Kind): history is RecordHistory<Kind> {
  return history.kind === kind && history.current.body !== null;
}
