import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftSchema, type Draft } from '#src/domain/draft.ts';
import { anyFormFields } from './sample-records.ts';

const draft: Draft = {
  id: 'f1111111-1111-4111-8111-111111111111',
  form: 'checkIn',
  record: null,
  client: 'c1111111-1111-4111-8111-111111111111',
  parents: [],
  savedAt: '2026-03-02T08:31:00.000Z',
  fields: {},
};

test('CI-7: a draft keeps the fields of a form as the form holds them', () => {
  fc.assert(
    fc.property(anyFormFields, (some) => {
      const stored = JSON.parse(JSON.stringify({ ...draft, fields: some })) as unknown;
      expect(draftSchema.parse(stored)).toEqual(stored);
    }),
  );
});

test.each([
  ['of a form that there is not', { ...draft, form: 'diary' }],
  ['without fields', { ...draft, fields: null }],
  ['with something besides', { ...draft, extra: 1 }],
  ['with a parent that is none', { ...draft, parents: ['1'] }],
  ['with an identifier that is none', { ...draft, id: '1' }],
])('a draft %s is refused', (_what, value) => {
  expect(draftSchema.safeParse(value).success).toBe(false);
});

test('a field called like a prototype changes nothing for anybody else', () => {
  draftSchema.safeParse(
    JSON.parse(
      `{"fields":{"__proto__":{"polluted":true}},${JSON.stringify({ ...draft, fields: undefined }).slice(1)}`,
    ),
  );
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
