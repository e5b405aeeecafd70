import { decisionQuestionNames, type DecisionQuestion } from '#src/domain/decision.ts';
import type { Draft } from '#src/domain/draft.ts';

/**
 * The question of the new decision that was last worked on for a client and is not saved yet; null where there is none.
 *
 * @param drafts the latest first
 */
export function questionBegun(drafts: readonly Draft[], client: string): DecisionQuestion | null {
  const draft = drafts.find(
    ({ form, record, client: about }) => form === 'decision' && record === null && about === client,
  );
  return decisionQuestionNames.find((question) => question === draft?.fields['question']) ?? null;
}
