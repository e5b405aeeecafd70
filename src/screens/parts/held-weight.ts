import { dayNumber } from '#src/domain/civil-days.ts';
import type { ProgrammeValues } from '#src/domain/programme.ts';

/**
 * How loudly it is said that he is held: the longer, the louder (IN-8). From the first review of holding on it is a matter
 * of caution, from the second on one of danger.
 *
 * @param since the day since which he is held without a break
 */
export function heldWeight(
  since: string,
  today: string,
  { holdingReviewDays }: Pick<ProgrammeValues, 'holdingReviewDays'>,
): { readonly days: number; readonly tone: 'neutral' | 'caution' | 'danger' } {
  const days = dayNumber(today) - dayNumber(since);
  const reviews = Math.floor(days / holdingReviewDays);
  return { days, tone: reviews < 1 ? 'neutral' : reviews < 2 ? 'caution' : 'danger' };
}
