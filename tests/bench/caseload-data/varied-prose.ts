import { englishSentences } from './english-sentences.ts';
import { italianSentences } from './italian-sentences.ts';
import type { SeededChance } from './seeded-chance.ts';
import type { Sentences, Topic } from './sentences.ts';

/** Notes of one practitioner about one client, in one language. */
export type WriteAbout = (topic: Topic, sentences?: number) => string;

/**
 * Prose put together from word lists. No text is ever given twice, as no practitioner writes the same note twice: a store
 * that compresses or shares equal strings must not look better here than it is.
 */
export function variedProse(chance: SeededChance): {
  readonly english: WriteAbout;
  readonly italian: WriteAbout;
} {
  const given = new Set<string>();
  const writing =
    (language: Sentences): WriteAbout =>
    (topic, sentences = 1) => {
      let text = compose(language, topic, sentences, chance);
      while (given.has(text)) text += ` ${compose(language, topic, 1, chance)}`;
      given.add(text);
      return text;
    };
  return { english: writing(englishSentences), italian: writing(italianSentences) };
}

function compose({ words, about }: Sentences, topic: Topic, sentences: number, chance: SeededChance): string {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_whole, name: string) => {
      if (name === 'hour') return clockTime(chance);
      if (name === 'few') return String(chance.between(2, 9));
      if (name === 'money') return String(chance.between(35, 980));
      return fill(chance.oneOf(words[name] ?? []));
    });
  const parts: string[] = [];
  for (let index = 0; index < sentences; index += 1) {
    const sentence = fill(chance.oneOf(about[topic]));
    parts.push(sentence.charAt(0).toUpperCase() + sentence.slice(1));
  }
  return parts.join(' ');
}

function clockTime(chance: SeededChance): string {
  const minutes = String(chance.between(0, 11) * 5).padStart(2, '0');
  return `${String(chance.between(7, 21)).padStart(2, '0')}:${minutes}`;
}
