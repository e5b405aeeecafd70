import { expect, it } from 'vitest';
import type { Decision } from '#src/domain/decision.ts';
import { historyOf } from '#src/domain/record-history.ts';
import { planPeriods } from '#src/domain/support-plan.ts';
import { decidedLevel } from '#src/screens/plan-form/decided-level.ts';
import { aPlan, aRevision, recordsOf, savedAs, theClient } from '../../domain/sample-records.ts';

const today = '2026-03-16';

function decided(on: string, savedAt: string, planSavedAt: string | null) {
  const body: Decision = {
    client: theClient,
    question: 'level',
    answer: 'weekly',
    on,
    inFavour: '',
    against: '',
    reason: 'calm for a month',
    suggested: [],
  };
  const decision = historyOf([aRevision({ kind: 'decision', body, at: savedAt })]);
  const records = recordsOf({ plans: planSavedAt === null ? [] : [savedAs(aPlan(), planSavedAt)] });
  const periods = planPeriods(records, records.plans, 'Europe/Rome');
  return decidedLevel([decision], { saved: records.plans, periods }, today);
}

it('the level of a plan is the one decided since the plan that holds was saved (P2)', () => {
  const before = '2026-03-10T08:00:00.000Z';
  const after = '2026-03-11T08:00:00.000Z';
  expect(decided('2026-03-11', after, before)).toEqual({
    level: 'weekly',
    reason: 'calm for a month',
    on: '2026-03-11',
  });
  expect(decided('2026-03-10', before, after)).toBeNull();
  expect(decided('2026-03-10', before, null)?.level).toBe('weekly');
  // Decided for a day to come.
  expect(decided('2026-03-20', after, before)).toBeNull();
});
