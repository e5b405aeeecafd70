import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { base64nopad } from '@scure/base';
import { Stanza, type Identity, type Recipient } from 'age-encryption';
import { joined, randomBytes, utf8 } from '#src/crypto/bytes.ts';
import type { StretchKey } from '#src/crypto/key-stretching.ts';

// age's passphrase recipient (age-encryption.org/v1, "scrypt recipient type"), with the stretching done in WebAssembly in
// a worker: the library's own runs in JavaScript on the page and holds it up for seconds.

const label = utf8('age-encryption.org/v1/scrypt');
const saltLength = 16;

/** Work for new files: N = 2^17 with r = 8, 128 MiB. */
export const scryptWork = 17;
/** Work accepted from a file: what the `age` tool uses by default. More could exhaust a phone. */
export const mostScryptWork = 18;

const noNonce = new Uint8Array(12);

/** Seals a file's key under a passphrase. */
export function passphraseRecipient(
  passphrase: string,
  stretchKey: StretchKey,
  logN = scryptWork,
): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = randomBytes(saltLength);
      const key = await stretchKey({ name: 'scrypt', passphrase, salt: joined(label, salt), logN });
      return [
        new Stanza(
          ['scrypt', base64nopad.encode(salt), String(logN)],
          chacha20poly1305(key, noNonce).encrypt(fileKey),
        ),
      ];
    },
  };
}

/** What a passphrase met in a file's header. */
export interface PassphraseFinding {
  /** `notForPassphrase`: sealed to keys; `tooMuchWork`: not opened on purpose; `workFailed`: not this file's fault. */
  found: 'nothing' | 'opened' | 'wrongPassphrase' | 'notForPassphrase' | 'tooMuchWork' | 'workFailed';
}

/** Opens a file's key with a passphrase and notes in `finding` how that went, since age only says "no identity matched". */
export function passphraseIdentity(
  passphrase: string,
  stretchKey: StretchKey,
  finding: PassphraseFinding,
): Identity {
  return {
    unwrapFileKey: async (stanzas) => {
      const [stanza] = stanzas;
      const [type, saltText = '', workText = ''] = stanza?.args ?? [];
      if (!stanza || type !== 'scrypt' || stanzas.length !== 1 || stanza.args.length !== 3) {
        finding.found = 'notForPassphrase';
        return null;
      }
      const salt = readSalt(saltText);
      const logN = /^[1-9]\d?$/u.test(workText) ? Number(workText) : Infinity;
      if (!salt || logN > mostScryptWork || stanza.body.length !== 32) {
        finding.found = logN > mostScryptWork ? 'tooMuchWork' : 'notForPassphrase';
        return null;
      }
      finding.found = 'workFailed';
      const key = await stretchKey({ name: 'scrypt', passphrase, salt: joined(label, salt), logN });
      try {
        const fileKey = chacha20poly1305(key, noNonce).decrypt(stanza.body);
        finding.found = 'opened';
        return fileKey;
      } catch {
        finding.found = 'wrongPassphrase';
        return null;
      }
    },
  };
}

function readSalt(text: string): Uint8Array | null {
  try {
    const salt = base64nopad.decode(text);
    return salt.length === saltLength ? salt : null;
  } catch {
    return null;
  }
}
