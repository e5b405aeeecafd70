import { describe, expect, test } from 'vitest';
import { ruleIds, type RuleId } from '#src/domain/rule-id.ts';
import { differingPositions } from '#src/guidance/differing-positions.ts';
import type { GuidanceWords } from '#src/guidance/guidance-words.ts';
import { ruleSectionKeys, ruleSections } from '#src/guidance/rule-sections.ts';
import { rules } from '#src/guidance/rules.ts';
import { sourceDocumentIds, sourceDocuments, sourceParts } from '#src/guidance/sources.ts';
import { guidance as english } from '#src/locales/en/guidance.ts';
import { guidance as italian } from '#src/locales/it/guidance.ts';

const catalogues: [string, GuidanceWords][] = [
  ['en', english],
  ['it', italian],
];

function expectTexts(texts: Readonly<Record<string, string>>, keys: readonly string[]): void {
  expect(Object.keys(texts).sort()).toEqual([...keys].sort());
  for (const [key, text] of Object.entries(texts)) expect(text.trim(), key).not.toBe('');
}

describe('the rules of practice', () => {
  test('are all there, in the order of the practice model', () => {
    expect(Object.keys(rules)).toEqual(ruleIds);
    for (const id of ruleIds) expect(rules[id].id).toBe(id);
  });

  test('come section by section, none without rules', () => {
    const found = [...new Set(ruleIds.map((id) => rules[id].section))];
    expect(found).toEqual(ruleSectionKeys);
    expect(rules['SE-10'].section).toBe('session');
    expect(rules['SR-3'].section).toBe('service');
    expect(rules.P2.section).toBe('principles');
  });

  test('are numbered without a gap in every section', () => {
    for (const section of ruleSectionKeys) {
      const numbers = ruleIds
        .filter((id) => rules[id].section === section)
        .map((id) => Number(/\d+$/u.exec(id)?.[0]));
      expect(numbers, ruleSections[section]).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  test.each(ruleIds)('%s says where it comes from, each place once', (id) => {
    const places = rules[id].sources.map((source) => JSON.stringify(source));
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places).size).toBe(places.length);
  });

  test('cite every document, and every place that is spelled out', () => {
    const sources = ruleIds.flatMap((id) => rules[id].sources);
    const cited = sources.flatMap((source) => ('document' in source ? [source] : []));
    expect(new Set(cited.map(({ document }) => document))).toEqual(new Set(sourceDocumentIds));
    const parts = cited.flatMap(({ part }) => (part === undefined ? [] : [part]));
    expect([...new Set(parts)].sort()).toEqual([...sourceParts].sort());
  });
});

describe('P2: where the sources differ', () => {
  const differing = Object.keys(differingPositions) as (keyof typeof differingPositions)[];

  test.each(differing)('%s has two positions or more, each of another document', (id) => {
    const documents: readonly string[] = differingPositions[id];
    expect(documents.length).toBeGreaterThanOrEqual(2);
    expect(new Set(documents).size).toBe(documents.length);
    expect(rules[id].differs).toEqual(documents);
  });

  test('no other rule has positions', () => {
    const withPositions = ruleIds.filter((id) => rules[id].differs !== undefined);
    expect(withPositions.sort()).toEqual([...differing].sort());
  });

  test('the practice model names them in its rules on groups, phones and case management', () => {
    const named: RuleId[] = ['SU-2', 'GR-3', 'GR-4', 'GR-10', 'CM-2'];
    for (const id of named) expect(rules[id].differs, id).toBeDefined();
  });
});

test('the five documents have a publisher and a year', () => {
  expect(Object.keys(sourceDocuments)).toEqual([...sourceDocumentIds]);
  for (const id of sourceDocumentIds) {
    expect(sourceDocuments[id].id).toBe(id);
    expect(sourceDocuments[id].year).toMatch(/^20\d\d(–\d\d)?$/u);
  }
});

describe.each(catalogues)('the words of the guidance in %s', (_language, words) => {
  test('say every rule, section, document and place, and nothing else', () => {
    expect(Object.keys(words).sort()).toEqual(['documents', 'parts', 'positions', 'rules', 'sections']);
    expectTexts(words.rules, ruleIds);
    expectTexts(words.sections, ruleSectionKeys);
    expectTexts(words.parts, sourceParts);
    expect(Object.keys(words.documents).sort()).toEqual([...sourceDocumentIds].sort());
    for (const id of sourceDocumentIds) expectTexts({ ...words.documents[id] }, ['title', 'about']);
  });

  test('say every position, and nothing else', () => {
    expect(Object.keys(words.positions).sort()).toEqual(Object.keys(differingPositions).sort());
    for (const [id, texts] of Object.entries(words.positions)) {
      expectTexts({ ...texts }, rules[id as RuleId].differs ?? []);
    }
  });

  test('stand alone: a rule says it in a sentence, and refers to no other by its identifier', () => {
    for (const [id, text] of Object.entries(words.rules)) {
      expect(text, id).toMatch(/^\p{Lu}.*[.?]$/su);
      expect(text, id).not.toMatch(/\b[A-Z]{2}-\d/u);
    }
  });
});
