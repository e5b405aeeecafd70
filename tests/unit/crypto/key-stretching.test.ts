import { argon2id as otherArgon2id } from '@noble/hashes/argon2.js';
import { scrypt as otherScrypt } from '@noble/hashes/scrypt.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '#src/crypto/bytes.ts';
import { toHex } from '#src/crypto/digest.ts';
import {
  argon2Ceiling,
  argon2Floor,
  checkArgon2Cost,
  iterationsFor,
  StretchingCostError,
  stretchKey,
  type Argon2Cost,
} from '#src/crypto/key-stretching.ts';

const light: Argon2Cost = { memoryKiB: 8, iterations: 1, parallelism: 1 };

async function argon2id(passphrase: string, salt: string, cost: Argon2Cost): Promise<string> {
  return toHex(await stretchKey({ name: 'argon2id', passphrase, salt: utf8(salt), cost }));
}

async function scrypt(passphrase: string, salt: string, logN: number): Promise<string> {
  return toHex(await stretchKey({ name: 'scrypt', passphrase, salt: utf8(salt), logN }));
}

describe('Argon2id', () => {
  // From the tests of the reference implementation (phc-winner-argon2, version 0x13). RFC 9106 prints one vector, with
  // a secret and associated data, which a passphrase has not.
  test.each([
    [256, 2, 1, 'password', 'somesalt', '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    [256, 2, 2, 'password', 'somesalt', '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
    [
      65_536,
      1,
      1,
      'password',
      'somesalt',
      'f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98',
    ],
    [
      65_536,
      2,
      1,
      'password',
      'somesalt',
      '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
    ],
    [
      65_536,
      2,
      1,
      'differentpassword',
      'somesalt',
      '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde',
    ],
    [
      65_536,
      2,
      1,
      'password',
      'diffsalt',
      'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c',
    ],
  ])(
    '%i KiB, %i passes, %i lanes, %s, %s',
    async (memoryKiB, iterations, parallelism, passphrase, salt, key) => {
      expect(await argon2id(passphrase, salt, { memoryKiB, iterations, parallelism })).toBe(key);
    },
  );

  test('agrees with another implementation', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        fc.record({
          memoryKiB: fc.integer({ min: 32, max: 64 }),
          iterations: fc.integer({ min: 1, max: 3 }),
          parallelism: fc.integer({ min: 1, max: 4 }),
        }),
        async (passphrase, salt, cost) => {
          const key = await stretchKey({ name: 'argon2id', passphrase, salt, cost });
          const other = otherArgon2id(utf8(passphrase.normalize('NFKC')), salt, {
            m: cost.memoryKiB,
            t: cost.iterations,
            p: cost.parallelism,
            dkLen: 32,
          });
          expect(toHex(key)).toBe(toHex(other));
        },
      ),
      { numRuns: 20 },
    );
  });

  test('the same letters composed, decomposed or in full width give the same key', async () => {
    const composed = await argon2id('Perch\u00e9 no', 'saltsalt', light);
    expect(await argon2id('Perche\u0301 no', 'saltsalt', light)).toBe(composed);
    expect(await argon2id('\uff30erch\u00e9 no', 'saltsalt', light)).toBe(composed);
    expect(await argon2id('Perche no', 'saltsalt', light)).not.toBe(composed);
  });
});

describe('scrypt', () => {
  // RFC 7914, section 12: its third vector is the one with age's r = 8 and p = 1. A shorter key is the front of a longer one.
  test('RFC 7914: N = 16384, r = 8, p = 1', async () => {
    expect(await scrypt('pleaseletmein', 'SodiumChloride', 14)).toBe(
      '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2',
    );
  });

  test('agrees with another implementation', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.uint8Array({ minLength: 1, maxLength: 44 }),
        fc.integer({ min: 1, max: 8 }),
        async (passphrase, salt, logN) => {
          const key = await stretchKey({ name: 'scrypt', passphrase, salt, logN });
          const other = otherScrypt(utf8(passphrase.normalize('NFC')), salt, {
            N: 2 ** logN,
            r: 8,
            p: 1,
            dkLen: 32,
          });
          expect(toHex(key)).toBe(toHex(other));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('takes a passphrase as a terminal sends it: composed, and full width stays full width', async () => {
    expect(await scrypt('Perche\u0301', 'salt', 4)).toBe(await scrypt('Perch\u00e9', 'salt', 4));
    expect(await scrypt('\uff30', 'salt', 4)).not.toBe(await scrypt('P', 'salt', 4));
  });
});

describe('design 4: the work is never below the floor nor above the ceiling', () => {
  test('the floor is 64 MiB and three passes', () => {
    expect(argon2Floor.memoryKiB).toBeGreaterThanOrEqual(64 * 1024);
    expect(argon2Floor.iterations).toBeGreaterThanOrEqual(3);
    expect(argon2Floor.parallelism).toBeGreaterThanOrEqual(1);
  });

  test('floor and ceiling themselves are accepted', () => {
    expect(() => checkArgon2Cost(argon2Floor, argon2Floor)).not.toThrow();
    expect(() => checkArgon2Cost(argon2Ceiling, argon2Floor)).not.toThrow();
  });

  const parts = ['memoryKiB', 'iterations', 'parallelism'] as const;
  test.each(
    parts.flatMap((part) =>
      [
        argon2Floor[part] - 1,
        argon2Ceiling[part] + 1,
        0,
        -1,
        argon2Floor[part] + 0.5,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        '70000' as unknown as number,
        undefined as unknown as number,
      ].map((value) => [part, value] as const),
    ),
  )('%s of %s is refused', (part, value) => {
    expect(() => checkArgon2Cost({ ...argon2Floor, [part]: value }, argon2Floor)).toThrow(
      StretchingCostError,
    );
  });
});

describe('work for this device', () => {
  test('is between the floor and twelve passes, and more on a faster device', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        fc.integer({ min: 1, max: 5000 }),
        (one, other, goalMs) => {
          const [fast, slow] = [Math.min(one, other), Math.max(one, other)];
          const passes = iterationsFor(fast, goalMs, argon2Floor);
          expect(Number.isSafeInteger(passes)).toBe(true);
          expect(passes).toBeGreaterThanOrEqual(argon2Floor.iterations);
          expect(passes).toBeLessThanOrEqual(12);
          expect(passes).toBeGreaterThanOrEqual(iterationsFor(slow, goalMs, argon2Floor));
          expect(() => checkArgon2Cost({ ...argon2Floor, iterations: passes }, argon2Floor)).not.toThrow();
        },
      ),
    );
  });

  test.each([
    [900, 3],
    [450, 6],
    [300, 9],
    [10, 12],
    [0, 12],
    [100_000, 3],
  ])('three passes in %i ms ask for %i', (floorMs, passes) => {
    expect(iterationsFor(floorMs, 900, argon2Floor)).toBe(passes);
  });
});
