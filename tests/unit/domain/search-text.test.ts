import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesQuery, searchable } from '#src/domain/search-text.ts';
import { anyText } from './sample-records.ts';

describe('search', () => {
  test.each([
    ['Perché no', 'perche'],
    ['perche no', 'PERCHÉ'],
    ['Straße', 'strasse'],
    ['ΟΔΟΣ ΑΘΗΝΑΣ', 'οδος'],
    ['οδοσα', 'ΟΔΟΣ'],
    ['İstanbul', 'istanbul'],
    ['ﬁne', 'fine'],
    ['+39 333', '333'],
    ['Blue door', 'door blu'],
    ['Blue door', '  '],
    ['', ''],
    ['한국', '한'],
    ['محمد', 'محم'],
    ['a.b*c', '.b*'],
  ])('%j is found by %j', (text, query) => {
    expect(matchesQuery(searchable(text), query)).toBe(true);
  });

  test.each([
    ['Blue door', 'red'],
    ['Blue door', 'blue red'],
    ['abc', 'a.c'],
    ['', 'a'],
  ])('%j is not found by %j', (text, query) => {
    expect(matchesQuery(searchable(text), query)).toBe(false);
  });

  test('finds every text by any piece of it', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(words, words, words, (before, piece, after) => {
        expect(matchesQuery(searchable(`${before} ${piece} ${after}`), piece)).toBe(true);
        expect(matchesQuery(searchable(piece.normalize('NFD')), piece.normalize('NFC'))).toBe(true);
      }),
    );
  });

  test('compares text that was made comparable before as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(searchable(searchable(text))).toBe(searchable(text));
      }),
      { numRuns: 300 },
    );
  });
});
