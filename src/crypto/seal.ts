import { joined, randomBytes, utf8 } from './bytes.ts';

const nonceLength = 12;
const tagLength = 16;
/** Bytes that sealing adds to a plaintext: nonce in front, tag behind. */
export const sealOverhead = nonceLength + tagLength;

/** What a ciphertext belongs to, as a list of plain values; opening it anywhere else fails. */
export type SealContext = readonly (string | number)[];

/** The bytes are not what was sealed with this key for this place: another key, another row, or damage. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
}

/** Bytes of a context as AES-GCM takes them for additional data: its JSON text. */
export function contextBytes(context: SealContext): Uint8Array<ArrayBuffer> {
  return utf8(JSON.stringify(context));
}

/**
 * Seals bytes with AES-256-GCM under a random 96-bit nonce, bound to a place.
 *
 * @returns nonce (12 bytes), ciphertext, tag (16 bytes)
 */
export async function seal(
  key: CryptoKey,
  plaintext: Uint8Array<ArrayBuffer>,
  context: SealContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = randomBytes(nonceLength);
  const ciphertext = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: contextBytes(context) },
    key,
    plaintext,
  );
  return joined(nonce, new Uint8Array(ciphertext));
}

/**
 * Opens what {@link seal} made.
 *
 * @throws SealBrokenError when key, place or bytes are not those of the sealing.
 */
export async function unseal(
  key: CryptoKey,
  sealed: Uint8Array<ArrayBuffer>,
  context: SealContext,
): Promise<Uint8Array<ArrayBuffer>> {
  if (sealed.length < sealOverhead) throw new SealBrokenError('too short to be sealed');
  try {
    const plaintext = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: sealed.subarray(0, nonceLength), additionalData: contextBytes(context) },
      key,
      sealed.subarray(nonceLength),
    );
    return new Uint8Array(plaintext);
  } catch (error) {
    throw new SealBrokenError('the seal does not open with this key at this place', { cause: error });
  }
}

/** The last 16 bytes of something sealed: they depend on every byte of it. */
export function sealTag(sealed: Uint8Array): Uint8Array {
  return sealed.subarray(sealed.length - tagLength);
}

/** A sealing key of 32 bytes, held by the browser and not readable from then on. */
export async function importSealingKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
