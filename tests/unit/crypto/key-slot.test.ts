import { gcm } from '@noble/ciphers/aes.js';
import { argon2id } from '@noble/hashes/argon2.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalBytes, randomBytes, utf8 } from '#src/crypto/bytes.ts';
import {
  openWithPassphrase,
  openWithRecoverySecret,
  wrapWithPassphrase,
  wrapWithRecoverySecret,
  type PassphraseSlot,
  type RecoverySlot,
} from '#src/crypto/key-slot.ts';
import { argon2Ceiling, argon2Floor, StretchingCostError, stretchKey } from '#src/crypto/key-stretching.ts';
import { SealBrokenError } from '#src/crypto/seal.ts';
import { fromHex } from './known-bytes.ts';

const light = { memoryKiB: 8, iterations: 1, parallelism: 1 };
const place = ['vault', '7d7b6f8e-3c1f-4c55-9d3c-2f1f4a1d6c11'];
const opening = { place, floor: light, stretchKey };
const dataKey = new Uint8Array(32).map((_, index) => index * 7);

function passphraseSlot(passphrase: string): Promise<PassphraseSlot> {
  return wrapWithPassphrase({ ...opening, dataKey, opens: 'main', passphrase, cost: light });
}

const secret = new Uint8Array(32).fill(9);

function recoverySlot(): Promise<RecoverySlot> {
  return wrapWithRecoverySecret({ dataKey, opens: 'main', place, secret });
}

function flipped(bytes: Uint8Array<ArrayBuffer>, bit: number): Uint8Array<ArrayBuffer> {
  const altered = bytes.slice();
  altered[(bit >> 3) % altered.length]! ^= 1 << (bit & 7);
  return altered;
}

describe('HKDF of the platform', () => {
  test('RFC 5869, test case 1', async () => {
    const material = await crypto.subtle.importKey('raw', fromHex('0b'.repeat(22)), 'HKDF', false, [
      'deriveBits',
    ]);
    const bits = await crypto.subtle.deriveBits(
      {
        name: 'HKDF',
        hash: 'SHA-256',
        salt: fromHex('000102030405060708090a0b0c'),
        info: fromHex('f0f1f2f3f4f5f6f7f8f9'),
      },
      material,
      42 * 8,
    );
    expect(new Uint8Array(bits)).toEqual(
      fromHex('3cb25f25faacd57a90434f64d0362f2a 2d2d0a90cf1a5a4c5db02d56ecc4c5bf 34007208d5b887185865'),
    );
  });
});

