import { randomBytes } from './bytes.ts';

/** Words of a generated passphrase: six of 2,048 are 66 bits, which Argon2id makes too much for any guessing. */
export const generatedWords = 6;

/**
 * A passphrase of random words.
 *
 * @param wordlist 2,048 words (a BIP-39 list of the person's language), so that 11 random bits choose one without bias
 */
export function generatePassphrase(wordlist: readonly string[], random = randomBytes): string {
  if (wordlist.length !== 2048) throw new RangeError('the word list must have 2,048 words');
  const numbers = new Uint16Array(random(generatedWords * 2).buffer);
  return Array.from(numbers, (number) => wordlist[number & 2047] ?? '').join(' ');
}
