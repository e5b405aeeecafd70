import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDay, dayIn, dayNumber, timeIn } from '#src/domain/civil-days.ts';
import { localClock } from '#src/screens/diary/local-clock.ts';
import { anyDay } from '../../domain/sample-records.ts';

const zones = [
  'Europe/Rome',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Kiritimati',
  'UTC',
];

it('shows what the zone shows, through clock changes too', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.oneof(anyDay, fc.constantFrom('2026-03-23', '2026-10-19', '2026-03-29', '2026-10-31')),
      fc.array(fc.integer({ min: -2 * 1440 * 60_000, max: 10 * 1440 * 60_000 }), {
        minLength: 5,
        maxLength: 5,
      }),
      (zone, first, distances) => {
        const clock = localClock(zone, first, civilDay(dayNumber(first) + 6));
        for (const distance of distances) {
          const at = Date.parse(`${first}T00:00:00Z`) + distance;
          expect(clock.time(at)).toBe(timeIn(zone, at));
          expect(clock.day(at)).toBe(dayIn(zone, at));
        }
      },
    ),
    { numRuns: 60 },
  );
});
