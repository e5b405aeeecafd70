import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalBytes, fromBase64, joined, randomBytes, textOf, toBase64, utf8 } from '#src/crypto/bytes.ts';

describe('UTF-8', () => {
  test('any well-formed text comes back as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textOf(utf8(text))).toBe(text);
      }),
    );
  });

  test('a byte order mark and NUL are characters like others', () => {
    expect(textOf(utf8('\ufeff\0text'))).toBe('\ufeff\0text');
  });

  test.each([[[0xff]], [[0xc3]], [[0xed, 0xa0, 0x80]], [[0xc0, 0x80]]])('bytes %j are no text', (bytes) => {
    expect(() => textOf(new Uint8Array(bytes))).toThrow(TypeError);
  });
});

describe('base64', () => {
  // RFC 4648, section 10.
  test.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
  ])('of %s is %s', (text, encoded) => {
    expect(toBase64(utf8(text))).toBe(encoded);
    expect(textOf(fromBase64(encoded))).toBe(text);
  });

  test('any bytes come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
  });

  test.each(['Zg', 'Zg=', 'Z===', 'Zm9v ', 'Zm-_', 'Zh=='])('%j is refused', (text) => {
    expect(() => fromBase64(text)).toThrow();
  });
});

test('byte strings are joined in order and compared by content', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
      expect([...joined(a, b)]).toEqual([...a, ...b]);
      expect(equalBytes(a, b)).toBe(Buffer.compare(a, b) === 0);
      expect(equalBytes(a, a.slice())).toBe(true);
    }),
  );
});

test('random bytes are as many as asked for, and never the same', () => {
  expect(randomBytes(32)).toHaveLength(32);
  expect(equalBytes(randomBytes(32), randomBytes(32))).toBe(false);
});
