import type { RecordHistory } from '#src/domain/record-history.ts';
import { planOn, type PlanPeriod, type SavedPlan } from '#src/domain/support-plan.ts';
import { decisionsInForce, savedDecisions } from '#src/screens/parts/decisions-in-force.ts';
import type { DecidedLevel } from './plan-form-fields.ts';

/** The latest decision on the level, if it was saved after the plan that holds: the plan follows from it (P2). */
export function decidedLevel(
  decisions: readonly RecordHistory<'decision'>[],
  plans: { readonly saved: readonly SavedPlan[]; readonly periods: readonly PlanPeriod[] },
  today: string,
): (DecidedLevel & { readonly on: string }) | null {
  const { holds } = decisionsInForce(savedDecisions(decisions), today).level;
  if (holds?.body.question !== 'level') return null;
  const present = planOn(today, plans.periods);
  const plan = plans.saved.find(({ record }) => record !== null && record === present?.record);
  if (plan && Date.parse(plan.savedAt) >= Date.parse(holds.savedAt)) return null;
  return { level: holds.body.answer, reason: holds.body.reason, on: holds.body.on };
}
