import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { dueScreen } from '#src/domain/due-screen.ts';
import type { NotDone } from '#src/domain/not-done.ts';
import { anyMoment, aNotDone, aScreen, recordsOf, savedAs } from './sample-records.ts';

const programme = { riskScreenDays: 28 };
const screen = (on: string, savedAt = `${on}T10:00:00.000Z`) => savedAs(aScreen({ on }), savedAt);
const whyNot = (savedAt: string, work: NotDone['work'] = 'riskScreen') =>
  savedAs(aNotDone({ work, day: '2026-03-02' }), savedAt);

/** When a screen is due and why: `2026-03-30 time`. */
function due(said: Partial<ClientRecords>, zone = 'Europe/Rome', days = programme): string {
  const found = dueScreen(recordsOf(said), days, zone);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ work: 'riskScreen', time: null, zone: null, appointment: null });
  return `${found[0]!.day} ${found[0]!.because.join(' ')}`;
}

describe('RS-1, IN-9: the first screen', () => {
  test('is due from the day on which he was added', () => {
    expect(due({})).toBe('2026-03-02 firstScreen');
  });

  test('is still the first, whatever happened before it', () => {
    expect(
      due({
        flagsSavedAt: ['2026-03-05T10:00:00.000Z'],
        homeChangesSavedAt: ['2026-03-06T10:00:00.000Z'],
      }),
    ).toBe('2026-03-02 firstScreen');
  });

  test('is due on the day of the practitioner', () => {
    const savedAt = '2026-03-02T23:30:00.000Z';
    expect(due({ savedAt })).toBe('2026-03-03 firstScreen');
    expect(due({ savedAt }, 'America/New_York')).toBe('2026-03-02 firstScreen');
  });

  test('is put off by saying why not, for the time between two screens', () => {
    expect(due({ notDone: [whyNot('2026-03-10T10:00:00.000Z')] })).toBe('2026-04-07 time');
    expect(due({ notDone: [whyNot('2026-03-10T10:00:00.000Z', 'planReview')] })).toBe(
      '2026-03-02 firstScreen',
    );
  });
});

describe('RS-6: the next screen by time', () => {
  test('is due when the time of the programme is over, counted in civil days over a clock change', () => {
    expect(due({ screens: [screen('2026-03-02')] })).toBe('2026-03-30 time');
    expect(due({ screens: [screen('2026-03-02')] }, 'Europe/Rome', { riskScreenDays: 7 })).toBe(
      '2026-03-09 time',
    );
  });

  test('counts from the day that the last one is for, not from the day it was entered', () => {
    expect(due({ screens: [screen('2026-03-01', '2026-03-20T10:00:00.000Z')] })).toBe('2026-03-29 time');
  });

  test('counts from the latest day, though one for an earlier day was entered after it', () => {
    const screens = [screen('2026-03-10'), screen('2026-03-01', '2026-03-20T10:00:00.000Z')];
    expect(due({ screens })).toBe('2026-04-07 time');
    expect(due({ screens: screens.toReversed() })).toBe('2026-04-07 time');
  });

  test('is put off by saying why not, from the day it was said', () => {
    const screens = [screen('2026-03-02')];
    expect(due({ screens, notDone: [whyNot('2026-04-01T10:00:00.000Z')] })).toBe('2026-04-29 time');
    // Just past midnight for her, the day before for Greenwich.
    expect(due({ screens, notDone: [whyNot('2026-03-31T22:30:00.000Z')] })).toBe('2026-04-29 time');
    expect(due({ screens, notDone: [whyNot('2026-04-01T10:00:00.000Z', 'session')] })).toBe(
      '2026-03-30 time',
    );
  });
});

