import { freeText, identifier, instant, zoneName } from './field-values.ts';
import type { RecordDefinition } from './record-definition.ts';
import { isRecordKind, recordDefinitions, type RecordBodies, type RecordKind } from './record-kinds.ts';
import { z } from './schema.ts';

const revisionEnvelope = z.strictObject({
  id: identifier,
  record: identifier,
  /** The revisions this one follows: none for the first, one as a rule, two where a fork was resolved. */
  parents: z.array(identifier).check(z.maxLength(16)),
  kind: z.string().check(z.minLength(1), z.maxLength(40)),
  /** Schema version of the body. */
  version: z.int().check(z.minimum(1), z.maximum(10_000)),
  /** The practitioner's record. */
  author: identifier,
  device: identifier,
  at: instant,
  zone: zoneName,
  /** `open` until finalised; once `final`, every later revision is an amendment and has a reason. */
  status: z.enum(['open', 'final']),
  reason: z.nullable(freeText),
  /** Null is a tombstone. */
  body: z.unknown(),
});

export type RevisionStatus = 'open' | 'final';

/** One immutable saved state of a record. Nothing is ever edited in place. */
export interface Revision<Kind extends RecordKind = RecordKind> {
  readonly id: string;
  readonly record: string;
  readonly parents: readonly string[];
  readonly kind: Kind;
  readonly version: number;
  readonly author: string;
  readonly device: string;
  readonly at: string;
  readonly zone: string;
  readonly status: RevisionStatus;
  readonly reason: string | null;
  readonly body: RecordBodies[Kind] | null;
}

/** Any revision, as a union that `kind` tells apart. */
export type AnyRevision = { [Kind in RecordKind]: Revision<Kind> }[RecordKind];

/** The revision was written by a later version of Evenkeel; it must be kept as it is, not guessed at. */
export class NewerRevisionError extends Error {
  override readonly name = 'NewerRevisionError';
}

/** The revision does not have the shape that its kind and version promise. */
export class MalformedRevisionError extends Error {
  override readonly name = 'MalformedRevisionError';
}

/**
 * Reads a revision from outside (a decrypted row, a file), bringing the body of an older schema version up to date.
 *
 * @throws NewerRevisionError when its kind or version is not known here yet.
 * @throws MalformedRevisionError when it is not a revision, or an upgrade step failed.
 */
export function readRevision(value: unknown): AnyRevision {
  const envelope = revisionEnvelope.safeParse(value);
  if (!envelope.success) throw new MalformedRevisionError(z.prettifyError(envelope.error));
  const { kind, version, body } = envelope.data;
  if (!isRecordKind(kind)) throw new NewerRevisionError(kind);
  const definition: RecordDefinition<string, unknown> = recordDefinitions[kind];
  if (version > definition.version) throw new NewerRevisionError(`${kind} ${String(version)}`);
  return {
    ...envelope.data,
    version: definition.version,
    body: body === null ? null : currentBody(definition, version, body),
  } as AnyRevision;
}

/**
 * Brings a body of schema version `version` to the definition's version and checks it.
 *
 * @throws MalformedRevisionError when a step is missing or failed, or when the result does not fit the schema.
 */
export function currentBody<Body>(
  definition: RecordDefinition<string, Body>,
  version: number,
  body: unknown,
): Body {
  let current = body;
  for (let from = version; from < definition.version; from += 1) {
    const upgrade = definition.upgrades[from];
    if (!upgrade) throw new MalformedRevisionError(`${definition.kind}: no upgrade from ${String(from)}`);
    try {
      current = upgrade(current);
    } catch (error) {
      const step = `${definition.kind}: the upgrade from ${String(from)} failed`;
      throw new MalformedRevisionError(step, { cause: error });
    }
  }
  const parsed = definition.schema.safeParse(current);
  if (!parsed.success) throw new MalformedRevisionError(z.prettifyError(parsed.error));
  return parsed.data;
}

/** Who writes, where and when: what every new revision carries. */
export interface WritingContext {
  readonly author: string;
  readonly device: string;
  readonly at: string;
  readonly zone: string;
  readonly newId: () => string;
}

/** A change that was asked for, before it has become a revision. */
export interface Change<Kind extends RecordKind = RecordKind> {
  readonly kind: Kind;
  /** Null makes a new record. */
  readonly record: string | null;
  /** The revisions on which the change was made; empty for a new record. */
  readonly parents: readonly string[];
  readonly body: RecordBodies[Kind] | null;
  readonly reason: string | null;
  /** Whether a parent was final, which makes a reason necessary. */
  readonly amendsFinal: boolean;
  /** Finalises a kind that is not final by its first save. */
  readonly finalise?: boolean;
}

export type AnyChange = { [Kind in RecordKind]: Change<Kind> }[RecordKind];

/** A final record is amended only with a reason. */
export class ReasonMissingError extends Error {
  override readonly name = 'ReasonMissingError';
}

/**
 * Makes the revision that a change asks for, checked against the schema of its kind.
 *
 * @throws ReasonMissingError when a final record would be changed without a reason.
 * @throws MalformedRevisionError when the body does not fit its schema.
 */
export function reviseRecord(change: AnyChange, context: WritingContext): AnyRevision {
  if (change.amendsFinal && !change.reason?.trim()) throw new ReasonMissingError(change.kind);
  const definition = recordDefinitions[change.kind];
  const final = change.amendsFinal || definition.finalWhenSaved || change.finalise === true;
  return readRevision({
    id: context.newId(),
    record: change.record ?? context.newId(),
    parents: [...change.parents],
    kind: change.kind,
    version: definition.version,
    author: context.author,
    device: context.device,
    at: context.at,
    zone: context.zone,
    status: final ? 'final' : 'open',
    reason: change.reason,
    body: change.body,
  });
}
