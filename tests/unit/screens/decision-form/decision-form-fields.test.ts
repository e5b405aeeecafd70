import { describe, expect, it } from 'vitest';
import { decisionQuestionNames, decisionRecord, decisionQuestions } from '#src/domain/decision.ts';
import { suggestSupport } from '#src/domain/suggested-support.ts';
import {
  answersTo,
  decisionFormSchemas,
  decisionOf,
  fieldsOfDecision,
  gapsIn,
  newDecisionFields,
  optionOf,
  suggestedFor,
  type DecisionFormFields,
} from '#src/screens/decision-form/decision-form-fields.ts';

const client = 'c1111111-1111-4111-8111-111111111111';
const today = '2026-03-06';
const suggestions = suggestSupport({
  livingSituation: 'unknown',
  work: 'unknown',
  partnerWorksOutside: 'unknown',
  earlierGroup: 'unknown',
  stable: 'unknown',
  level: null,
});

function filled(said: Partial<DecisionFormFields> = {}): DecisionFormFields {
  return { ...newDecisionFields('level', today), answer: 'weekly', reason: 'He is steady.', ...said };
}

describe('the decision form', () => {
  it('begins empty but for the day: the choice is the practitioner’s (P2)', () => {
    expect(newDecisionFields('level', today)).toMatchObject({ answer: null, reason: '', day: today });
  });

  it('asks for an answer, its reason and a day that has come', () => {
    const none = { answer: false, reason: false, day: false, amendmentReason: false };
    expect(gapsIn(filled(), today, false)).toEqual(none);
    expect(gapsIn(filled({ answer: null }), today, false)).toEqual({ ...none, answer: true });
    expect(gapsIn(filled({ reason: ' \n' }), today, false)).toEqual({ ...none, reason: true });
    expect(gapsIn(filled({ day: '' }), today, false)).toEqual({ ...none, day: true });
    expect(gapsIn(filled({ day: '2026-03-07' }), today, false)).toEqual({ ...none, day: true });
    expect(gapsIn(filled(), today, true)).toEqual({ ...none, amendmentReason: true });
  });

  it.each(
    decisionQuestionNames.flatMap((question) => answersTo(question).map((answer) => [question, answer])),
  )('makes a decision that can be kept of %s: %s', (question, answer) => {
    const fields = filled({ question, answer, inFavour: 'a', against: 'b' } as Partial<DecisionFormFields>);
    const body = decisionOf(fields, { client, suggested: suggestedFor(fields.question, suggestions) }, today);
    expect(decisionRecord.schema.safeParse(body).success).toBe(true);
    expect(body).toMatchObject({ client, on: today, question, answer, inFavour: 'a', against: 'b' });
    expect(fieldsOfDecision(body!)).toEqual(fields);
  });

  it('makes none while something is missing, or of an answer to another question', () => {
    const about = { client, suggested: [] };
    expect(decisionOf(filled({ answer: null }), about, today)).toBeNull();
    expect(decisionOf(filled({ reason: '' }), about, today)).toBeNull();
    expect(decisionOf(filled({ day: '2026-03-07' }), about, today)).toBeNull();
    expect(decisionOf(filled({ answer: 'video' }), about, today)).toBeNull();
  });

  it('takes no answer to another question out of a draft', () => {
    expect(decisionFormSchemas('level').answer.safeParse('weekly').success).toBe(true);
    expect(decisionFormSchemas('level').answer.safeParse('attempt').success).toBe(false);
  });
});

describe('what was suggested', () => {
  it('is kept with every decision, without what concerns the survivor (P2, SV-10)', () => {
    const kept = suggestedFor('level', suggestions);
    expect(kept).toEqual(
      ['weekly', 'intensive', 'group', 'inPerson', 'holding', 'suspended'].map((option) => ({
        option,
        verdict: 'assess',
      })),
    );
  });

  it('is kept whole with a decision about the survivor', () => {
    expect(suggestedFor('survivorContact', suggestions)).toHaveLength(suggestions.length);
  });

  it.each(decisionQuestionNames)(
    'stands beside answers to %s only where it bears on the question',
    (question) => {
      const bearing: readonly string[] = decisionQuestions[question].options;
      const shown = answersTo(question).flatMap((answer) => optionOf(answer) ?? []);
      expect([...new Set(shown)].sort()).toEqual([...bearing].sort());
    },
  );
});
