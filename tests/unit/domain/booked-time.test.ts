import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clashesOf, type BookedTime } from '#src/domain/booked-time.ts';

const minutes = (count: number) => count * 60_000;
const at = (clock: string) => Date.parse(`2026-03-04T${clock}Z`);
const contact = (key: string, clock: string, length: number, buffer = 0): BookedTime => ({
  key,
  start: at(clock),
  end: at(clock) + minutes(length),
  bufferEnd: at(clock) + minutes(length + buffer),
});

describe('SE-1: a session from ten to eleven with half an hour kept free after it', () => {
  const session = contact('session', '10:00', 60, 30);

  test.each([
    ['09:00', 60, 0, null],
    ['09:30', 30, 30, 'ownBuffer'],
    ['09:30', 30, 0, null],
    ['09:30', 31, 0, 'contact'],
    ['09:59', 15, 0, 'contact'],
    ['10:00', 60, 30, 'contact'],
    ['10:15', 15, 0, 'contact'],
    ['10:45', 60, 0, 'contact'],
    ['11:00', 15, 0, 'itsBuffer'],
    ['11:29', 60, 30, 'itsBuffer'],
    ['11:30', 60, 30, null],
    ['08:00', 300, 0, 'contact'],
    ['08:00', 120, 30, 'ownBuffer'],
    ['08:00', 119, 1, null],
    ['08:00', 90, 30, null],
    ['08:00', 90, 31, 'ownBuffer'],
    ['08:00', 60, 240, 'ownBuffer'],
  ] as const)(
    'with a booking at %s for %i minutes and %i free after it: %s',
    (clock, length, buffer, kind) => {
      expect(clashesOf(contact('new', clock, length, buffer), [session])).toEqual(
        kind === null ? [] : [{ with: session, kind }],
      );
    },
  );

  test('does not clash with itself when it is changed', () => {
    expect(clashesOf(contact('session', '10:15', 60, 30), [session])).toEqual([]);
  });

  test('two times kept free may overlap', () => {
    expect(clashesOf(contact('new', '09:00', 60, 0), [contact('a', '08:00', 60, 0)])).toEqual([]);
    const call = contact('call', '11:30', 15, 60);
    expect(clashesOf(call, [session])).toEqual([]);
  });

  test('all clashes of a booking are named, earliest first', () => {
    const others = [contact('c', '12:00', 15), session, contact('b', '11:45', 15), contact('d', '14:00', 15)];
    const found = clashesOf(contact('new', '11:15', 40, 30), others);
    expect(found.map(({ with: { key }, kind }) => `${key} ${kind}`)).toEqual([
      'session itsBuffer',
      'b contact',
      'c ownBuffer',
    ]);
  });
});

test('SE-1: a clash is what a minute by minute look finds, and it is one from either side', () => {
  const anyContact = (key: string) =>
    fc
      .record({
        start: fc.integer({ min: 0, max: 40 }),
        length: fc.integer({ min: 1, max: 20 }),
        buffer: fc.integer({ min: 0, max: 12 }),
      })
      .map(({ start, length, buffer }) => ({
        key,
        start,
        end: start + length,
        bufferEnd: start + length + buffer,
      }));
  const during = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
  const meet = (a: number[], b: number[]) => a.some((minute) => b.includes(minute));
  fc.assert(
    fc.property(anyContact('a'), anyContact('b'), (a, b) => {
      const talkA = during(a.start, a.end);
      const talkB = during(b.start, b.end);
      const expected = meet(talkA, talkB)
        ? 'contact'
        : meet(talkA, during(b.end, b.bufferEnd))
          ? 'itsBuffer'
          : meet(during(a.end, a.bufferEnd), talkB)
            ? 'ownBuffer'
            : undefined;
      const mirrored = { contact: 'contact', itsBuffer: 'ownBuffer', ownBuffer: 'itsBuffer' } as const;
      expect(clashesOf(a, [b])[0]?.kind).toBe(expected);
      expect(clashesOf(b, [a])[0]?.kind).toBe(expected && mirrored[expected]);
    }),
    { numRuns: 500 },
  );
});
