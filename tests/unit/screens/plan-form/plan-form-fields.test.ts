import { describe, expect, it } from 'vitest';
import { defaultProgramme } from '#src/domain/programme.ts';
import {
  fieldsOfPlan,
  gapsInPlan,
  isIncomplete,
  longerCallsIn,
  newPlanFields,
  planAsFarAsFilledIn,
  planOf,
  reviewIn,
  type PlanFormFields,
} from '#src/screens/plan-form/plan-form-fields.ts';
import { isBufferShort, newSlot } from '#src/screens/plan-form/session-slot-fields.ts';
import { aPlan, inPeriods, theClient } from '../../domain/sample-records.ts';

const today = '2026-03-16';
const programme = { ...defaultProgramme, holdingReviewDays: 10, longerCallsAWeek: 3 };
const context = { client: theClient, today, programme, original: null };
const slot = { weekday: 2, time: '10:00', minutes: 60, bufferMinutes: 30 } as const;
const beginning = { today, zone: 'Europe/Rome', periods: [], decided: null, programme };

const fields = (said: Partial<PlanFormFields> = {}): PlanFormFields => ({
  ...newPlanFields(beginning),
  level: 'weekly',
  reason: 'as agreed',
  ...said,
});

describe('a new plan', () => {
  it('begins today, in the rhythm of the programme, at a level that is still to be chosen', () => {
    const first = newPlanFields(beginning);
    expect(first).toMatchObject({
      from: today,
      level: null,
      checkInEveryDays: 1,
      sessions: [],
      zone: 'Europe/Rome',
    });
    expect(gapsInPlan(first, context)).toMatchObject({ level: true, reason: true, from: null, review: null });
    expect(planOf(first, context)).toBeNull();
  });

  it('begins with what holds now', () => {
    const periods = inPeriods(
      aPlan({ from: '2026-03-02', level: 'weekly', sessions: [slot], zone: 'Europe/Lisbon' }),
      aPlan({ from: '2026-04-01', level: 'intensive' }),
    );
    expect(newPlanFields({ ...beginning, periods })).toMatchObject({
      level: 'weekly',
      checkInTime: '09:00',
      sessions: [{ weekday: '2', time: '10:00', minutes: '60', bufferMinutes: '30' }],
      // The times were agreed there; travel does not move them.
      zone: 'Europe/Lisbon',
      reviewOn: null,
      reason: '',
    });
  });

  it('takes the times of the last plan with contacts after he was held', () => {
    const periods = inPeriods(
      aPlan({ from: '2026-03-02', level: 'intensive', sessions: [slot], longerCallsAWeek: 2 }),
      aPlan({ from: '2026-03-09', level: 'holding', checkIns: null, sessions: [] }),
    );
    const begun = newPlanFields({ ...beginning, periods });
    expect(begun.level).toBe('holding');
    expect(begun.sessions).toHaveLength(1);
    expect(begun.checkInTime).toBe('09:00');
    expect(begun.longerCallsAWeek).toBe('2');
  });

  it('follows the level that was decided since, with its reason', () => {
    const decided = { level: 'weekly', reason: 'calm for a month' } as const;
    const periods = inPeriods(aPlan({ from: '2026-03-02' }));
    expect(newPlanFields({ ...beginning, periods, decided })).toMatchObject(decided);
  });
});

