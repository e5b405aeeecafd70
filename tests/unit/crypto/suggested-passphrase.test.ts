import { expect, test } from 'vitest';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as italian } from '@scure/bip39/wordlists/italian.js';
import { estimatePassphrase } from '#src/crypto/passphrase-strength.ts';
import { suggestPassphrase } from '#src/crypto/suggested-passphrase.ts';

test.each([
  ['it', italian],
  ['it-CH', italian],
  ['en', english],
  ['en-GB', english],
  ['de', english],
])(
  'a passphrase for somebody who reads %s is of words of that list, without accents, and strong',
  async (language, list) => {
    const words = (await suggestPassphrase(language)).split(' ');
    expect(words).toHaveLength(6);
    expect(words.every((word) => list.includes(word) && /^[a-z]+$/.test(word))).toBe(true);
    expect((await estimatePassphrase(words.join(' '))).level).toBe(4);
  },
);