describe('RS-6, CL-7: what asks for a screen before its time', () => {
  const screens = [screen('2026-03-02')];

  test('a flag, on its day', () => {
    expect(due({ screens, flagsSavedAt: ['2026-03-10T10:00:00.000Z'] })).toBe('2026-03-10 flag');
  });

  test('a change in the home, from the day on which it was entered, since then it was known', () => {
    expect(due({ screens, homeChangesSavedAt: ['2026-03-12T10:00:00.000Z'] })).toBe('2026-03-12 household');
  });

  test('several are named together, from the day of the first', () => {
    const flagsSavedAt = ['2026-03-14T10:00:00.000Z', '2026-03-11T10:00:00.000Z'];
    const homeChangesSavedAt = ['2026-03-13T10:00:00.000Z', '2026-03-12T10:00:00.000Z'];
    expect(due({ screens, flagsSavedAt, homeChangesSavedAt })).toBe('2026-03-11 flag household');
    expect(due({ screens, flagsSavedAt: ['2026-04-05T10:00:00.000Z'], homeChangesSavedAt })).toBe(
      '2026-03-12 household flag',
    );
  });

  test('after the time is over they are named beside it', () => {
    expect(due({ screens, flagsSavedAt: ['2026-04-05T10:00:00.000Z'] })).toBe('2026-03-30 time flag');
    expect(due({ screens, flagsSavedAt: ['2026-03-30T10:00:00.000Z'] })).toBe('2026-03-30 time flag');
  });

  test('nothing that was saved before or with the last look asks again', () => {
    const at = '2026-03-20T10:00:00.000Z';
    const before = '2026-03-20T09:59:59.999Z';
    for (const look of [
      { screens: [...screens, screen('2026-03-20', at)] },
      { screens: [...screens, screen('2026-03-02', at)] },
      { screens, notDone: [whyNot(at)] },
    ]) {
      for (const when of [before, at]) {
        expect(due({ ...look, flagsSavedAt: [when], homeChangesSavedAt: [when] })).toMatch(/ time$/);
      }
      const after = ['2026-03-20T10:00:00.001Z'];
      expect(due({ ...look, flagsSavedAt: after })).toBe('2026-03-20 flag');
      expect(due({ ...look, homeChangesSavedAt: after })).toBe('2026-03-20 household');
    }
  });

  test('a day is the day of the practitioner', () => {
    const flagsSavedAt = ['2026-03-10T23:30:00.000Z'];
    expect(due({ screens, flagsSavedAt })).toBe('2026-03-11 flag');
    expect(due({ screens, flagsSavedAt }, 'America/New_York')).toBe('2026-03-10 flag');
  });
});

test('RS-6: something is always asked for, never later than the time since the last look, and by what comes after it', () => {
  const anyInstant = anyMoment.map((moment) => new Date(moment).toISOString());
  const some = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.array(arbitrary, { maxLength: 4 });
  fc.assert(
    fc.property(
      some(anyInstant),
      some(anyInstant),
      some(anyInstant),
      some(anyInstant),
      fc.integer({ min: 1, max: 60 }),
      (screens, flagsSavedAt, changes, words, riskScreenDays) => {
        const day = (at: string) => at.slice(0, 10);
        const records = recordsOf({
          screens: screens.map((at) => screen(day(at), at)),
          notDone: words.map((at) => whyNot(at)),
          homeChangesSavedAt: changes,
          flagsSavedAt,
        });
        const [found] = dueScreen(records, { riskScreenDays }, 'UTC');
        const lastLook = [...screens, ...words].sort().at(-1);
        if (lastLook === undefined) {
          expect(found!.because).toEqual(['firstScreen']);
          return;
        }
        const end = Temporal.PlainDate.from(day(lastLook)).add({ days: riskScreenDays }).toString();
        const since = [...flagsSavedAt, ...changes].filter((at) => at > lastLook).map(day);
        expect(found!.day).toBe([end, ...since].sort()[0]);
        expect(found!.because.includes('flag')).toBe(flagsSavedAt.some((at) => at > lastLook));
        expect(found!.because.includes('household')).toBe(changes.some((at) => at > lastLook));
        expect(found!.because.includes('time')).toBe(found!.day === end);
      },
    ),
    { numRuns: 300 },
  );
});
