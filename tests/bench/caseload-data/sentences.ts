/** What a sentence can be about; each language has its own sentences for each. */
export const topics = [
  'goodThing',
  'problem',
  'overcoming',
  'children',
  'callNote',
  'talkNote',
  'notReached',
  'factor',
  'stressor',
  'levelReason',
  'home',
  'planReason',
  'notDone',
  'argument',
  'flag',
  'amendment',
] as const;
export type Topic = (typeof topics)[number];

/**
 * Sentences of one language. A name in braces stands for one of the words listed under it; `{hour}` for a time of the day,
 * `{few}` for a small number, `{money}` for an amount.
 */
export interface Sentences {
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly about: Readonly<Record<Topic, readonly string[]>>;
}
