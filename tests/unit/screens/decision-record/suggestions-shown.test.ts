import { expect, it } from 'vitest';
import { suggestionsShown } from '#src/screens/decision-record/suggestions-shown.ts';

const suggested = [
  { option: 'weekly', verdict: 'suggested' },
  { option: 'survivorContact', verdict: 'assess' },
] as const;

it('shows survivor contact only with a decision about it, whatever a file brought (SV-10)', () => {
  expect(suggestionsShown({ question: 'level', suggested: [...suggested] })).toEqual([suggested[0]]);
  expect(suggestionsShown({ question: 'survivorContact', suggested: [...suggested] })).toEqual(suggested);
});
