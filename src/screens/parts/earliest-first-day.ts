import { civilDay, dayNumber } from '#src/domain/civil-days.ts';

const twoYears = 731;

/**
 * The earliest first day that a form takes for a plan, two years back. Everything since its first day falls due: a year that
 * was mistyped would bring up centuries of calls.
 */
export function earliestFirstDay(today: string): string {
  return civilDay(dayNumber(today) - twoYears);
}
