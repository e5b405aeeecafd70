import {
  concernsSurvivor,
  decisionQuestionNames,
  decisionQuestions,
  type Decision,
  type DecisionAnswer,
  type DecisionQuestion,
  type SupportOption,
} from '#src/domain/decision.ts';
import { freeText } from '#src/domain/field-values.ts';
import { z } from '#src/domain/schema.ts';
import type { Suggestion } from '#src/domain/suggested-support.ts';

/** What the decision form holds. */
export interface DecisionFormFields {
  /** Held so that the draft says what it is about. */
  readonly question: DecisionQuestion;
  readonly answer: DecisionAnswer | null;
  readonly inFavour: string;
  readonly against: string;
  readonly reason: string;
  readonly day: string;
  readonly amendmentReason: string;
}

/** The answers to a question, in their order. */
export function answersTo(question: DecisionQuestion): readonly DecisionAnswer[] {
  return decisionQuestions[question].answers;
}

/** Schemas of what the form holds: what is not chosen yet is null. */
export function decisionFormSchemas(question: DecisionQuestion): {
  readonly [Name in keyof DecisionFormFields]: z.ZodMiniType<DecisionFormFields[Name]>;
} {
  return {
    question: z.enum(decisionQuestionNames),
    answer: z.nullable(z.enum(answersTo(question))),
    inFavour: freeText,
    against: freeText,
    reason: freeText,
    day: z.string().check(z.maxLength(10)),
    amendmentReason: freeText,
  };
}

/** An empty form: nothing is filled in for the practitioner but the day (P2). */
export function newDecisionFields(question: DecisionQuestion, today: string): DecisionFormFields {
  return { question, answer: null, inFavour: '', against: '', reason: '', day: today, amendmentReason: '' };
}

/** The form for amending a decision. */
export function fieldsOfDecision(decision: Decision): DecisionFormFields {
  const { question, answer, inFavour, against, reason, on } = decision;
  return { question, answer, inFavour, against, reason, day: on, amendmentReason: '' };
}

/** What is missing before the form can be saved. */
export interface DecisionGaps {
  readonly answer: boolean;
  readonly reason: boolean;
  readonly day: boolean;
  readonly amendmentReason: boolean;
}

/** Looks for what is missing: an answer, its reason (P2), and a day that has come. */
export function gapsIn(fields: DecisionFormFields, today: string, amending: boolean): DecisionGaps {
  return {
    answer: fields.answer === null,
    reason: fields.reason.trim() === '',
    day: fields.day === '' || fields.day > today,
    amendmentReason: amending && fields.amendmentReason.trim() === '',
  };
}

/** The option of the suggestion that an answer would choose; null where nothing is suggested on it. */
export function optionOf(answer: DecisionAnswer): SupportOption | null {
  switch (answer) {
    case 'weekly':
    case 'intensive':
    case 'holding':
    case 'suspended':
    case 'group':
    case 'inPerson':
      return answer;
    case 'both':
      return 'group';
    case 'mixed':
      return 'inPerson';
    case 'attempt':
      return 'survivorContact';
    case 'individual':
    case 'phone':
    case 'video':
    case 'either':
    case 'distance':
    case 'findOutFirst':
    case 'notNow':
    case 'condition':
    case 'notACondition':
      return null;
  }
}

/**
 * What is kept with a decision of what was suggested on its day (P2). What was suggested of survivor contact stays with the
 * decisions about it: the client may see the others, and packs may hold them (SV-10).
 */
export function suggestedFor(
  question: DecisionQuestion,
  suggestions: readonly Suggestion[],
): Decision['suggested'] {
  return suggestions
    .filter(({ option }) => option !== 'survivorContact' || concernsSurvivor(question))
    .map(({ option, verdict }) => ({ option, verdict }));
}

/**
 * The decision that the form describes.
 *
 * @returns null while something is missing
 */
export function decisionOf(
  fields: DecisionFormFields,
  about: { readonly client: string; readonly suggested: Decision['suggested'] },
  today: string,
): Decision | null {
  const gaps = gapsIn(fields, today, false);
  if (fields.answer === null || gaps.reason || gaps.day) return null;
  if (!answersTo(fields.question).includes(fields.answer)) return null;
  // Answer and question belong together by the line above, which the compiler cannot follow.
  return {
    client: about.client,
    on: fields.day,
    question: fields.question,
    answer: fields.answer,
    inFavour: fields.inFavour,
    against: fields.against,
    reason: fields.reason,
    suggested: about.suggested,
  } as Decision;
}
