import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pseudonymOf, pseudonymsFor, replacerOfKnownNames, type Replacement } from '#src/domain/pseudonym.ts';
import { anyText } from './sample-records.ts';

describe('design 5: the pseudonym of a client', () => {
  test('says nothing but the front of a random identifier, and is always the same', () => {
    expect(pseudonymOf('7f3a11c0-0000-4000-8000-000000000000')).toBe('P-7F3A');
  });

  test('is the same in a pack as on his page, whoever else is in the pack', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 12 }), (records) => {
        fc.pre(new Set(records.map(pseudonymOf)).size === records.length);
        const pseudonyms = pseudonymsFor(records);
        expect([...pseudonyms]).toEqual(records.map((record) => [record, pseudonymOf(record)]));
      }),
    );
  });

  test('is nobody else’s in the same pack, though identifiers begin alike', () => {
    // Identifiers of few digits, so that many begin alike.
    const alike = fc
      .array(fc.constantFrom('0', '1'), { minLength: 32, maxLength: 32 })
      .map((digits) => digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
    fc.assert(
      fc.property(fc.uniqueArray(alike, { maxLength: 40 }), (records) => {
        const pseudonyms = pseudonymsFor(records);
        expect(pseudonyms.size).toBe(records.length);
        expect(new Set(pseudonyms.values()).size).toBe(records.length);
      }),
    );
  });

  test('is one for a client who is named twice', () => {
    const record = crypto.randomUUID();
    expect([...pseudonymsFor([record, record])]).toEqual([[record, pseudonymOf(record)]]);
  });

  test('of identifiers that differ in the last digit only is the whole identifier', () => {
    const records = ['00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000001'];
    expect(new Set(pseudonymsFor(records).values()).size).toBe(2);
  });
});

const replace = (text: string, ...known: string[]) =>
  replacerOfKnownNames(known.map((name) => ({ known: name, pseudonym: 'P-0000' })))(text);