describe('a passphrase slot', () => {
  test('opens with its passphrase and with no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        async (right, wrong) => {
          fc.pre(right.normalize('NFKC') !== wrong.normalize('NFKC'));
          const slot = await passphraseSlot(right);
          expect(await openWithPassphrase(slot, right, opening)).toEqual(dataKey);
          await expect(openWithPassphrase(slot, wrong, opening)).rejects.toThrow(SealBrokenError);
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each([
    ['composed', 'Perch\u00e9 \u00f9n \u212b \ud55c\uad6d', 'NFC'],
    ['decomposed', 'Perch\u00e9 \u00f9n \u212b \ud55c\uad6d', 'NFD'],
    ['in compatible forms', '\uff30erch\u00e9 \ufb01ne \u2460', 'NFKC'],
  ])('opens with its passphrase %s', async (_how, passphrase, form) => {
    const slot = await passphraseSlot(passphrase);
    expect(await openWithPassphrase(slot, passphrase.normalize(form), opening)).toEqual(dataKey);
  });

  test('does not open without a passphrase', async () => {
    const slot = await passphraseSlot('some words');
    await expect(openWithPassphrase(slot, '', opening)).rejects.toThrow(SealBrokenError);
  });

  test('keeps every letter of a long passphrase in play', async () => {
    const long = 'à'.repeat(5000);
    const slot = await passphraseSlot(long);
    expect(await openWithPassphrase(slot, long, opening)).toEqual(dataKey);
    await expect(openWithPassphrase(slot, long.slice(0, -1), opening)).rejects.toThrow(SealBrokenError);
  });

  const alterations: [string, (slot: PassphraseSlot) => PassphraseSlot][] = [
    ['id', (slot) => ({ ...slot, id: crypto.randomUUID() })],
    ['opens', (slot) => ({ ...slot, opens: 'survivor' })],
    ['salt', (slot) => ({ ...slot, salt: flipped(slot.salt, 3) })],
    ['salt cut short', (slot) => ({ ...slot, salt: slot.salt.slice(1) })],
    ['salt cut to almost nothing', (slot) => ({ ...slot, salt: slot.salt.slice(0, 3) })],
    ['salt emptied', (slot) => ({ ...slot, salt: new Uint8Array() })],
    ['memory', (slot) => ({ ...slot, cost: { ...slot.cost, memoryKiB: 9 } })],
    ['passes', (slot) => ({ ...slot, cost: { ...slot.cost, iterations: 2 } })],
    ['lanes', (slot) => ({ ...slot, cost: { memoryKiB: 16, iterations: 1, parallelism: 2 } })],
    ['wrapped key cut short', (slot) => ({ ...slot, wrapped: slot.wrapped.slice(0, -1) })],
    ['wrapped key empty', (slot) => ({ ...slot, wrapped: new Uint8Array() })],
  ];
  test.each(alterations)('does not open after its %s was altered', async (_what, alter) => {
    const slot = await passphraseSlot('right');
    await expect(openWithPassphrase(alter(slot), 'right', opening)).rejects.toThrow(SealBrokenError);
  });

  test('does not open after any bit of salt or wrapped key was flipped', async () => {
    const slot = await passphraseSlot('right');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('salt' as const, 'wrapped' as const),
        fc.nat({ max: 10_000 }),
        async (part, bit) => {
          const altered = { ...slot, [part]: flipped(slot[part], bit) };
          await expect(openWithPassphrase(altered, 'right', opening)).rejects.toThrow(SealBrokenError);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('does not open as the slot of another vault, nor with the wrapped key of another slot', async () => {
    const [slot, other] = await Promise.all([passphraseSlot('right'), passphraseSlot('right')]);
    const elsewhere = { ...opening, place: ['vault', crypto.randomUUID()] };
    await expect(openWithPassphrase(slot, 'right', elsewhere)).rejects.toThrow(SealBrokenError);
    await expect(openWithPassphrase({ ...slot, wrapped: other.wrapped }, 'right', opening)).rejects.toThrow(
      SealBrokenError,
    );
  });

  test('is another one each time, though passphrase and key are the same', async () => {
    const [one, other] = await Promise.all([passphraseSlot('right'), passphraseSlot('right')]);
    expect(equalBytes(one.salt, other.salt)).toBe(false);
    expect(equalBytes(one.wrapped, other.wrapped)).toBe(false);
  });

  test('design 4: a tampered header can lower the work below the floor for neither opening nor making', async () => {
    const strict = { ...opening, floor: argon2Floor };
    const slot = await passphraseSlot('right');
    await expect(openWithPassphrase(slot, 'right', strict)).rejects.toThrow(StretchingCostError);
    await expect(
      wrapWithPassphrase({ ...strict, dataKey, opens: 'main', passphrase: 'right', cost: light }),
    ).rejects.toThrow(StretchingCostError);
  });

  test('a header that asks for more work than a device has is refused before any of it is done', async () => {
    const slot = await passphraseSlot('right');
    const greedy = { ...slot, cost: { ...argon2Ceiling, memoryKiB: argon2Ceiling.memoryKiB + 1 } };
    const idle = () => Promise.reject(new Error('must not be asked'));
    await expect(openWithPassphrase(greedy, 'right', { ...opening, stretchKey: idle })).rejects.toThrow(
      StretchingCostError,
    );
  });
});

describe('a recovery slot', () => {
  test('opens with its secret and with no other', async () => {
    const slot = await recoverySlot();
    expect(await openWithRecoverySecret(slot, secret, place)).toEqual(dataKey);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 255 }), async (bit) => {
        await expect(openWithRecoverySecret(slot, flipped(secret, bit), place)).rejects.toThrow(
          SealBrokenError,
        );
      }),
      { numRuns: 40 },
    );
  });

  const alterations: [string, (slot: RecoverySlot) => RecoverySlot][] = [
    ['id', (slot) => ({ ...slot, id: crypto.randomUUID() })],
    ['opens', (slot) => ({ ...slot, opens: 'survivor' })],
    ['salt', (slot) => ({ ...slot, salt: flipped(slot.salt, 100) })],
    ['wrapped key', (slot) => ({ ...slot, wrapped: flipped(slot.wrapped, 200) })],
    ['wrapped key cut short', (slot) => ({ ...slot, wrapped: slot.wrapped.slice(0, -1) })],
  ];
  test.each(alterations)('does not open after its %s was altered', async (_what, alter) => {
    await expect(openWithRecoverySecret(alter(await recoverySlot()), secret, place)).rejects.toThrow(
      SealBrokenError,
    );
  });

  test('does not open as the slot of another vault', async () => {
    const slot = await recoverySlot();
    await expect(openWithRecoverySecret(slot, secret, ['vault', crypto.randomUUID()])).rejects.toThrow(
      SealBrokenError,
    );
  });
});

describe('another program can open a slot from its documented bytes', () => {
  const placeBytes = (slot: PassphraseSlot | RecoverySlot, cost: readonly number[]) =>
    utf8(
      JSON.stringify(['evenkeel slot', 1, ...place, slot.id, slot.opens, slot.kind, ...slot.salt, ...cost]),
    );

  test('with a passphrase', async () => {
    const slot = await passphraseSlot('Perch\u00e9');
    const key = argon2id(utf8('Perch\u00e9'), slot.salt, { m: 8, t: 1, p: 1, dkLen: 32 });
    const context = placeBytes(slot, [8, 1, 1]);
    expect(
      equalBytes(gcm(key, slot.wrapped.slice(0, 12), context).decrypt(slot.wrapped.slice(12)), dataKey),
    ).toBe(true);
  });

  test('with a recovery secret', async () => {
    const slot = await recoverySlot();
    const key = hkdf(sha256, secret, slot.salt, utf8('evenkeel recovery slot 1'), 32);
    const context = placeBytes(slot, [0, 0, 0]);
    expect(
      equalBytes(gcm(key, slot.wrapped.slice(0, 12), context).decrypt(slot.wrapped.slice(12)), dataKey),
    ).toBe(true);
  });
});

test('data keys of any content survive wrapping', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), async (bytes) => {
      const key = new Uint8Array(bytes);
      const recovery = randomBytes(32);
      const slot = await wrapWithRecoverySecret({ dataKey: key, opens: 'main', place, secret: recovery });
      expect(await openWithRecoverySecret(slot, recovery, place)).toEqual(key);
    }),
    { numRuns: 30 },
  );
});
