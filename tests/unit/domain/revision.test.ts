import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf, utf8 } from '#src/crypto/bytes.ts';
import type { Client } from '#src/domain/client.ts';
import { longestText } from '#src/domain/field-values.ts';
import {
  MalformedRevisionError,
  NewerRevisionError,
  readRevision,
  ReasonMissingError,
  reviseRecord,
  type AnyChange,
  type WritingContext,
} from '#src/domain/revision.ts';
import { aCheckIn, aClient, anyText, aPlan, aRevision, longText } from './sample-records.ts';

const context: WritingContext = {
  author: 'a1111111-1111-4111-8111-111111111111',
  device: 'd1111111-1111-4111-8111-111111111111',
  at: '2026-03-02T08:45:00.000Z',
  zone: 'Europe/Rome',
  newId: () => crypto.randomUUID(),
};

const newRecord = { record: null, parents: [], reason: null, amendsFinal: false } as const;

function throughBytes(value: unknown): unknown {
  return JSON.parse(textOf(utf8(JSON.stringify(value)))) as unknown;
}

const textFields = [
  'name',
  'phone',
  'email',
  'software',
  'devices',
  'referrer',
  'earlierGroupName',
  'privatePlacesNote',
  'leftBecause',
] as const satisfies (keyof Client)[];

describe('design 3: a revision written and read again', () => {
  test('has every text exactly as it was typed, whatever was typed', () => {
    fc.assert(
      fc.property(fc.record(Object.fromEntries(textFields.map((field) => [field, anyText]))), (texts) => {
        const written = reviseRecord({ kind: 'client', ...newRecord, body: aClient(texts) }, context);
        const read = readRevision(throughBytes(written));
        expect(read).toEqual(written);
        expect(read.body).toMatchObject(texts);
      }),
    );
  });

  test('has a text of 200,000 characters exactly as it was typed', () => {
    fc.assert(
      fc.property(longText, (text) => {
        const body = aCheckIn({ note: text, children: { addressed: 'addressed', said: text } });
        const written = reviseRecord({ kind: 'checkIn', ...newRecord, body }, context);
        expect((readRevision(throughBytes(written)).body as typeof body).note === text).toBe(true);
        expect((readRevision(throughBytes(written)).body as typeof body).children?.said === text).toBe(true);
      }),
      { numRuns: 7 },
    );
  });

  test('has its reason exactly as it was typed', () => {
    fc.assert(
      fc.property(anyText, (reason) => {
        const written = aRevision({ kind: 'checkIn', body: aCheckIn(), reason });
        expect(readRevision(throughBytes(written)).reason).toBe(reason);
      }),
    );
  });
});

describe('design 3: amending', () => {
  const amendment: AnyChange = {
    kind: 'checkIn',
    record: crypto.randomUUID(),
    parents: [crypto.randomUUID()],
    body: aCheckIn(),
    reason: null,
    amendsFinal: true,
  };

  test.each([null, '', '   ', '\n\t\u00a0'])('what is final needs a reason; %j is none', (reason) => {
    expect(() => reviseRecord({ ...amendment, reason }, context)).toThrow(ReasonMissingError);
  });

  test('with a reason keeps record, parents and reason, and stays final', () => {
    const revision = reviseRecord({ ...amendment, reason: 'wrong time' }, context);
    expect(revision).toMatchObject({
      record: amendment.record,
      parents: amendment.parents,
      reason: 'wrong time',
      status: 'final',
    });
    expect(revision.id).not.toBe(amendment.record);
  });

  test('a tombstone of what is final needs a reason too', () => {
    expect(() => reviseRecord({ ...amendment, body: null }, context)).toThrow(ReasonMissingError);
    expect(reviseRecord({ ...amendment, body: null, reason: 'entered twice' }, context).body).toBeNull();
  });

  test('a kind that is not final by its first save stays open until it is finalised, and is final from then on', () => {
    const open = reviseRecord({ kind: 'client', ...newRecord, body: aClient() }, context);
    expect(open.status).toBe('open');
    expect(
      reviseRecord({ kind: 'client', ...newRecord, body: aClient(), finalise: true }, context).status,
    ).toBe('final');
    const amended: AnyChange = {
      kind: 'client',
      ...newRecord,
      body: aClient(),
      amendsFinal: true,
      reason: 'moved',
    };
    expect(reviseRecord(amended, context).status).toBe('final');
  });

  test('a check-in is final by its first save', () => {
    expect(reviseRecord({ kind: 'checkIn', ...newRecord, body: aCheckIn() }, context).status).toBe('final');
  });
});

