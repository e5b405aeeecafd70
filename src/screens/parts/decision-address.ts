import { decisionQuestionNames, type DecisionQuestion } from '#src/domain/decision.ts';

/** Addresses stay in the browser's history, where others may read them: each question is a neutral word there. */
const wordOf: Readonly<Record<DecisionQuestion, string>> = {
  level: 'support',
  individualOrGroup: 'setting',
  phoneOrVideo: 'means',
  distanceOrInPerson: 'place',
  survivorContact: 'other-1',
  survivorContactAsCondition: 'other-2',
};

/** Where what is suggested and decided for a client is shown. */
export function optionsAddress(client: string): string {
  return `/people/${client}/options`;
}

/** Where a question is decided for a client. */
export function decideAddress(client: string, question: DecisionQuestion): string {
  return `${optionsAddress(client)}/${wordOf[question]}`;
}

/** The question that the last word of such an address stands for; null where it stands for none. */
export function questionAt(word: string): DecisionQuestion | null {
  return decisionQuestionNames.find((question) => wordOf[question] === word) ?? null;
}
