import { hexToBytes } from '@noble/hashes/utils.js';

/** Bytes of a published vector, which may be broken into groups and lines. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hexToBytes(text.replaceAll(/\s/gu, '')));
}
