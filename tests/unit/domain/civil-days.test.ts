import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civilDay,
  dayIn,
  dayNumber,
  instantOf,
  mondayOf,
  timeIn,
  weekdayOf,
  zoneOr,
} from '#src/domain/civil-days.ts';
import { aroundClockChanges, anyZone } from './clock-changes.ts';
import { anyTime } from './sample-records.ts';

const anyCivilDay = fc
  .integer({ min: -100_000, max: 200_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }));

describe('SE-2: civil days', () => {
  test('are counted, added and named as the calendar does, over centuries', () => {
    fc.assert(
      fc.property(anyCivilDay, fc.integer({ min: -1000, max: 1000 }), (date, days) => {
        const number = dayNumber(date.toString());
        expect(civilDay(number)).toBe(date.toString());
        expect(civilDay(number + days)).toBe(date.add({ days }).toString());
        expect(weekdayOf(number)).toBe(date.dayOfWeek);
        expect(civilDay(mondayOf(number))).toBe(date.subtract({ days: date.dayOfWeek - 1 }).toString());
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['1970-01-01', 0, 4],
    ['1969-12-31', -1, 3],
    ['2026-03-29', 20_541, 7],
    ['2028-02-29', 21_243, 2],
  ])('%s is number %i and weekday %i', (day, number, weekday) => {
    expect(dayNumber(day)).toBe(number);
    expect(weekdayOf(number)).toBe(weekday);
  });

  test('a day and a time in a zone are read back from the instant, wherever the clock has that time', () => {
    fc.assert(
      fc.property(aroundClockChanges, anyTime, anyZone, (moment, time, zone) => {
        const day = dayIn(zone, moment);
        expect(day).toBe(wallClock(moment, zone).slice(0, 10));
        expect(timeIn(zone, moment)).toBe(wallClock(moment, zone).slice(11, 16));
        const at = instantOf(day, time, zone);
        const shown = wallClock(at, zone);
        // A time that the clock leaves out comes later on the same day, as much later as it jumps.
        expect(shown >= `${day}T${time}`).toBe(true);
        if (shown !== `${day}T${time}`)
          expect(wallClock(at - 3 * 3_600_000, zone) < `${day}T${time}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['2026-03-29', '02:30', 'Europe/Rome', '2026-03-29T01:30Z'],
    ['2026-10-25', '02:30', 'Europe/Rome', '2026-10-25T00:30Z'],
    ['2026-10-04', '02:10', 'Australia/Lord_Howe', '2026-10-03T15:40Z'],
    ['2026-03-29', '09:00', 'Asia/Kathmandu', '2026-03-29T03:15Z'],
    ['2026-03-29', '09:00', 'Pacific/Apia', '2026-03-28T20:00Z'],
  ])('%s %s in %s is at %s', (day, time, zone, instant) => {
    expect(instantOf(day, time, zone)).toBe(Date.parse(instant));
  });

  test('a zone that nobody knows is refused', () => {
    expect(() => instantOf('2026-03-02', '09:00', 'Mars/Olympus')).toThrow(RangeError);
  });

  test('a zone is itself where it is known, else the one given in its place, each time anew', () => {
    fc.assert(
      fc.property(anyZone, anyZone, (zone, fallback) => {
        expect(zoneOr(zone, fallback)).toBe(zone);
        for (const unknown of ['Mars/Olympus', '', ' ', '__proto__', 'Europe/Rome\0']) {
          expect(zoneOr(unknown, fallback)).toBe(fallback);
          expect(zoneOr(zone, unknown)).toBe(zone);
        }
      }),
    );
  });
});

/** A wall clock read without Temporal: `2026-03-29T09:00`. */
function wallClock(at: number, timeZone: string): string {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    at,
  );
  return shown.replace(' ', 'T');
}
