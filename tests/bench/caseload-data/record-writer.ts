import type { RecordBodies, RecordKind } from '../../../src/domain/record-kinds.ts';
import { reviseRecord, type AnyChange, type AnyRevision } from '../../../src/domain/revision.ts';
import type { SeededChance } from './seeded-chance.ts';

/** Writes revisions as the application does: by the same function, which holds each body against the schema of its kind. */
export class RecordWriter {
  readonly revisions: AnyRevision[] = [];
  readonly #chance: SeededChance;
  readonly #author: string;
  readonly #device: string;
  readonly #zone: string;

  constructor(chance: SeededChance, zone: string) {
    this.#chance = chance;
    this.#author = chance.identifier();
    this.#device = chance.identifier();
    this.#zone = zone;
  }

  /**
   * Writes a new record.
   *
   * @param at the instant of saving, in milliseconds since 1970
   */
  write<Kind extends RecordKind>(kind: Kind, body: RecordBodies[Kind], at: number): AnyRevision {
    return this.#append(
      { kind, record: null, parents: [], body, reason: null, amendsFinal: false } as AnyChange,
      at,
    );
  }

  /** Amends what was written before, with a reason. */
  amend<Kind extends RecordKind>(
    before: AnyRevision,
    kind: Kind,
    body: RecordBodies[Kind],
    reason: string,
    at: number,
  ): AnyRevision {
    return this.#append(
      { kind, record: before.record, parents: [before.id], body, reason, amendsFinal: true } as AnyChange,
      at,
    );
  }

  #append(change: AnyChange, at: number): AnyRevision {
    const revision = reviseRecord(change, {
      author: this.#author,
      device: this.#device,
      at: new Date(at).toISOString(),
      zone: this.#zone,
      newId: this.#chance.identifier,
    });
    this.revisions.push(revision);
    return revision;
  }
}
