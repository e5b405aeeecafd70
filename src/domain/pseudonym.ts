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
 * A way to replace every known name in free text, whatever its case and accents, since notes are typed in a hurry. Longer
 * names go first, so that a surname inside a full name does not leave the rest behind. Names of fewer than three characters
 * are left: they would tear words apart. What nobody told Evenkeel (a brother's name, a street) cannot be replaced.
 */
export function replacerOfKnownNames(replacements: readonly Replacement[]): (text: string) => string {
  const pseudonyms = new Map<string, string>();
  for (const { known, pseudonym } of replacements) {
    const name = oneSpaced(searchable(known));
    if (Array.from(name).length >= tooShort && !pseudonyms.has(name)) pseudonyms.set(name, pseudonym);
  }
  if (pseudonyms.size === 0) return (text) => text;
  const byStart = new Map<string, string[]>();
  for (const name of [...pseudonyms.keys()].sort((a, b) => b.length - a.length)) {
    byStart.set(name.charAt(0), [...(byStart.get(name.charAt(0)) ?? []), name]);
  }
  return (text) => {
    const { compared, origins } = comparable(text);
    let result = '';
    let done = 0;
    for (let at = 0; at < compared.length; at += 1) {
      const name = byStart.get(compared.charAt(at))?.find((known) => standsAt(compared, at, known));
      if (name === undefined) continue;
      result += text.slice(done, origins[at]) + (pseudonyms.get(name) ?? '');
      done = origins[at + name.length] ?? text.length;
      at += name.length - 1;
    }
    return result + text.slice(done);
  };
}

/** The text as it is compared, and for each place in it the place in the original that it comes from. */
function comparable(text: string): { compared: string; origins: number[] } {
  const pieces: string[] = [];
  const origins: number[] = [];
  let at = 0;
  let afterSpace = false;
  for (const character of text) {
    // Most letters have nothing to take away, and taking away is what costs time.
    const plain = character < '\u0080' ? character.toLowerCase() : searchable(character);
    const space = plain !== '' && plain.trim() === '';
    const piece = space ? ' ' : plain;
    if (!(space && afterSpace)) {
      pieces.push(piece);
      for (let unit = 0; unit < piece.length; unit += 1) origins.push(at);
    }
    if (piece !== '') afterSpace = space;
    at += character.length;
  }
  return { compared: pieces.join(''), origins };
}

function oneSpaced(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

// Whether the name stands here and is not a piece of a longer word. Only a letter or a digit at its edge could be that: a
// number that begins with + begins a word wherever it stands.
function standsAt(text: string, at: number, name: string): boolean {
  if (!text.startsWith(name, at)) return false;
  const end = at + name.length;
  const around = [text.slice(Math.max(0, at - 2), at), text.slice(end, end + 2)].map((some) =>
    Array.from(some),
  );
  const edges = Array.from(name);
  const insideBefore = isOfWord(edges[0]) && isOfWord(around[0]?.at(-1));
  return !insideBefore && !(isOfWord(edges.at(-1)) && isOfWord(around[1]?.[0]));
}

function isOfWord(character: string | undefined): boolean {
  return character !== undefined && /^[\p{L}\p{N}]/u.test(character);
}