describe('the plan that a form makes', () => {
  it('is the one that it was filled in from', () => {
    const plan = aPlan({
      level: 'intensive',
      longerCallsAWeek: 2,
      sessions: [slot],
      checkIns: { rhythm: { weekdays: [1, 4] }, time: '08:15' },
      reviewOn: '2026-04-01',
    });
    const amended = { ...fieldsOfPlan(plan), amendmentReason: 'A slip.' };
    expect(planOf(amended, { ...context, original: plan })).toEqual(plan);
    expect(planOf(fieldsOfPlan(plan), { ...context, original: plan })).toBeNull();
  });

  it('has as many longer calls as the programme, at the intensive level only (CI-4)', () => {
    expect(longerCallsIn(fields(), programme)).toBe('3');
    expect(planOf(fields({ level: 'intensive' }), context)?.longerCallsAWeek).toBe(3);
    expect(planOf(fields({ level: 'weekly', longerCallsAWeek: '2' }), context)?.longerCallsAWeek).toBe(0);
    const wrong = fields({ level: 'intensive', longerCallsAWeek: 'two' });
    expect(gapsInPlan(wrong, context).longerCalls).toBe(true);
    expect(planOf(wrong, context)).toBeNull();
  });

  it('of somebody who is held has a review and a reason, and no contacts (IN-8)', () => {
    const held = fields({ level: 'holding', sessions: [{ ...newSlot(programme), weekday: '2' }] });
    expect(reviewIn(held, programme)).toBe('2026-03-26');
    expect(planOf(held, context)).toMatchObject({
      level: 'holding',
      checkIns: null,
      sessions: [],
      longerCallsAWeek: 0,
      reviewOn: '2026-03-26',
    });
    expect(gapsInPlan({ ...held, reviewOn: '' }, context).review).toBe('missing');
    expect(gapsInPlan({ ...held, reason: ' ' }, context).reason).toBe(true);
    // The proposal moves with the first day.
    expect(reviewIn({ ...held, from: '2026-03-20' }, programme)).toBe('2026-03-30');
  });

  it('needs no review otherwise, and none before it begins', () => {
    expect(planOf(fields(), context)?.reviewOn).toBeNull();
    expect(gapsInPlan(fields({ reviewOn: today }), context).review).toBe('early');
    expect(planOf(fields({ reviewOn: '2026-04-01' }), context)?.reviewOn).toBe('2026-04-01');
  });

  it('needs a whole slot, and no two at the same time', () => {
    const whole = { weekday: '2', time: '10:00', minutes: '60', bufferMinutes: '30' } as const;
    expect(planOf(fields({ sessions: [whole] }), context)?.sessions).toEqual([slot]);
    const gaps = (...sessions: PlanFormFields['sessions']) =>
      gapsInPlan(fields({ sessions }), context).sessions;
    expect(gaps(newSlot(programme))).toEqual([
      { weekday: true, time: 'missing', minutes: false, buffer: false },
    ]);
    expect(gaps(whole, whole)[1]?.time).toBe('sameTwice');
    expect(gaps({ ...whole, minutes: '3' })[0]?.minutes).toBe(true);
    expect(gaps({ ...whole, minutes: '1e2' })[0]?.minutes).toBe(true);
    expect(gaps({ ...whole, bufferMinutes: '' })[0]?.buffer).toBe(true);
    expect(isIncomplete(gapsInPlan(fields({ sessions: [newSlot(programme)] }), context))).toBe(true);
  });

  it('may keep less free than the programme, but not unseen (SE-1)', () => {
    const whole = { weekday: '2', time: '10:00', minutes: '60', bufferMinutes: '15' } as const;
    expect(isBufferShort(whole, programme)).toBe(true);
    expect(isBufferShort({ ...whole, bufferMinutes: '30' }, programme)).toBe(false);
    expect(planOf(fields({ sessions: [whole] }), context)?.sessions[0]?.bufferMinutes).toBe(15);
  });

  it('does not begin in another century, unless it did already', () => {
    expect(gapsInPlan(fields({ from: '0026-03-16' }), context).from).toBe('tooEarly');
    expect(planAsFarAsFilledIn(fields({ from: '0026-03-16' }), context)).toBeNull();
    expect(gapsInPlan(fields({ from: '' }), context).from).toBe('missing');
    const old = aPlan({ from: '2020-03-02' });
    const amending = { ...context, original: old };
    expect(gapsInPlan(fieldsOfPlan(old), amending).from).toBeNull();
  });

  it('can be looked ahead with while it is filled in', () => {
    const half = fields({ reason: '', sessions: [newSlot(programme)], checkInTime: '' });
    expect(planAsFarAsFilledIn(half, context)).toMatchObject({ checkIns: null, sessions: [] });
    expect(planAsFarAsFilledIn({ ...half, level: null }, context)).toBeNull();
  });
});
