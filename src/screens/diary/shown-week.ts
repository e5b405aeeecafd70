import { civilDay, dayNumber, mondayOf } from '#src/domain/civil-days.ts';
import { civilDate } from '#src/domain/field-values.ts';

/** How many weeks before and after this one can be looked at: an address may ask for any day at all. */
const weeksBack = 520;
const weeksAhead = 104;

/** The week that is shown, by its Monday, and the ones next to it; null where the diary ends. */
export interface ShownWeek {
  readonly monday: string;
  readonly sunday: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly isThisWeek: boolean;
}

/**
 * The week in which the asked day lies; this week where nothing that can be shown is asked for.
 *
 * @param asked the day in the address, which may hold anything
 * @param today the practitioner's civil day
 */
export function shownWeek(asked: string | null, today: string): ShownWeek {
  const thisMonday = mondayOf(dayNumber(today));
  const first = thisMonday - weeksBack * 7;
  const last = thisMonday + weeksAhead * 7;
  const parsed = civilDate.safeParse(asked);
  const wanted = parsed.success ? mondayOf(dayNumber(parsed.data)) : thisMonday;
  const monday = Math.min(Math.max(wanted, first), last);
  return {
    monday: civilDay(monday),
    sunday: civilDay(monday + 6),
    before: monday > first ? civilDay(monday - 7) : null,
    after: monday < last ? civilDay(monday + 7) : null,
    isThisWeek: monday === thisMonday,
  };
}
