import { gcm } from '@noble/ciphers/aes.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalBytes, joined, randomBytes, utf8 } from '#src/crypto/bytes.ts';
import {
  contextBytes,
  importSealingKey,
  seal,
  SealBrokenError,
  sealOverhead,
  sealTag,
  unseal,
  type SealContext,
} from '#src/crypto/seal.ts';
import { fromHex } from './known-bytes.ts';

const anyBytes = fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array(bytes));
const anyContext: fc.Arbitrary<SealContext> = fc.array(
  fc.oneof(fc.string({ unit: 'binary' }), fc.integer()),
  {
    maxLength: 6,
  },
);
const anyKey = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => new Uint8Array(bytes));

describe('AES-256-GCM of the platform', () => {
  // Test case 16 of the GCM specification by McGrew and Viega, which NIST took over.
  test('GCM specification, test case 16', async () => {
    const key = await importSealingKey(
      fromHex('feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308'),
    );
    const parameters = {
      name: 'AES-GCM',
      iv: fromHex('cafebabefacedbaddecaf888'),
      additionalData: fromHex('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
    };
    const plaintext = fromHex(`
      d9313225f88406e5a55909c5aff5269a 86a7a9531534f7da2e4c303d8a318a72
      1c3c0c95956809532fcf0e2449a6b525 b16aedf5aa0de657ba637b39`);
    const sealed = fromHex(`
      522dc1f099567d07f47f37a32a84427d 643a8cdcbfe5c0c97598a2bd2555d1aa
      8cb08e48590dbb3da7b08b1056828838 c5f61e6393ba7a0abcc9f662
      76fc6ece0f4e1768cddf8853bb2d551b`);
    expect(new Uint8Array(await crypto.subtle.encrypt(parameters, key, plaintext))).toEqual(sealed);
    expect(new Uint8Array(await crypto.subtle.decrypt(parameters, key, sealed))).toEqual(plaintext);
  });
});

describe('a seal', () => {
  test('opens with its key at its place, for any bytes and any place', async () => {
    await fc.assert(
      fc.asyncProperty(anyKey, anyBytes, anyContext, async (keyBytes, plaintext, context) => {
        const key = await importSealingKey(keyBytes);
        const sealed = await seal(key, plaintext, context);
        expect(sealed).toHaveLength(plaintext.length + sealOverhead);
        expect(await unseal(key, sealed, context)).toEqual(plaintext);
        expect(sealTag(sealed)).toEqual(sealed.slice(-16));
      }),
    );
  });

  test('is nonce, ciphertext and tag of plain AES-256-GCM over the JSON text of the place, as documented', async () => {
    await fc.assert(
      fc.asyncProperty(anyKey, anyBytes, anyContext, async (keyBytes, plaintext, context) => {
        const key = await importSealingKey(keyBytes);
        const place = new TextEncoder().encode(JSON.stringify(context));
        const sealed = await seal(key, plaintext, context);
        const opened = gcm(keyBytes, sealed.subarray(0, 12), place).decrypt(sealed.subarray(12));
        expect(new Uint8Array(opened)).toEqual(plaintext);

        const nonce = randomBytes(12);
        const madeElsewhere = joined(nonce, gcm(keyBytes, nonce, place).encrypt(plaintext));
        expect(await unseal(key, madeElsewhere, context)).toEqual(plaintext);
      }),
      { numRuns: 40 },
    );
  });

  test('does not open after any bit of it was flipped', async () => {
    const key = await importSealingKey(randomBytes(32));
    await fc.assert(
      fc.asyncProperty(anyBytes, anyContext, fc.nat(), async (plaintext, context, somewhere) => {
        const sealed = await seal(key, plaintext, context);
        const bit = somewhere % (sealed.length * 8);
        sealed[bit >> 3]! ^= 1 << (bit & 7);
        await expect(unseal(key, sealed, context)).rejects.toThrow(SealBrokenError);
      }),
    );
  });

  test('does not open after every single bit flip of a short one', async () => {
    const key = await importSealingKey(randomBytes(32));
    const sealed = await seal(key, utf8('he'), ['place']);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const altered = sealed.slice();
      altered[bit >> 3]! ^= 1 << (bit & 7);
      await expect(unseal(key, altered, ['place'])).rejects.toThrow(SealBrokenError);
    }
  });

  test('does not open with another key', async () => {
    await fc.assert(
      fc.asyncProperty(anyKey, anyKey, anyBytes, anyContext, async (right, wrong, plaintext, context) => {
        fc.pre(!equalBytes(right, wrong));
        const sealed = await seal(await importSealingKey(right), plaintext, context);
        await expect(unseal(await importSealingKey(wrong), sealed, context)).rejects.toThrow(SealBrokenError);
      }),
    );
  });

  test('design 4: does not open at another place, so that rows cannot be swapped', async () => {
    const key = await importSealingKey(randomBytes(32));
    await fc.assert(
      fc.asyncProperty(anyBytes, anyContext, anyContext, async (plaintext, here, elsewhere) => {
        fc.pre(JSON.stringify(here) !== JSON.stringify(elsewhere));
        const sealed = await seal(key, plaintext, here);
        await expect(unseal(key, sealed, elsewhere)).rejects.toThrow(SealBrokenError);
      }),
    );
  });

  test('does not open cut short or with something added', async () => {
    const key = await importSealingKey(randomBytes(32));
    const sealed = await seal(key, utf8('a few words'), ['place']);
    for (let length = 0; length < sealed.length; length += 1) {
      await expect(unseal(key, sealed.slice(0, length), ['place'])).rejects.toThrow(SealBrokenError);
    }
    await expect(unseal(key, joined(sealed, new Uint8Array(1)), ['place'])).rejects.toThrow(SealBrokenError);
  });

  test('is another one every time', async () => {
    const key = await importSealingKey(randomBytes(32));
    const sealed = await Promise.all(Array.from({ length: 200 }, () => seal(key, utf8('same'), ['same'])));
    const nonces = new Set(sealed.map((bytes) => bytes.slice(0, 12).join()));
    expect(nonces.size).toBe(sealed.length);
  });
});

test('places that look alike when run together are different places', () => {
  const places: SealContext[] = [
    ['a', 'b'],
    ['ab'],
    ['a,b'],
    ['a","b'],
    ['a', 'b', ''],
    ['', 'a', 'b'],
    [1],
    ['1'],
    [],
  ];
  expect(new Set(places.map((place) => contextBytes(place).join())).size).toBe(places.length);
});

test('design 4.3: a sealing key cannot be read out again', async () => {
  const key = await importSealingKey(randomBytes(32));
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});
