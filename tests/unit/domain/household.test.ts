import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asksAboutChildren,
  householdOn,
  householdRecord,
  livingSituations,
  sharesHome,
  unknownHousehold,
} from '#src/domain/household.ts';
import { aClient, aHousehold, anyDay, savedAs, theClient } from './sample-records.ts';

const client = { record: theClient, client: aClient() };
const asFirstRecorded = {
  household: {
    livingSituation: 'family',
    work: 'outside',
    isolating: 'yes',
    children: 'no',
    childrenAges: 'none',
    childrenArrangements: 'none needed',
  },
  plan: {
    supportLevel: 'weekly',
    checkInEveryDays: null,
    checkInTime: '09:00',
    checkInsFrom: '2026-01-01',
  },
} as const;
const ofFirstVersion = { record: theClient, client: aClient({ asFirstRecorded }) };
const entry = (from: string, note: string, savedAt = '2026-03-02T20:00:00.000Z') =>
  savedAs(aHousehold({ from, note }), savedAt);

describe('CL-7: the household on a day', () => {
  const entries = [entry('2026-03-10', 'third'), entry('2026-03-01', 'first'), entry('2026-03-05', 'second')];

  test.each([
    ['2026-03-01', 'first'],
    ['2026-03-04', 'first'],
    ['2026-03-05', 'second'],
    ['2026-03-09', 'second'],
    ['2026-03-10', 'third'],
    ['2030-01-01', 'third'],
  ])('on %s is the %s entry: each one holds until the next', (day, note) => {
    expect(householdOn(day, client, entries).note).toBe(note);
  });

  test('of two entries from the same day is the one saved later, in whatever order they come', () => {
    const both = [
      entry('2026-03-05', 'saved later', '2026-03-07T09:00:00Z'),
      entry('2026-03-05', 'saved first', '2026-03-06T09:00:00.000Z'),
      entry('2026-03-04', 'saved last, from before', '2026-03-08T09:00:00.000Z'),
    ];
    for (const order of [both, both.toReversed()]) {
      expect(householdOn('2026-03-05', client, order).note).toBe('saved later');
    }
  });

  test('RS-5: is unknown in everything before the first entry', () => {
    expect(householdOn('2026-02-28', client, entries)).toEqual(unknownHousehold(theClient, '2026-02-28'));
    expect(householdOn('2026-02-28', client, [])).toMatchObject({
      livingSituation: 'unknown',
      work: 'unknown',
      partnerWorksOutside: 'unknown',
      isolating: 'unknown',
      children: 'unknown',
      changes: [],
    });
    expect(householdRecord.schema.safeParse(householdOn('2026-02-28', client, [])).success).toBe(true);
  });

  test('is what the first version kept with the client, until the first entry; what it did not ask stays unknown', () => {
    expect(householdOn('2026-02-28', ofFirstVersion, entries)).toEqual({
      ...unknownHousehold(theClient, '2026-02-28'),
      ...asFirstRecorded.household,
    });
    expect(householdOn('2026-02-28', ofFirstVersion, entries).partnerWorksOutside).toBe('unknown');
    expect(householdOn('2026-03-01', ofFirstVersion, entries)).toEqual(entries[1]!.body);
  });

  test('is never one that begins later', () => {
    fc.assert(
      fc.property(anyDay, fc.array(anyDay, { maxLength: 6 }), (day, froms) => {
        const found = householdOn(
          day,
          client,
          froms.map((from) => entry(from, 'entry')),
        );
        const begun = froms.filter((from) => from <= day).sort();
        expect(found.note).toBe(begun.length > 0 ? 'entry' : '');
        expect(found.from).toBe(begun.at(-1) ?? day);
      }),
    );
  });
});

test('CL-2: he shares his home unless he lives alone; unknown is not “no”', () => {
  expect(livingSituations.map(sharesHome)).toEqual(['no', 'yes', 'yes', 'yes', 'unknown']);
});

test.each([
  ['yes', true],
  ['unknown', true],
  ['no', false],
] as const)('CL-3: with children %s, everything that follows asks about them: %s', (children, asks) => {
  expect(asksAboutChildren(aHousehold({ children }))).toBe(asks);
});
