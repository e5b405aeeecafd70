import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as italian } from '@scure/bip39/wordlists/italian.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatePassphrase } from '#src/crypto/generated-passphrase.ts';

describe.each([
  ['English', english],
  ['Italian', italian],
])('a generated passphrase in %s', (_language, wordlist) => {
  test('is six words of the list', () => {
    const known = new Set(wordlist);
    for (let time = 0; time < 200; time += 1) {
      const words = generatePassphrase(wordlist).split(' ');
      expect(words).toHaveLength(6);
      expect(words.every((word) => known.has(word))).toBe(true);
    }
  });

  test('takes every word equally often', () => {
    const counts = new Map<string, number>();
    const times = 8192;
    for (let time = 0; time < times; time += 1) {
      for (const word of generatePassphrase(wordlist).split(' '))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const expected = (times * 6) / wordlist.length;
    const chiSquare = wordlist.reduce(
      (sum, word) => sum + ((counts.get(word) ?? 0) - expected) ** 2 / expected,
      0,
    );
    // 2,047 degrees of freedom: mean 2,047, standard deviation 64. Six of those either way happen less than once in
    // a hundred million runs.
    expect(chiSquare).toBeGreaterThan(2047 - 6 * 64);
    expect(chiSquare).toBeLessThan(2047 + 6 * 64);
  });
});

test('the random bits choose the words, without bias', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (random) => {
      const bytes = new Uint8Array(random);
      const numbers = new Uint16Array(bytes.buffer);
      const passphrase = generatePassphrase(english, () => bytes);
      expect(passphrase.split(' ').map((word) => english.indexOf(word))).toEqual(
        Array.from(numbers, (number) => number % 2048),
      );
    }),
  );
});

test.each([0, 1, 2047, 2049])('a list of %i words is refused', (length) => {
  expect(() => generatePassphrase(Array.from({ length }, () => 'word'))).toThrow(RangeError);
});
