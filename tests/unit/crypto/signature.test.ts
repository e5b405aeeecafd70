import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '#src/crypto/bytes.ts';
import { toHex } from '#src/crypto/digest.ts';
import { isSignedBy, signText, verifyingKeyOf } from '#src/crypto/signature.ts';
import { newSigningSeed } from '#src/crypto/signing-seed.ts';
import { fromHex } from './known-bytes.ts';

const seed = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';

describe('Ed25519', () => {
  // RFC 8032, section 7.1: those of its messages that are text.
  test.each([
    [
      'TEST 1',
      seed,
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '',
      `e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b
       d25bf5f0595bbe24655141438e7a100b`,
    ],
    [
      'TEST 2',
      '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      'r',
      `92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c
       387b2eaeb4302aeeb00d291612bb0c00`,
    ],
  ])('RFC 8032, %s', (_name, secret, verifyingKey, message, signature) => {
    expect(toHex(fromBase64(verifyingKeyOf(secret)))).toBe(verifyingKey);
    expect(signText(message, secret)).toBe(toBase64(fromHex(signature)));
    expect(isSignedBy(message, toBase64(fromHex(signature)), verifyingKeyOf(secret))).toBe(true);
  });

  test('any text verifies with the other half of its key, and with no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, otherText) => {
        const [mine, other] = [newSigningSeed(), newSigningSeed()];
        const signature = signText(text, mine);
        expect(isSignedBy(text, signature, verifyingKeyOf(mine))).toBe(true);
        expect(isSignedBy(text, signature, verifyingKeyOf(other))).toBe(false);
        expect(isSignedBy(otherText, signature, verifyingKeyOf(mine))).toBe(otherText === text);
      }),
      { numRuns: 20 },
    );
  });

  test('any flipped bit of a signature breaks it', () => {
    const signature = fromBase64(signText('some text', seed));
    fc.assert(
      fc.property(fc.nat({ max: signature.length * 8 - 1 }), (bit) => {
        const altered = signature.slice();
        altered[bit >> 3]! ^= 1 << (bit & 7);
        expect(isSignedBy('some text', toBase64(altered), verifyingKeyOf(seed))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['', 'A', '====', '~', toBase64(new Uint8Array(31)), toBase64(new Uint8Array(200))])(
    'a malformed key or signature (%s) is no signature, and no error',
    (malformed) => {
      expect(isSignedBy('text', malformed, verifyingKeyOf(seed))).toBe(false);
      expect(isSignedBy('text', signText('text', seed), malformed)).toBe(false);
    },
  );

  test('a key of small order, which verifies anything under loose rules, verifies nothing here', () => {
    const smallOrder = toBase64(fromHex(`01${'00'.repeat(31)}`));
    const anything = toBase64(fromHex(`01${'00'.repeat(63)}`));
    expect(isSignedBy('anything at all', anything, smallOrder)).toBe(false);
  });
});

test('a new seed is 32 random bytes', () => {
  expect(newSigningSeed()).toMatch(/^[0-9a-f]{64}$/);
  expect(newSigningSeed()).not.toBe(newSigningSeed());
});
