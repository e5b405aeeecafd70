import { describe, expect, it } from 'vitest';
import { decisionQuestionNames } from '#src/domain/decision.ts';
import { decideAddress, questionAt } from '#src/screens/parts/decision-address.ts';

const client = 'c1111111-1111-4111-8111-111111111111';

describe('the address of a question', () => {
  it.each(decisionQuestionNames)('leads back to %s', (question) => {
    expect(questionAt(decideAddress(client, question).split('/').at(-1)!)).toBe(question);
  });

  it('is one of its own for each', () => {
    const addresses = decisionQuestionNames.map((question) => decideAddress(client, question));
    expect(new Set(addresses).size).toBe(decisionQuestionNames.length);
  });

  it('says nothing of what is asked', () => {
    const words = decisionQuestionNames.map((question) => decideAddress(client, question).split('/').at(-1));
    expect(words).toEqual(['support', 'setting', 'means', 'place', 'other-1', 'other-2']);
  });

  it.each(['', 'level', 'survivorContact', 'constructor'])('is not "%s"', (word) => {
    expect(questionAt(word)).toBeNull();
  });
});
