import { describe, expect, test } from 'vitest';
import { checkInRecord, wasSpokenTo, checkInOutcomes } from '#src/domain/check-in.ts';
import { asksAboutChildren, clientRecord, newClient } from '#src/domain/client.ts';
import { defaultSettings, hiddenLockChoices, idleLockChoices, settingsRecord } from '#src/domain/settings.ts';
import { aCheckIn, aClient } from './sample-records.ts';

describe('a new client', () => {
  test('RS-5: everything that can be unknown is unknown, nothing is assumed to be “no”', () => {
    const client = newClient('2026-03-02');
    for (const field of [
      'internet',
      'livingSituation',
      'work',
      'isolating',
      'children',
      'courtMandated',
      'earlierGroup',
    ] as const) {
      expect(client[field]).toBe('unknown');
    }
    expect(client.checkInsFrom).toBe('2026-03-02');
  });

  test('needs a reference and nothing else', () => {
    expect(clientRecord.schema.safeParse(newClient('2026-03-02')).success).toBe(false);
    expect(clientRecord.schema.safeParse({ ...newClient('2026-03-02'), reference: 'x' }).success).toBe(true);
  });
});

test.each([
  ['yes', true],
  ['unknown', true],
  ['no', false],
] as const)('CL-3: with children %s, everything that follows asks about them: %s', (children, asks) => {
  expect(asksAboutChildren(aClient({ children }))).toBe(asks);
});

test.each([1, 2, 3, null])('CI-1: check-ins every %s days can be agreed', (checkInEveryDays) => {
  expect(clientRecord.schema.safeParse({ ...aClient(), checkInEveryDays }).success).toBe(true);
});

test.each([0, 4, 1.5, '1', undefined])('CI-1: check-ins every %s days cannot', (checkInEveryDays) => {
  expect(clientRecord.schema.safeParse({ ...aClient(), checkInEveryDays }).success).toBe(false);
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
