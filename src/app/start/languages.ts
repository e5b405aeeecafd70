import type { GuidanceWords } from '#src/guidance/guidance-words.ts';
import type { messages as english } from '#src/locales/en/messages.ts';
import type { Translated } from '#src/locales/translated.ts';

/** A whole catalogue. */
export type Catalogue = Translated<typeof english>;

/** Languages that are complete, each loaded by itself. */
export const languages = [
  {
    code: 'en',
    name: 'English',
    format: 'en-GB',
    load: async () => (await import('#src/locales/en/messages.ts')).messages,
    loadGuidance: async () => (await import('#src/locales/en/guidance.ts')).guidance,
  },
  {
    code: 'it',
    name: 'Italiano',
    format: 'it-IT',
    load: async () => (await import('#src/locales/it/messages.ts')).messages,
    loadGuidance: async () => (await import('#src/locales/it/guidance.ts')).guidance,
  },
] as const satisfies readonly {
  code: string;
  name: string;
  format: string;
  load: () => Promise<Catalogue>;
  loadGuidance: () => Promise<GuidanceWords>;
}[];

export type LanguageCode = (typeof languages)[number]['code'];

export function isLanguage(code: string | null | undefined): code is LanguageCode {
  return languages.some((language) => language.code === code);
}

/** The language to start with: the one chosen here before, else the first of the device's that is complete, else English. */
export function preferredLanguage(chosen: string | null, ofDevice: readonly string[]): LanguageCode {
  if (isLanguage(chosen)) return chosen;
  return ofDevice.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en';
}

/**
 * The region whose way of writing dates and numbers is used: the device's, where it has one for this language, else that of
 * the catalogue.
 */
export function regionalFormat(code: LanguageCode, ofDevice: readonly string[]): string {
  const regional = ofDevice.find((tag) => tag.split('-')[0] === code && tag.includes('-'));
  return regional ?? languages.find((language) => language.code === code)?.format ?? code;
}

/** Loads the catalogue of a language. */
export async function loadCatalogue(code: LanguageCode): Promise<Catalogue> {
  return languageOf(code).load();
}

/** The way to load the words of the guidance in a language; the same function each time for the same language. */
export function guidanceLoader(code: LanguageCode): () => Promise<GuidanceWords> {
  return languageOf(code).loadGuidance;
}

function languageOf(code: LanguageCode): (typeof languages)[number] {
  return languages.find((candidate) => candidate.code === code) ?? languages[0];
}
