import fc from 'fast-check';
import type { CheckIn } from '#src/domain/check-in.ts';
import { newClient, type Client } from '#src/domain/client.ts';
import type { DraftFields } from '#src/domain/draft.ts';
import { recordDefinitions, type RecordBodies, type RecordKind } from '#src/domain/record-kinds.ts';
import type { AnyRevision, Revision } from '#src/domain/revision.ts';

/** A client as the form would save him, with what a test wants to say about him. */
export function aClient(said: Partial<Client> = {}): Client {
  return { ...newClient('2026-03-02'), reference: 'Blue door', ...said };
}

/** A check-in as the form would save it, with what a test wants to say about it. */
export function aCheckIn(said: Partial<CheckIn> = {}): CheckIn {
  return {
    client: 'c1111111-1111-4111-8111-111111111111',
    day: '2026-03-02',
    startedAt: '2026-03-02T08:30:00.000Z',
    endedAt: '2026-03-02T08:44:00.000Z',
    outcome: 'reached',
    arousalAtStart: 'tense',
    arousalAtEnd: 'calm',
    goodThing: 'coffee in the garden',
    problems: 'the letter from the court',
    overcoming: 'a walk before he opens it',
    children: null,
    flag: null,
    note: '',
    next: null,
    ...said,
  };
}

/** A saved revision. */
export function aRevision<Kind extends RecordKind>(
  said: { readonly kind: Kind; readonly body: RecordBodies[Kind] | null } & Partial<Revision<Kind>>,
): Revision<Kind> {
  return {
    id: crypto.randomUUID(),
    record: crypto.randomUUID(),
    parents: [],
    version: recordDefinitions[said.kind].version,
    author: 'a1111111-1111-4111-8111-111111111111',
    device: 'd1111111-1111-4111-8111-111111111111',
    at: '2026-03-02T08:45:00.000Z',
    zone: 'Europe/Rome',
    status: recordDefinitions[said.kind].finalWhenSaved ? 'final' : 'open',
    reason: null,
    ...said,
  };
}

/** The same, where the kind is not told apart. */
export function anyRevisionOf(revision: Revision): AnyRevision {
  return revision as AnyRevision;
}

/** Text of any kind that a keyboard, a clipboard or an enemy produces: NUL, lone surrogates, markup, emoji, right-to-left. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '',
    ' \t\r\n\u2028\u2029 ',
    '\0',
    'a\0b',
    '\ud83d',
    '\udc68 backwards \ud83d',
    '👨‍👩‍👧‍👦 🏳️‍🌈 🇮🇹',
    '\u202eright to left\u202c',
    'مرحبا بك، שלום',
    'é e\u0301 \ufb01 Å',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '{"body":null}\n{"footer":{}}',
    '\\u0000 %00 &#0; ${x}',
    '\ufeffwith a byte order mark',
    '__proto__',
  ),
);

/** Two hundred thousand characters of any script. */
export const longText: fc.Arbitrary<string> = fc
  .constantFrom('a', 'è', '\0', '漢', '\ud83d', '"', '\u2028')
  .map((character) => character.repeat(200_000));

/** A moment between 2025 and 2028, in milliseconds since 1970. */
export const anyMoment = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) });

/** A civil day between 2025 and 2028. */
export const anyDay = anyMoment.map((moment) => new Date(moment).toISOString().slice(0, 10));

/** A wall-clock time. */
export const anyTime = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map(
    (minutes) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  );

/**
 * What any form could hold: whatever JSON can say, under any names. A key that JavaScript takes for a prototype is no name
 * of a field, at any depth, and is dropped when a draft is read.
 */
export const anyFormFields: fc.Arbitrary<DraftFields> = fc
  .dictionary(anyText, fc.oneof(anyText, fc.jsonValue({ maxDepth: 3 })), {
    maxKeys: 5,
    noNullPrototype: true,
  })
  .map((fields) => JSON.stringify(fields))
  .filter((text) => !text.includes('"__proto__":'))
  .map((text) => JSON.parse(text) as DraftFields);
