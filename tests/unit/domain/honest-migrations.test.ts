import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RecordDefinition } from '#src/domain/record-definition.ts';
import { recordDefinitions } from '#src/domain/record-kinds.ts';
import { readRevision } from '#src/domain/revision.ts';
import { z } from '#src/domain/schema.ts';
import { aCheckIn, aRevision } from './sample-records.ts';

// Records of years ago must open. So the shape of every version of every kind is frozen here, with a body that had it.
// Raising a version: write its upgrade, freeze its schema by running this file once with FREEZE=yes (which never
// overwrites), and add a body of the new version by hand. Nothing frozen is ever changed.

const schemas = new URL('../../fixtures/schemas/', import.meta.url);
const records = new URL('../../fixtures/records/', import.meta.url);

const definitions: RecordDefinition<string, unknown>[] = Object.values(recordDefinitions);

/** The shape that a schema allows. How a named format is spelled out as a pattern is up to the schema library. */
function shapeOf(schema: z.ZodMiniType): unknown {
  const text = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('format' in value) || !('pattern' in value))
      return value;
    const { pattern: _pattern, ...rest } = value;
    return rest;
  });
  return JSON.parse(text) as unknown;
}

function frozen(folder: URL, name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown;
}

describe.each(definitions)('design 3: the shape of $kind', (definition) => {
  const { kind, version, schema } = definition;
  const name = `${kind}-v${String(version)}.json`;

  test(`is that of version ${String(version)}: whoever changes it raises the version and writes the upgrade`, () => {
    const file = new URL(name, schemas);
    if (process.env['FREEZE'] === 'yes' && !existsSync(file)) {
      writeFileSync(file, `${JSON.stringify(shapeOf(schema), null, 2)}\n`);
    }
    expect(shapeOf(schema)).toEqual(frozen(schemas, name));
  });

  test('was frozen for every version, with a body that had it', () => {
    const expected = Array.from({ length: version }, (_, index) => `${kind}-v${String(index + 1)}.json`);
    for (const folder of [schemas, records]) {
      const names = readdirSync(folder).filter((file) => file.startsWith(`${kind}-v`));
      expect(names.sort()).toEqual(expected.sort());
    }
  });

  test.each(Array.from({ length: version }, (_, index) => index + 1))('opens from version %i', (from) => {
    const body = frozen(records, `${kind}-v${String(from)}.json`);
    const stored = { ...aRevision({ kind: 'checkIn', body: aCheckIn() }), kind, version: from, body };
    const read = readRevision(stored);
    expect(read).toMatchObject({ id: stored.id, kind, version });
    if (from === version) expect(read.body).toEqual(body);
  });
});

test('nothing is frozen for a kind that does not exist', () => {
  const kinds = new Set(definitions.map(({ kind }) => kind));
  for (const name of [...readdirSync(schemas), ...readdirSync(records)]) {
    expect(kinds).toContain(name.replace(/-v\d+\.json$/, ''));
  }
});
