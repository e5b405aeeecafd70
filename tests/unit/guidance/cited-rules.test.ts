import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ruleIds } from '#src/domain/rule-id.ts';
import { ruleSectionKeys, ruleSections } from '#src/guidance/rule-sections.ts';
import { rules } from '#src/guidance/rules.ts';
import { guidance } from '#src/locales/en/guidance.ts';

// Code cites rules of practice by their identifiers, in data and in comments. A mistyped one would send whoever asks
// "why?" nowhere, and a rule that nothing cites is one that the application does not know of yet. The listing of those in
// docs/rules.md is written by running this file with FREEZE=yes.

const project = fileURLToPath(new URL('../../../', import.meta.url));
const listing = `${project}docs/rules.md`;
const listingHeading = '## Cited by nothing yet\n\n';

/** What makes a rule known is no use of it. */
const whereRulesAreWritten = [
  'src/domain/rule-id.ts',
  'src/locales/',
  'src/guidance/rule',
  'src/guidance/differing-positions.ts',
  'src/guidance/sources.ts',
];

const prefixes = Object.values(ruleSections).filter((prefix) => prefix !== 'P');
const identifier = new RegExp(String.raw`(?<![\w-])(?:(?:${prefixes.join('|')})-\d+|P\d)(?![\w-])`, 'gu');

/** Everything in a text that looks like the identifier of a rule. Of a range, such as one to five, both ends. */
function citedIn(text: string): string[] {
  return [...text.matchAll(identifier)].map(([found]) => found);
}

function codeFilesIn(folder: 'src' | 'tests'): string[] {
  return readdirSync(`${project}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ts|tsx|mjs|css)$/u.test(file) && !/\/(node_modules|\.results)\//u.test(file));
}

const read = (file: string): string => readFileSync(`${project}${file}`, 'utf8');

function listOfUncited(): string {
  const used = codeFilesIn('src').filter(
    (file) => !whereRulesAreWritten.some((path) => file.startsWith(path)),
  );
  const cited = new Set(used.flatMap((file) => citedIn(read(file))));
  const uncited = ruleIds.filter((id) => !cited.has(id));
  const lines = ruleSectionKeys.flatMap((section) => {
    const ids = uncited.filter((id) => rules[id].section === section);
    return ids.length === 0 ? [] : [`- ${guidance.sections[section]}: ${ids.join(', ')}\n`];
  });
  return lines.length === 0 ? 'None.\n' : lines.join('');
}

describe('what looks like the identifier of a rule', () => {
  const made = (prefix: string, number: number): string => `${prefix}-${String(number)}`;

  test.each([
    ['a rule in a comment', `(${made('SV', 10)}).`, [made('SV', 10)]],
    ['both ends of a range', `${made('CI', 1)} to ${made('CI', 7)}`, [made('CI', 1), made('CI', 7)]],
    ['several', `${made('RC', 2)}, ${made('RC', 99)}`, [made('RC', 2), made('RC', 99)]],
    ['a principle', `see ${'P'}1`, [`${'P'}1`]],
    ['nothing in a document', 'RESPECT-2020, WWP-2021', []],
    ['nothing in a longer word', `X${made('CI', 1)}, ${made('CI', 1)}b, ${made('UTC-CI', 1)}, P256, P1D`, []],
  ])('is found: %s', (_what, text, found) => {
    expect(citedIn(text)).toEqual(found);
  });
});

test('code and tests cite only rules that exist', () => {
  const known: readonly string[] = ruleIds;
  const findings = [...codeFilesIn('src'), ...codeFilesIn('tests')].flatMap((file) =>
    citedIn(read(file))
      .filter((id) => !known.includes(id))
      .map((id) => `${file}: ${id}`),
  );
  expect(findings).toEqual([]);
});

test('docs/rules.md lists the rules that nothing cites yet; FREEZE=yes writes the list anew', () => {
  const [before = '', ...after] = read('docs/rules.md').split(listingHeading);
  expect(after).toHaveLength(1);
  const list = listOfUncited();
  if (process.env['FREEZE'] === 'yes') writeFileSync(listing, `${before}${listingHeading}${list}`);
  else expect(after[0]).toBe(list);
});