describe('a new revision', () => {
  test('carries who, where and when, and identifiers of its own', () => {
    const { author, device, at, zone } = context;
    const revision = reviseRecord({ kind: 'client', ...newRecord, body: aClient() }, context);
    expect(revision).toMatchObject({ author, device, at, zone, parents: [], version: 2 });
    expect(revision.id).not.toBe(revision.record);
  });

  test('is refused when its body does not fit', () => {
    const cases = [
      { kind: 'client', body: aClient({ reference: '   ' }) },
      { kind: 'client', body: aClient({ leftOn: '2026-02-30' }) },
      { kind: 'supportPlan', body: aPlan({ checkIns: { rhythm: { everyDays: 1 }, time: '24:00' } }) },
      { kind: 'client', body: { ...aClient(), shoeSize: 43 } },
      { kind: 'checkIn', body: aCheckIn({ note: 'x'.repeat(longestText + 1) }) },
      { kind: 'checkIn', body: aCheckIn({ day: '2026-02-30' }) },
      { kind: 'checkIn', body: aClient() },
    ] as unknown as Pick<AnyChange, 'kind' | 'body'>[];
    for (const { kind, body } of cases) {
      expect(() => reviseRecord({ kind, ...newRecord, body } as AnyChange, context)).toThrow(
        MalformedRevisionError,
      );
    }
  });
});

describe('reading a revision from outside', () => {
  const whole = aRevision({ kind: 'client', body: aClient() });

  test.each([
    ['a later version of a kind', { ...whole, version: 3 }],
    ['a later version whose body nobody can know', { ...whole, version: 99, body: 17 }],
    ['a kind of the future', { ...whole, kind: 'survivorContact' }],
    ['a kind named like a built-in property', { ...whole, kind: 'constructor' }],
    ['a kind named like a prototype', { ...whole, kind: '__proto__' }],
  ])('%s is kept for a newer Evenkeel, not guessed at', (_what, value) => {
    expect(() => readRevision(value)).toThrow(NewerRevisionError);
  });

  test.each([
    ['nothing', null],
    ['a text', 'revision'],
    ['a list', [whole]],
    ['no body', { ...whole, body: undefined }],
    ['no kind', { ...whole, kind: '' }],
    ['version 0', { ...whole, version: 0 }],
    ['half a version', { ...whole, version: 1.5 }],
    ['an identifier that is none', { ...whole, id: 'row-1' }],
    ['a parent that is none', { ...whole, parents: ['somebody'] }],
    ['seventeen parents', { ...whole, parents: Array.from({ length: 17 }, () => crypto.randomUUID()) }],
    ['a time without zone', { ...whole, at: '2026-03-02T08:45:00' }],
    ['a field too many', { ...whole, extra: 1 }],
    ['a body of another kind', { ...whole, kind: 'checkIn', version: 1 }],
    ['an answer that is none', { ...whole, body: { ...whole.body, courtMandated: 'perhaps' } }],
    ['a body with a field too many', { ...whole, body: { ...whole.body, extra: 1 } }],
  ])('%s is malformed', (_what, value) => {
    expect(() => readRevision(value)).toThrow(MalformedRevisionError);
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    'a field called %s changes nothing for anybody else',
    (name) => {
      for (const text of [
        `{"${name}":{"polluted":true},${JSON.stringify(whole).slice(1)}`,
        JSON.stringify({ ...whole, body: 'BODY' }).replace(
          '"BODY"',
          `{"${name}":{"polluted":true},${JSON.stringify(whole.body).slice(1)}`,
        ),
      ]) {
        expect(() => readRevision(JSON.parse(text))).toThrow(MalformedRevisionError);
      }
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  test('a tombstone has no body', () => {
    expect(readRevision({ ...whole, body: null }).body).toBeNull();
  });

  const anyAlteration = fc
    .record({
      field: fc.constantFrom(...Object.keys(whole), 'extra'),
      value: fc.oneof(fc.jsonValue(), anyText),
    })
    .map(({ field, value }) => ({ ...whole, [field]: value }));

  test('any value whatever is either read or refused by one of two names', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyAlteration), (value) => {
        try {
          readRevision(value);
        } catch (error) {
          expect(error instanceof MalformedRevisionError || error instanceof NewerRevisionError).toBe(true);
        }
      }),
    );
  });
});
