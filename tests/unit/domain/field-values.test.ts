import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate, civilTime, freeText, identifier, instant } from '#src/domain/field-values.ts';
import { anyDay, anyMoment, anyText, anyTime } from './sample-records.ts';

describe('what a field takes can be read by everything that reads it', () => {
  const oddTimes = fc.constantFrom(
    ...[
      'T08:30Z',
      'T08:30:00Z',
      'T08:30:60Z',
      'T24:00:00Z',
      'T08:30:00.123456789Z',
      'T08:30:00',
      'T08:30:00+01:00',
      ' 08:30Z',
    ],
  );
  const oddDays = fc.constantFrom(
    ...[
      '2026-02-29',
      '2028-02-29',
      '2026-02-30',
      '2026-13-01',
      '0000-01-01',
      '9999-12-31',
      '2026-1-1',
      '+002026-01-01',
      '1900-02-29',
    ],
  );

  test('an instant, by Temporal and by Date', () => {
    fc.assert(
      fc.property(fc.oneof(anyDay, oddDays), oddTimes, (day, time) => {
        const text = day + time;
        if (!instant.safeParse(text).success) return;
        expect(Date.parse(text)).not.toBeNaN();
        expect(Temporal.Instant.from(text).epochMilliseconds).toBe(Date.parse(text));
      }),
    );
  });

  test('a day and a time, by Temporal', () => {
    fc.assert(
      fc.property(fc.oneof(anyDay, oddDays, anyText), fc.oneof(anyTime, anyText), (day, time) => {
        if (civilDate.safeParse(day).success) expect(Temporal.PlainDate.from(day).toString()).toBe(day);
        if (civilTime.safeParse(time).success) {
          expect(Temporal.PlainTime.from(time).toString({ smallestUnit: 'minute' })).toBe(time);
        }
      }),
    );
  });

  test('and what the application itself writes is taken', () => {
    fc.assert(
      fc.property(anyMoment, anyDay, anyTime, fc.uuid(), (moment, day, time, id) => {
        const written = Temporal.Instant.fromEpochMilliseconds(moment).toString({
          smallestUnit: 'millisecond',
        });
        expect(instant.parse(written)).toBe(written);
        expect(civilDate.parse(day)).toBe(day);
        expect(civilTime.parse(time)).toBe(time);
        expect(identifier.safeParse(id).success || id === '').toBe(true);
        expect(identifier.parse(crypto.randomUUID())).toMatch(/^[0-9a-f-]{36}$/);
      }),
    );
  });

  test('free text is kept exactly, up to 250,000 characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(freeText.parse(text)).toBe(text);
      }),
    );
    expect(freeText.safeParse('x'.repeat(250_000)).success).toBe(true);
    expect(freeText.safeParse('x'.repeat(250_001)).success).toBe(false);
  });
});
