import { ed25519 } from '@noble/curves/ed25519.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64, utf8 } from './bytes.ts';

/** The public half of a signing seed, in base64. */
export function verifyingKeyOf(seed: string): string {
  return toBase64(ed25519.getPublicKey(hexToBytes(seed)));
}

/** Ed25519 signature of a text, in base64. */
export function signText(text: string, seed: string): string {
  return toBase64(ed25519.sign(utf8(text), hexToBytes(seed)));
}

/** Whether a signature over a text was made with the other half of this key. False for anything malformed. */
export function isSignedBy(text: string, signature: string, verifyingKey: string): boolean {
  try {
    return ed25519.verify(fromBase64(signature), utf8(text), fromBase64(verifyingKey), { zip215: false });
  } catch {
    return false;
  }
}
