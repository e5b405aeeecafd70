import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of bytes, at once: the platform's own answers only later, which costs more than the sum for short input. */
export function sha256Of(bytes: Uint8Array): Uint8Array {
  return sha256(bytes);
}

/** A SHA-256 that grows with what is fed to it. */
export interface RunningDigest {
  readonly update: (bytes: Uint8Array) => void;
  /** The digest in hexadecimal; nothing can be fed afterwards. */
  readonly finish: () => string;
}

/** Starts a SHA-256 over data that arrives in pieces. */
export function runningSha256(): RunningDigest {
  const hash = sha256.create();
  return {
    update: (bytes) => void hash.update(bytes),
    finish: () => bytesToHex(hash.digest()),
  };
}

/** Lower-case hexadecimal of bytes. */
export function toHex(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}
