import { generatePassphrase } from './generated-passphrase.ts';

/**
 * A passphrase of six random words of a language; English words where there is no list for it. Both lists have only
 * letters that every keyboard of the language has, without accents.
 *
 * @param language BCP 47 code
 */
export async function suggestPassphrase(language: string): Promise<string> {
  const { wordlist } = language.startsWith('it')
    ? await import('@scure/bip39/wordlists/italian.js')
    : await import('@scure/bip39/wordlists/english.js');
  return generatePassphrase(wordlist);
}
