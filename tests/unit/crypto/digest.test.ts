import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joined, utf8 } from '#src/crypto/bytes.ts';
import { runningSha256, sha256Of, toHex } from '#src/crypto/digest.ts';

describe('SHA-256', () => {
  // FIPS 180-4 examples, and those of the validation programme for nothing at all and for a million letters.
  test.each([
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('of %.60s', (text, digest) => {
    expect(toHex(sha256Of(utf8(text)))).toBe(digest);
  });

  test('in pieces is that of the whole, and that of the platform', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), async (pieces) => {
        const running = runningSha256();
        for (const piece of pieces) running.update(piece);
        const whole = joined(...pieces);
        const digest = running.finish();
        expect(digest).toBe(toHex(sha256Of(whole)));
        expect(digest).toBe(toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', whole))));
      }),
    );
  });
});

test('hexadecimal is lower case, two digits a byte', () => {
  expect(toHex(new Uint8Array([0, 1, 0xab, 0xff]))).toBe('0001abff');
});
