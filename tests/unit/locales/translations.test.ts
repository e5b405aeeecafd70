import { describe, expect, test } from 'vitest';
import { guidance as englishGuidance } from '#src/locales/en/guidance.ts';
import { messages as english } from '#src/locales/en/messages.ts';
import { guidance as italianGuidance } from '#src/locales/it/guidance.ts';
import { messages as italian } from '#src/locales/it/messages.ts';

/** Messages that are rightly the same in both languages. */
const sameInBoth: Readonly<Record<string, readonly string[]>> = {
  it: [
    'backupFile.author',
    'bookingForm.min',
    'bookingForm.takes',
    'clash.other',
    'clientForm.email',
    'clientForm.internet',
    'clients.decided',
    'clients.email',
    'clients.internet',
    'clients.nextWhen',
    'diary.aboutEntry',
    'diary.aboutTimedEntry',
    'programme.document.RESPECT-2020',
    'programme.document.RESPECT-ONLINE',
    'programme.document.WWP-2020',
    'programme.document.WWP-2021',
    'programme.figures.exactly',
    'programme.phones.none',
    'programme.position',
    'readPack.file',
    'settings.about.server',
    'terms.privatePlace.garage',
    'terms.yesNoUnknown.no',
  ],
};

function flat(catalogue: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
      const name = path === '' ? key : `${path}.${key}`;
      return typeof value === 'string' ? [[name, value]] : [...flat(value as object, name)];
    }),
  );
}

/** Names of the arguments of an ICU message, those inside of plural and select branches too. */
function argumentsOf(message: string): string[] {
  const names: string[] = [];
  let rest = message;
  for (let start = rest.indexOf('{'); start >= 0; start = rest.indexOf('{')) {
    let depth = 0;
    let end = start;
    do {
      if (rest[end] === '{') depth += 1;
      if (rest[end] === '}') depth -= 1;
      end += 1;
    } while (depth > 0 && end < rest.length);
    const [name = '', ...branches] = rest.slice(start + 1, end - 1).split(',');
    names.push(name.trim());
    for (const [, branch = ''] of branches.join(',').matchAll(/\{((?:[^{}]|\{[^{}]*\})*)\}/gu)) {
      names.push(...argumentsOf(branch));
    }
    rest = rest.slice(end);
  }
  return names;
}

// The guidance is loaded by itself, but is held to the same; of its texts none may stay as it was.
describe.each([
  ['it', english, italian, sameInBoth['it']],
  ['it, of the guidance', englishGuidance, italianGuidance, []],
])('the catalogue %s', (_language, englishCatalogue, catalogue, same) => {
  const original = flat(englishCatalogue);
  const translated = flat(catalogue);

  test('says everything that English says, and nothing else', () => {
    expect([...translated.keys()].sort()).toEqual([...original.keys()].sort());
  });

  test('leaves nothing in English', () => {
    const untranslated = [...translated]
      .filter(([name, message]) => message === original.get(name))
      .map(([name]) => name);
    expect(untranslated.sort()).toEqual(same);
  });

  test('takes the same arguments in every message', () => {
    for (const [name, message] of translated) {
      expect({ name, takes: new Set(argumentsOf(message)) }).toEqual({
        name,
        takes: new Set(argumentsOf(original.get(name) ?? '')),
      });
    }
  });
});
