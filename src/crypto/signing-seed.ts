import { randomBytes } from './bytes.ts';
import { toHex } from './digest.ts';

/** A new seed for an Ed25519 key: 32 random bytes in hexadecimal. Apart from signing, which set-up does not need. */
export function newSigningSeed(): string {
  return toHex(randomBytes(32));
}
