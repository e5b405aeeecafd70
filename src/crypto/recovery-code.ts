import { bech32m } from '@scure/base';

// Bech32m is the published code for copying keys by hand: no letters that look alike, one case, and a checksum that
// finds up to four wrong characters anywhere.
const prefix = 'ek';
const groupLength = 5;

/** The text is not a recovery code: a character is wrong, missing or too many. */
export class RecoveryCodeError extends Error {
  override readonly name = 'RecoveryCodeError';
}

/** A 256-bit secret as a person copies it: capitals in groups of five, the last one of three, without the fixed prefix. */
export function recoveryCodeOf(secret: Uint8Array): string {
  const encoded = bech32m.encode(prefix, bech32m.toWords(secret), 100);
  return recoveryCodeGroups(encoded.slice(prefix.length + 1).toUpperCase()).join(' ');
}

/** The groups in which a code is shown and typed back. */
export function recoveryCodeGroups(code: string): string[] {
  return code.replaceAll(/[^0-9A-Za-z]/gu, '').match(new RegExp(`.{1,${String(groupLength)}}`, 'gu')) ?? [];
}

/**
 * The secret of a code, however it was spaced, dashed or cased.
 *
 * @throws RecoveryCodeError when it has a mistake.
 */
export function secretOfRecoveryCode(code: string): Uint8Array<ArrayBuffer> {
  const characters = code.replaceAll(/[\s\-–—.]/gu, '').toLowerCase();
  try {
    const { words } = bech32m.decode(`${prefix}1${characters}`, 100);
    const secret = new Uint8Array(bech32m.fromWords(words));
    if (secret.length !== 32) throw new RecoveryCodeError('wrong length');
    return secret;
  } catch (error) {
    throw new RecoveryCodeError('not a recovery code', { cause: error });
  }
}