describe('known names in free text', () => {
  test.each([
    ['Marco rang', ['Marco'], 'P-0000 rang'],
    ['MARCO, marco; (Marco)!', ['Marco'], 'P-0000, P-0000; (P-0000)!'],
    ['Marcos and demarco', ['Marco'], 'Marcos and demarco'],
    ['Marco’s mother, d’Antonio', ['Marco', 'Antonio'], 'P-0000’s mother, d’P-0000'],
    ['Marco Rossi and Rossi', ['Rossi', 'Marco Rossi', 'Marco'], 'P-0000 and P-0000'],
    ['Marco Rossi', ['Marco', 'Rossi', 'Marco Rossi'], 'P-0000'],
    ['Marco Rossi', ['Marco', 'Marco R'], 'P-0000 Rossi'],
    ['Marco\n  Rossi', ['Marco Rossi'], 'P-0000'],
    ['Marco Rossi', ['  Marco   Rossi '], 'P-0000'],
    [
      'Nicolo rang, NICOLÒ too, Nicolo\u0300 as well',
      ['Nicol\u00f2'],
      'P-0000 rang, P-0000 too, P-0000 as well',
    ],
    ['Nicolò rang', ['Nicolo'], 'P-0000 rang'],
    ['Straße, STRASSE', ['Straße'], 'P-0000, P-0000'],
    ['ΓΙΑΝΝΗΣ, Γιάννης', ['Γιάννης'], 'P-0000, P-0000'],
    ['اتصل محمد بي', ['محمد'], 'اتصل P-0000 بي'],
    ['דוד התקשר', ['דָּוִד'], 'P-0000 התקשר'],
    ['call +39 333 1234567 now', ['+39 333 1234567'], 'call P-0000 now'],
    ['m.rossi+work@example.org.', ['m.rossi+work@example.org'], 'P-0000.'],
    ['mXrossi+work@example.org', ['m.rossi+work@example.org'], 'mXrossi+work@example.org'],
    ['A (very) odd [name] $1 \\ | ^ * ?', ['(very) odd [name] $1 \\ | ^ * ?'], 'A P-0000'],
    ['Marco 👨‍👩‍👧 Marco❤️Marco', ['Marco'], 'P-0000 👨‍👩‍👧 P-0000❤️P-0000'],
    ['Al and Bo', ['Al', 'Bo'], 'Al and Bo'],
    ['text', ['', '   ', '\u0301\u0301\u0301'], 'text'],
    ['Marco', [], 'Marco'],
    ['10½ Marco ½', ['Marco'], '10½ P-0000 ½'],
    ['tel+39 333 12345, Tel. 333-1', ['+39 333 12345', '333-1'], 'telP-0000, Tel. P-0000'],
  ])('%j without %j is %j', (text, known, redacted) => {
    expect(replace(text, ...known)).toBe(redacted);
  });

  test('a pseudonym is put in as it is, and not searched again', () => {
    const replacements: Replacement[] = [
      { known: 'Marco', pseudonym: '$& P-1234 $1' },
      { known: '1234', pseudonym: 'no' },
    ];
    expect(replacerOfKnownNames(replacements)('Marco')).toBe('$& P-1234 $1');
  });

  test('each client has his own', () => {
    const replacements: Replacement[] = [
      { known: 'Marco', pseudonym: 'P-1111' },
      { known: 'Luca', pseudonym: 'P-2222' },
    ];
    expect(replacerOfKnownNames(replacements)('Luca met Marco')).toBe('P-2222 met P-1111');
  });

  // Without the letter and the digit of the pseudonym itself, which would be found in it.
  const letters = [
    ...'abcdoxyzABCDOXYZ',
    ...'àéîöç',
    'e\u0301',
    ...'абвЖШ',
    ...'محمدعلي',
    ...'דוישם',
    'नि',
    '李',
    'ỏ',
  ];
  const symbols = [...'.*+?^${}()|[]\\/-_\'"@# <>'];
  const anyName = fc
    .string({
      unit: fc.oneof({ arbitrary: fc.constantFrom(...letters), weight: 4 }, fc.constantFrom(...symbols)),
      maxLength: 12,
    })
    .filter((name) => plain(name).trim().length >= 3 && /\p{L}/u.test(name));
  const anyFiller = fc.string({ unit: fc.constantFrom(...letters, ...symbols, '\n', '👍', '1', '.') });

  /** As it is compared: without accents and case. */
  function plain(text: string): string {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  }

  /** Looks for a name the slow way: at every place, character by character. */
  function standsIn(text: string, name: string): boolean {
    const characters = [...plain(text).replace(/\s+/gu, ' ')];
    const wanted = [...plain(name).trim().replace(/\s+/gu, ' ')];
    const partOfWord = (character: string | undefined) =>
      character !== undefined && /[\p{L}\p{N}]/u.test(character);
    return characters.some(
      (_, start) =>
        wanted.every((character, index) => characters[start + index] === character) &&
        !(partOfWord(wanted[0]) && partOfWord(characters[start - 1])) &&
        !(partOfWord(wanted.at(-1)) && partOfWord(characters[start + wanted.length])),
    );
  }

  const anyNote = fc.array(anyName, { minLength: 1, maxLength: 4 }).chain((names) =>
    fc.record({
      names: fc.constant(names),
      text: fc
        .array(
          fc.oneof(
            fc
              .tuple(
                fc.constantFrom(...names),
                fc.constantFrom('as it is', 'NFD', 'upper', 'lower', 'double spaces'),
              )
              .map(([name, how]) => {
                if (how === 'NFD') return name.normalize('NFD');
                if (how === 'upper') return name.toUpperCase();
                if (how === 'lower') return name.toLowerCase();
                return how === 'double spaces' ? name.replaceAll(' ', ' \n ') : name;
              }),
            anyFiller,
            fc.constantFrom(' ', ', ', '-', '\n'),
          ),
          { maxLength: 12 },
        )
        .map((pieces) => pieces.join('')),
    }),
  );

  test('none of three or more characters remains as a word, whatever it is made of and whatever is around it', () => {
    fc.assert(
      fc.property(anyNote, ({ names, text }) => {
        const redacted = replace(text, ...names);
        for (const name of names) {
          for (const piece of redacted.split('P-0000'))
            expect(standsIn(piece, name), `${name} in ${redacted}`).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('text without them is not changed by a single character', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyFiller), fc.array(anyName, { maxLength: 3 }), (text, names) => {
        fc.pre(!names.some((name) => standsIn(text, name)));
        expect(replace(text, ...names)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('any text and any names, of whatever kind, cost no more than a moment', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (text, names) => {
        expect(typeof replace(text, ...names)).toBe('string');
      }),
    );
    const started = performance.now();
    expect(replace('Marcò è, '.repeat(22_000), 'Marco')).toBe('P-0000 è, '.repeat(22_000));
    replace(' '.repeat(100_000), 'a b c d e');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
