import type { ClientRecords } from './client-records.ts';
import { householdOn, type Household } from './household.ts';
import { latestScreen, type SavedScreen } from './risk-screen.ts';
import { heldSince, planOn, planPeriods, type PlanPeriod } from './support-plan.ts';

/** How things stand with a client on one day. */
export interface ClientState {
  readonly household: Household;
  /** The plan that holds, or the first to come where none has begun; null while nothing is agreed. */
  readonly plan: PlanPeriod | null;
  readonly periods: readonly PlanPeriod[];
  /** First day of holding or suspension without a break (IN-8). */
  readonly heldSince: string | null;
  /** The latest risk screen (RS-7). */
  readonly screen: SavedScreen | null;
}

/**
 * How things stand with a client.
 *
 * @param now the practitioner's civil date and time
 */
export function clientState(records: ClientRecords, now: Temporal.ZonedDateTime): ClientState {
  const today = now.toPlainDate().toString();
  const periods = planPeriods(records, records.plans, now.timeZoneId);
  return {
    household: householdOn(today, records, records.households),
    plan: planOn(today, periods) ?? periods[0] ?? null,
    periods,
    heldSince: heldSince(today, periods),
    screen: latestScreen(records.screens),
  };
}
