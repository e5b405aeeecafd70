import { searchable } from './search-text.ts';

/**
 * The name under which a client appears in packs: four characters of his record's random identifier, so that it is the
 * same in every pack and on his page, says nothing about him, and needs no list to be kept.
 */
export function pseudonymOf(clientRecord: string): string {
  return `P-${clientRecord.replaceAll('-', '').slice(0, 4).toUpperCase()}`;
}

/**
 * Pseudonyms for the clients of one pack. Where two would be alike, more characters of the identifier are taken for all.
 *
 * @returns a map from record identifier to pseudonym
 */
export function pseudonymsFor(clientRecords: readonly string[]): Map<string, string> {
  const distinct = [...new Set(clientRecords)];
  for (let length = 4; length < 32; length += 2) {
    const names = distinct.map((record) => `P-${record.replaceAll('-', '').slice(0, length).toUpperCase()}`);
    if (new Set(names).size === distinct.length) {
      return new Map(distinct.map((record, index) => [record, names[index] ?? pseudonymOf(record)]));
    }
  }
  return new Map(distinct.map((record) => [record, `P-${record.toUpperCase()}`]));
}

/** One thing to replace in free text: a client's reference, name, number or address, and what stands for it. */
export interface Replacement {
  readonly known: string;
  readonly pseudonym: string;
}

const tooShort = 3;

/**
 * Free text with every known name replaced, whatever its case and accents, since notes are typed in a hurry. Longer names
 * go first, so that a surname inside a full name does not leave the rest behind. Names of fewer than three characters are
 * left: they would tear words apart. What nobody told Evenkeel (a brother's name, a street) cannot be replaced.
 */
export function replaceKnownNames(text: string, replacements: readonly Replacement[]): string {
  const pseudonyms = new Map<string, string>();
  for (const { known, pseudonym } of replacements) {
    const name = oneSpaced(searchable(known));
    if (Array.from(name).length >= tooShort && !pseudonyms.has(name)) pseudonyms.set(name, pseudonym);
  }
  if (pseudonyms.size === 0) return text;
  const longestFirst = [...pseudonyms.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(asWord).join('|'), 'gu');
  const { compared, origins } = comparable(text);
  let result = '';
  let done = 0;
  for (const { 0: found, index } of compared.matchAll(pattern)) {
    result += text.slice(done, origins[index]) + (pseudonyms.get(oneSpaced(found)) ?? '');
    done = origins[index + found.length] ?? text.length;
  }
  return result + text.slice(done);
}

/** The text as it is compared, and for each place in it the place in the original that it comes from. */
function comparable(text: string): { compared: string; origins: number[] } {
  let compared = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = searchable(character);
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(at);
    compared += plain;
    at += character.length;
  }
  return { compared, origins };
}

function oneSpaced(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

// Only a letter or a digit at the edge of a name can be in the middle of a word; a number that begins with + cannot.
function asWord(name: string): string {
  const pattern = name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll(' ', '\\s+');
  const notAfter = /^[\p{L}\p{N}]/u.test(name) ? '(?<![\\p{L}\\p{N}])' : '';
  const notBefore = /[\p{L}\p{N}]$/u.test(name) ? '(?![\\p{L}\\p{N}])' : '';
  return notAfter + pattern + notBefore;
}
