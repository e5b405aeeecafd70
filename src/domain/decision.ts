import { civilDate, freeText, identifier } from './field-values.ts';
import { defineRecord } from './record-definition.ts';
import { z } from './schema.ts';

/** The options of the practice model (section 3). */
export const supportOptions = [
  'weekly',
  'intensive',
  'group',
  'survivorContact',
  'inPerson',
  'holding',
  'suspended',
] as const;
export type SupportOption = (typeof supportOptions)[number];

export const verdicts = ['suggested', 'assess', 'notSuggested'] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * What is decided case by case, and the answers to choose from: the level of support, and the open questions of IN-10. Which
 * options of the suggestion bear on a question stands beside it.
 */
export const decisionQuestions = {
  level: {
    answers: ['weekly', 'intensive', 'holding', 'suspended'],
    options: ['weekly', 'intensive', 'holding', 'suspended'],
  },
  individualOrGroup: { answers: ['individual', 'group', 'both'], options: ['group'] },
  phoneOrVideo: { answers: ['phone', 'video', 'either'], options: [] },
  distanceOrInPerson: { answers: ['distance', 'inPerson', 'mixed'], options: ['inPerson'] },
  survivorContact: { answers: ['attempt', 'findOutFirst', 'notNow'], options: ['survivorContact'] },
  survivorContactAsCondition: { answers: ['condition', 'notACondition'], options: [] },
} as const satisfies Record<
  string,
  { readonly answers: readonly string[]; readonly options: readonly SupportOption[] }
>;
export type DecisionQuestion = keyof typeof decisionQuestions;
export const decisionQuestionNames = Object.keys(decisionQuestions) as [
  DecisionQuestion,
  ...DecisionQuestion[],
];
export type DecisionAnswer = (typeof decisionQuestions)[DecisionQuestion]['answers'][number];

/**
 * Questions about the survivor. They stay on the page where they are decided: out of the timeline, of search, of Today and of
 * every pack, since the client may see those (SV-10).
 */
export function concernsSurvivor(question: DecisionQuestion): boolean {
  return question === 'survivorContact' || question === 'survivorContactAsCondition';
}

const shared = {
  client: identifier,
  on: civilDate,
  inFavour: freeText,
  against: freeText,
  reason: freeText,
  /** What Evenkeel had suggested on that day, so that the record can be understood later (P2). */
  suggested: z
    .array(z.strictObject({ option: z.enum(supportOptions), verdict: z.enum(verdicts) }))
    .check(z.maxLength(supportOptions.length)),
};

const decisionSchema = z.discriminatedUnion('question', [
  z.strictObject({
    ...shared,
    question: z.literal('level'),
    answer: z.enum(decisionQuestions.level.answers),
  }),
  z.strictObject({
    ...shared,
    question: z.literal('individualOrGroup'),
    answer: z.enum(decisionQuestions.individualOrGroup.answers),
  }),
  z.strictObject({
    ...shared,
    question: z.literal('phoneOrVideo'),
    answer: z.enum(decisionQuestions.phoneOrVideo.answers),
  }),
  z.strictObject({
    ...shared,
    question: z.literal('distanceOrInPerson'),
    answer: z.enum(decisionQuestions.distanceOrInPerson.answers),
  }),
  z.strictObject({
    ...shared,
    question: z.literal('survivorContact'),
    answer: z.enum(decisionQuestions.survivorContact.answers),
  }),
  z.strictObject({
    ...shared,
    question: z.literal('survivorContactAsCondition'),
    answer: z.enum(decisionQuestions.survivorContactAsCondition.answers),
  }),
]);

/** What the practitioner decided, with the reason (P2, IN-10). A later decision on the same question replaces it from its day. */
export type Decision = z.infer<typeof decisionSchema>;

export const decisionRecord = defineRecord({
  kind: 'decision',
  version: 1,
  schema: decisionSchema,
  upgrades: {},
  finalWhenSaved: true,
});
