import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockFace, secondsOnCall } from '#src/domain/call-timer.ts';
import { anyMoment } from './sample-records.ts';

describe('the timer of a call (CI-1)', () => {
  test('counts whole seconds since the call began, and is never negative though the clock was set back', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: -1e9, max: 1e9 }), (started, milliseconds) => {
        const now = Temporal.Instant.fromEpochMilliseconds(started + milliseconds);
        const seconds = secondsOnCall(new Date(started).toISOString(), now);
        expect(seconds).toBe(milliseconds < 0 ? 0 : Math.floor(milliseconds / 1000));
      }),
    );
  });

  test('does not jump when clocks change during a call', () => {
    const now = Temporal.ZonedDateTime.from('2026-03-29T03:05[Europe/Rome]').toInstant();
    expect(secondsOnCall('2026-03-29T00:55:00.000Z', now)).toBe(10 * 60);
  });

  test.each([
    [0, '00:00'],
    [7 * 60 + 5, '07:05'],
    [15 * 60, '15:00'],
    [75 * 60, '75:00'],
    [6000 * 60 + 59, '6000:59'],
  ])('shows %i seconds as %s', (seconds, face) => {
    expect(clockFace(seconds)).toBe(face);
  });
});
