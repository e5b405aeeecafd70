import { describe, expect, test } from 'vitest';
import { defineRecord, type RecordDefinition } from '#src/domain/record-definition.ts';
import { currentBody, MalformedRevisionError } from '#src/domain/revision.ts';
import { z } from '#src/domain/schema.ts';

// A kind of record that has been through two changes of shape: a number became a list, then the list got a name.
const third = z.strictObject({ visits: z.array(z.number()), called: z.string() });

function visits(said: Partial<RecordDefinition<'visits', z.infer<typeof third>>> = {}) {
  return defineRecord({
    kind: 'visits',
    version: 3,
    schema: third,
    upgrades: {
      1: (body) => ({ visits: [z.strictObject({ visits: z.number() }).parse(body).visits] }),
      2: (body) => ({ ...z.strictObject({ visits: z.array(z.number()) }).parse(body), called: '' }),
    },
    finalWhenSaved: false,
    ...said,
  });
}

describe('design 3: a change of shape', () => {
  test.each([
    [1, { visits: 7 }],
    [2, { visits: [7] }],
    [3, { visits: [7], called: '' }],
  ])('a body of version %i is brought up to date step by step', (version, body) => {
    expect(currentBody(visits(), version, body)).toEqual({ visits: [7], called: '' });
  });

  test('leaves the body that it started from as it was', () => {
    const stored = Object.freeze({ visits: Object.freeze([7]) });
    currentBody(visits(), 2, stored);
    expect(stored).toEqual({ visits: [7] });
  });

  test.each([
    [{ 1: (body: unknown) => body }, 2],
    [{ 2: (body: unknown) => body }, 1],
    [{}, 1],
  ])('without a way from every earlier version does not even load', (upgrades, missing) => {
    expect(() => visits({ upgrades })).toThrow(`visits: no upgrade from version ${String(missing)}`);
  });

  test('of a first version needs no way', () => {
    expect(visits({ version: 1, upgrades: {} }).version).toBe(1);
  });

  test('whose step fails stops there: the body is refused, and no later step is tried', () => {
    const steps: number[] = [];
    const failing = visits({
      upgrades: {
        1: () => {
          steps.push(1);
          throw new TypeError('no such field');
        },
        2: (body) => {
          steps.push(2);
          return body;
        },
      },
    });
    expect(() => currentBody(failing, 1, { visits: 7 })).toThrow(MalformedRevisionError);
    expect(steps).toEqual([1]);
  });

  test('whose last step gives the wrong shape is refused', () => {
    const wrong = visits({ upgrades: { 1: (body) => body, 2: () => ({ visits: 'seven' }) } });
    expect(() => currentBody(wrong, 2, { visits: [7] })).toThrow(MalformedRevisionError);
  });

  test('a body that claims a version which it does not have is refused', () => {
    expect(() => currentBody(visits(), 3, { visits: 7 })).toThrow(MalformedRevisionError);
    expect(() => currentBody(visits(), 1, { visits: [7], called: '' })).toThrow(MalformedRevisionError);
  });
});
