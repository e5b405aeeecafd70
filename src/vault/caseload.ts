import { clientRecords, type ClientRecords } from '#src/domain/client-records.ts';
import {
  recordDefinitions,
  type ClientRecordKind,
  type RecordBodies,
  type RecordKind,
} from '#src/domain/record-kinds.ts';
import { historyOf, withRevision, type RecordHistory } from '#src/domain/record-history.ts';
import type { AnyRevision, Revision } from '#src/domain/revision.ts';

const recordKinds = Object.keys(recordDefinitions) as RecordKind[];

/**
 * All records in memory, folded from their revisions. Screens read from here; it is changed only after a transaction has
 * completed, so that what a screen shows is on the disk.
 */
export class Caseload {
  readonly #histories = new Map<string, RecordHistory>();
  readonly #revisionIds = new Set<string>();
  readonly #listeners = new Set<() => void>();
  readonly #byKind = new Map<RecordKind, RecordHistory[]>();
  readonly #byClient = new Map<RecordKind, Map<string, RecordHistory[]>>();
  readonly #gathered = new Map<string, ClientRecords>();
  #version = 0;

  constructor(revisions: Iterable<AnyRevision>) {
    const perRecord = new Map<string, AnyRevision[]>();
    for (const revision of revisions) {
      this.#revisionIds.add(revision.id);
      const known = perRecord.get(revision.record);
      if (known) known.push(revision);
      else perRecord.set(revision.record, [revision]);
    }
    // Sorted by kind and client on the way: after unlocking, Today asks for nearly all at once.
    for (const kind of recordKinds) {
      this.#byKind.set(kind, []);
      this.#byClient.set(kind, new Map());
    }
    for (const [record, set] of perRecord) {
      const history = historyOf<RecordKind>(set);
      this.#histories.set(record, history);
      const { body } = history.current;
      if (body === null) continue;
      this.#byKind.get(history.kind)?.push(history);
      if ('client' in body && body.client !== null) {
        addTo(this.#byClient.get(history.kind), body.client, history);
      }
    }
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
      if (known) this.#forget(known);
      const history = withRevision(known, revision as Revision);
      this.#histories.set(revision.record, history);
      this.#forget(history);
    }
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
    if (known) return known as readonly RecordHistory[] as readonly RecordHistory<Kind>[];
    const found = [...this.#histories.values()].filter((history) => isLive(history, kind));
    this.#byKind.set(kind, found);
    return found;
  }

  /** The one record of a kind that a vault has once; undefined before set-up has written it. */
  only<Kind extends 'practitioner' | 'settings' | 'programme'>(kind: Kind): RecordHistory<Kind> | undefined {
    return this.all(kind)[0];
  }

  /** The records of one kind that belong to a client. The same array until one of that kind changes. */
  readonly ofClient = <Kind extends ClientRecordKind>(
    kind: Kind,
    client: string,
  ): readonly RecordHistory<Kind>[] => {
    let index = this.#byClient.get(kind);
    if (!index) {
      index = new Map();
      for (const history of this.all(kind)) {
        addTo(index, (bodyOf(history) as { client: string }).client, history);
      }
      this.#byClient.set(kind, index);
    }
    return (index.get(client) ?? []) as unknown as readonly RecordHistory<Kind>[];
  };

  /** Everything of a client that decides what is due for him; null when there is no such client. */
  clientRecords(client: string): ClientRecords | null {
    const known = this.#gathered.get(client);
    if (known) return known;
    const history = this.find('client', client);
    const records = history ? clientRecords(history, this.ofClient) : null;
    if (records) this.#gathered.set(client, records);
    return records;
  }

  /** The same of every client. */
  allClientRecords(): ClientRecords[] {
    return this.all('client').flatMap(({ record }) => this.clientRecords(record) ?? []);
  }

  /** Drops what was remembered of a record's kind and of the client to whom it belongs, before a change and after it. */
  #forget({ kind, record, current }: RecordHistory): void {
    this.#byKind.delete(kind);
    this.#byClient.delete(kind);
    this.#gathered.delete(record);
    const { body } = current;
    if (body !== null && 'client' in body && body.client !== null) this.#gathered.delete(body.client);
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

function addTo(
  index: Map<string, RecordHistory[]> | undefined,
  client: string,
  history: RecordHistory,
): void {
  const known = index?.get(client);
  if (known) known.push(history);
  else index?.set(client, [history]);
}

function isLive<Kind extends RecordKind>(history: RecordHistory, kind: Kind): history is RecordHistory<Kind> {
  return history.kind === kind && history.current.body !== null;
}
