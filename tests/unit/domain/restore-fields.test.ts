import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilTime, freeText } from '#src/domain/field-values.ts';
import { restoreFields } from '#src/domain/restore-fields.ts';
import { z } from '#src/domain/schema.ts';
import { anyText, anyTime } from './sample-records.ts';

const schemas = { note: freeText, time: civilTime, answer: z.nullable(z.enum(['yes', 'no'])) };
interface Fields {
  note: string;
  time: string;
  answer: 'yes' | 'no' | null;
}

const base: Fields = { note: 'empty', time: '08:30', answer: null };

describe('CI-7: taking a draft back into its form', () => {
  test('every field comes back as it was held', () => {
    const anyFields = fc.record({
      note: anyText,
      time: anyTime,
      answer: fc.constantFrom('yes' as const, 'no' as const, null),
    });
    fc.assert(
      fc.property(anyFields, (fields) => {
        expect(restoreFields(schemas, fields, base)).toEqual(fields);
      }),
    );
  });

  test('what an older or a newer form held otherwise is left out, and nothing else is lost', () => {
    const fields = { note: 'typed', time: '25:00', answer: 'perhaps', future: 1 };
    expect(restoreFields(schemas, fields, base)).toEqual({ ...base, note: 'typed' });
    expect(base).toEqual({ note: 'empty', time: '08:30', answer: null });
  });

  test('a draft of nothing is an empty form, whatever an object inherits', () => {
    expect(restoreFields({ ...schemas, toString: freeText }, {}, { ...base, toString: 'own' })).toEqual({
      ...base,
      toString: 'own',
    });
  });
});
