import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkInRecord, wasSpokenTo, checkInOutcomes } from '#src/domain/check-in.ts';
import { clientRecord, isEnrolled, newClient } from '#src/domain/client.ts';
import { currentBody, MalformedRevisionError } from '#src/domain/revision.ts';
import { defaultSettings, hiddenLockChoices, idleLockChoices, settingsRecord } from '#src/domain/settings.ts';
import { aCheckIn, aClient } from './sample-records.ts';

describe('a new client', () => {
  test('RS-5: everything that can be unknown is unknown, nothing is assumed to be “no”', () => {
    const client = newClient();
    for (const field of ['internet', 'courtMandated', 'earlierGroup'] as const) {
      expect(client[field]).toBe('unknown');
    }
    expect(client).toMatchObject({ enrolledOn: null, leftOn: null, asFirstRecorded: null });
  });

  test('CL-1: needs a reference and nothing else', () => {
    expect(clientRecord.schema.safeParse(newClient()).success).toBe(false);
    expect(clientRecord.schema.safeParse({ ...newClient(), reference: 'x' }).success).toBe(true);
  });
});

describe('CL-7: a client of the first version', () => {
  const stored = JSON.parse(
    readFileSync(new URL('../../fixtures/records/client-v1.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>;

  test('keeps his home and his plan as they were first recorded, and everything else where it was', () => {
    const before = structuredClone(stored);
    expect(currentBody(clientRecord, 1, stored)).toEqual({
      reference: 'Blue door',
      name: 'A name of two words',
      phone: '+00 000 000000',
      email: 'somebody@example.org',
      software: 'video on the telephone; no messages',
      devices: 'telephone with a cracked screen',
      internet: 'mobileData',
      courtMandated: 'unknown',
      referrer: 'probation office',
      enrolledOn: '2025-11-30',
      earlierGroup: 'yes',
      earlierGroupName: 'Tuesday evening',
      privatePlaces: ['car', 'walk'],
      privatePlacesNote: '  the car, behind the shop  ',
      leftOn: null,
      leftBecause: '',
      asFirstRecorded: {
        household: {
          livingSituation: 'newPartner',
          work: 'notWorking',
          isolating: 'no',
          children: 'yes',
          childrenAges: '4, 11',
          childrenArrangements: 'Wednesday and every second weekend\nوالعطلة',
        },
        plan: {
          supportLevel: 'intensive',
          checkInEveryDays: 2,
          checkInTime: '08:30',
          checkInsFrom: '2026-03-02',
        },
      },
    });
    expect(stored).toEqual(before);
  });

  test.each([
    ['without a home', { ...stored, livingSituation: undefined }],
    ['with an interval that version 1 did not know', { ...stored, checkInEveryDays: 4 }],
    ['with a field too many', { ...stored, shoeSize: 43 }],
    ['that is nothing', null],
  ])('%s is refused, not mended', (_what, body) => {
    expect(() => currentBody(clientRecord, 1, body)).toThrow(MalformedRevisionError);
  });
});

test.each([
  [null, '2030-01-01', true],
  ['2026-03-05', '2026-03-04', true],
  ['2026-03-05', '2026-03-05', true],
  ['2026-03-05', '2026-03-06', false],
])('CL-4: who left on %s is in the programme on %s: %s', (leftOn, day, enrolled) => {
  expect(isEnrolled({ leftOn }, day)).toBe(enrolled);
});

test.each(['sometimes', '', null])('RS-5: %j is no answer to whether the court sent him', (courtMandated) => {
  expect(clientRecord.schema.safeParse({ ...aClient(), courtMandated }).success).toBe(false);
});

test('CI-5: reached and cut off were spoken to, the others were not', () => {
  expect(checkInOutcomes.filter(wasSpokenTo)).toEqual(['reached', 'cutOff']);
});

test('CI-2: the three questions can be left without an answer, and “unknown” is an answer to CI-6', () => {
  const silent = aCheckIn({
    goodThing: '',
    problems: '',
    overcoming: '',
    arousalAtStart: 'unknown',
    arousalAtEnd: 'unknown',
  });
  expect(checkInRecord.schema.safeParse(silent).success).toBe(true);
});

test('every choice that settings offer is one that they take', () => {
  expect(settingsRecord.schema.safeParse(defaultSettings).success).toBe(true);
  for (const idleLockMinutes of idleLockChoices) {
    for (const hiddenLockMinutes of hiddenLockChoices) {
      expect(
        settingsRecord.schema.safeParse({ ...defaultSettings, idleLockMinutes, hiddenLockMinutes }).success,
      ).toBe(true);
    }
  }
});
