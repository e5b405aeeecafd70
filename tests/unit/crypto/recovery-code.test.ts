import { bech32m } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  RecoveryCodeError,
  recoveryCodeGroups,
  recoveryCodeOf,
  secretOfRecoveryCode,
} from '#src/crypto/recovery-code.ts';

const anySecret = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => new Uint8Array(bytes));
const letters = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';

describe('bech32m, as published in BIP 350', () => {
  test.each([
    'A1LQFN3A',
    'a1lqfn3a',
    'an83characterlonghumanreadablepartthatcontainsthetheexcludedcharactersbioandnumber11sg7hg6',
    'abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx',
    '11llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllludsr8',
    'split1checkupstagehandshakeupstreamerranterredcaperredlc445v',
    '?1v759aa',
  ])('%s is valid', (text) => {
    expect(() => bech32m.decode(text as `${string}1${string}`)).not.toThrow();
  });

  test.each([
    ' 1xj0phk',
    '\x7f1g6xzxy',
    '\x801vctc34',
    'an84characterslonghumanreadablepartthatcontainsthetheexcludedcharactersbioandnumber11d6pts4',
    'qyrz8wqd2c9m',
    '1qyrz8wqd2c9m',
    'y1b0jsk6g',
    'lt1igcx5c0',
    'in1muywd',
    'mm1crxm3i',
    'au1s5cgom',
    'M1VUXWEZ',
    '16plkw9',
    '1p2gdwpf',
  ])('%j is not', (text) => {
    expect(() => bech32m.decode(text as `${string}1${string}`)).toThrow();
  });
});

describe('a recovery code', () => {
  test('is eleven groups of five capitals and digits and one of three, without letters that look alike', () => {
    fc.assert(
      fc.property(anySecret, (secret) => {
        expect(recoveryCodeOf(secret)).toMatch(/^([02-9AC-HJ-NP-Z]{5} ){11}[02-9AC-HJ-NP-Z]{3}$/);
      }),
    );
  });

  test('gives its secret back, however it is spaced, dashed and cased', () => {
    const separator = fc.constantFrom('', ' ', '  ', '-', ' - ', '–', '—', '\n', '\t', '\u00a0', '.');
    fc.assert(
      fc.property(
        anySecret,
        fc.array(separator, { minLength: 58, maxLength: 58 }),
        fc.boolean(),
        (secret, separators, small) => {
          const code = recoveryCodeOf(secret).replaceAll(' ', '');
          const typed = Array.from(code, (character, index) => `${character}${separators[index] ?? ''}`).join(
            '',
          );
          expect(secretOfRecoveryCode(small ? typed.toLowerCase() : typed)).toEqual(secret);
        },
      ),
    );
  });

  test('with one to three characters changed is refused', () => {
    const change = fc.record({ at: fc.nat({ max: 57 }), to: fc.nat({ max: 31 }) });
    fc.assert(
      fc.property(
        anySecret,
        fc.uniqueArray(change, { minLength: 1, maxLength: 3, selector: ({ at }) => at }),
        (secret, changes) => {
          const characters = [...recoveryCodeOf(secret).replaceAll(' ', '')];
          for (const { at, to } of changes) {
            const others = letters.replace(characters[at]!, '');
            characters[at] = others[to % others.length]!;
          }
          expect(() => secretOfRecoveryCode(characters.join(''))).toThrow(RecoveryCodeError);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('with two neighbours exchanged is refused', () => {
    fc.assert(
      fc.property(anySecret, fc.nat({ max: 56 }), (secret, at) => {
        const characters = [...recoveryCodeOf(secret).replaceAll(' ', '')];
        fc.pre(characters[at] !== characters[at + 1]);
        [characters[at], characters[at + 1]] = [characters[at + 1]!, characters[at]!];
        expect(() => secretOfRecoveryCode(characters.join(''))).toThrow(RecoveryCodeError);
      }),
    );
  });

  test('with a character missing or too many is refused', () => {
    const code = recoveryCodeOf(new Uint8Array(32).fill(7)).replaceAll(' ', '');
    for (let at = 0; at < code.length; at += 1) {
      expect(() => secretOfRecoveryCode(code.slice(0, at) + code.slice(at + 1))).toThrow(RecoveryCodeError);
      for (const letter of 'QP8L') {
        expect(() => secretOfRecoveryCode(code.slice(0, at) + letter + code.slice(at))).toThrow(
          RecoveryCodeError,
        );
      }
    }
  });

  test.each(['', ' ', 'correct horse battery staple', 'O0I1', 'é', '\0', 'x'.repeat(100_000)])(
    'is not %.40j',
    (text) => {
      expect(() => secretOfRecoveryCode(text)).toThrow(RecoveryCodeError);
    },
  );

  test('of the right form but another length is refused', () => {
    const short = bech32m.encode('ek', bech32m.toWords(new Uint8Array(31)), 100).slice(3);
    expect(() => secretOfRecoveryCode(short)).toThrow(RecoveryCodeError);
  });
});

test('the groups of a code are the same however it was typed', () => {
  const code = recoveryCodeOf(new Uint8Array(32).fill(1));
  const groups = code.split(' ');
  expect(recoveryCodeGroups(code)).toEqual(groups);
  expect(recoveryCodeGroups(groups.join(' - '))).toEqual(groups);
  expect(recoveryCodeGroups('')).toEqual([]);
});
