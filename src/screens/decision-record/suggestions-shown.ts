import { concernsSurvivor, type Decision } from '#src/domain/decision.ts';

/**
 * What had been suggested when a decision was made, as far as its own page may show it: survivor contact only where the
 * decision itself is about the survivor, since the client may see the others (SV-10).
 */
export function suggestionsShown({
  question,
  suggested,
}: Pick<Decision, 'question' | 'suggested'>): Decision['suggested'] {
  return suggested.filter(({ option }) => option !== 'survivorContact' || concernsSurvivor(question));
}
