import { base64 } from '@scure/base';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 bytes of a text. A lone surrogate cannot be written in UTF-8 and becomes U+FFFD; JSON text never has one. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/**
 * Text of UTF-8 bytes.
 *
 * @throws TypeError when the bytes are not UTF-8.
 */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Several byte strings, one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Whether two byte strings are equal. Not for secrets: the time it takes depends on where they differ. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Base64 of bytes, with padding. */
export function toBase64(bytes: Uint8Array): string {
  return base64.encode(bytes);
}

/**
 * Bytes of base64.
 *
 * @throws Error when the text is not base64 with padding.
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(base64.decode(text));
}

/** Random bytes from the platform's generator. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}
