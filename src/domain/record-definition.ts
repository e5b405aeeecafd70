import type { z } from './schema.ts';

/** Turns the body of one schema version into the next. It must not use live code of a record: it has to mean the same for ever. */
export type BodyUpgrade = (body: unknown) => unknown;

/** What one kind of record is: its schema, the version of that schema, and the way from every earlier one. */
export interface RecordDefinition<Kind extends string, Body> {
  readonly kind: Kind;
  /** Version of `schema`; 1 is the first. Raised with every change of shape. */
  readonly version: number;
  readonly schema: z.ZodMiniType<Body>;
  /** `upgrades[n]` turns a body of version n into one of version n + 1; there is one for each earlier version. */
  readonly upgrades: Readonly<Record<number, BodyUpgrade>>;
  /** A kind whose first saved revision is final: from then on it is amended, with a reason. */
  readonly finalWhenSaved: boolean;
}

/**
 * Declares a kind of record.
 *
 * @throws Error when an upgrade from an earlier version is missing, so that a forgotten one fails when the module loads.
 */
export function defineRecord<Kind extends string, Body>(
  definition: RecordDefinition<Kind, Body>,
): RecordDefinition<Kind, Body> {
  for (let version = 1; version < definition.version; version += 1) {
    if (!definition.upgrades[version]) {
      throw new Error(`${definition.kind}: no upgrade from version ${String(version)}`);
    }
  }
  return definition;
}
