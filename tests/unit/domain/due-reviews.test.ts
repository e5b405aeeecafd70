import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { dueReviews } from '#src/domain/due-reviews.ts';
import type { NotDone } from '#src/domain/not-done.ts';
import { planPeriods, type SavedPlan, type SupportPlan } from '#src/domain/support-plan.ts';
import { anyDay, anyMoment, aNotDone, aPlan, inPeriods, recordsOf, savedAs } from './sample-records.ts';

const weekly = { weekday: 2, time: '18:00', minutes: 60, bufferMinutes: 30 } as const;
const programme = { holdingReviewDays: 14 };
const whyNot = (work: NotDone['work'], day: string, savedAt = `${day}T10:00:00.000Z`) =>
  savedAs(aNotDone({ work, day }), savedAt);

/** What is to be reviewed: `planReview 2026-03-20 reviewDate`. */
function due(
  plans: readonly SupportPlan[],
  notDone: ClientRecords['notDone'] = [],
  today = '2026-03-16',
  said: Partial<ClientRecords> = {},
  zone = 'Europe/Rome',
): string[] {
  return dueReviews(recordsOf({ notDone, ...said }), inPeriods(...plans), programme, today, zone).map(
    (found) => {
      expect(found).toMatchObject({ time: null, zone: null, plannedFor: null, appointment: null });
      return `${found.work} ${found.day} ${found.because.join(' ')}`;
    },
  );
}

type SavedOn = SupportPlan | readonly [SupportPlan, string];

/** Plans with when they were saved; where nothing is said, before the first of them began. */
function savedPlans(...plans: readonly SavedOn[]): SavedPlan[] {
  return plans.map((each) => {
    const [body, savedAt] = 'from' in each ? [each, '2026-03-01T10:00:00.000Z'] : each;
    return savedAs(body, savedAt);
  });
}

/** What is to be reviewed on 25 March, of plans as they were saved. */
function dueSavedIn(zone: string, ...saved: readonly SavedOn[]): string[] {
  const plans = savedPlans(...saved);
  const periods = planPeriods(recordsOf(), plans, zone).map(({ plan }) => plan);
  return due(periods, [], '2026-03-25', { plans }, zone);
}

const dueSaved = (...saved: readonly SavedOn[]): string[] => dueSavedIn('Europe/Rome', ...saved);

describe('IN-1: a client without a plan', () => {
  test('needs one from the day on which he was added, as she counts days', () => {
    expect(due([])).toEqual(['supportPlan 2026-03-02 noPlan']);
    const savedAt = '2026-03-02T23:30:00.000Z';
    expect(due([], [], '2026-03-16', { savedAt })).toEqual(['supportPlan 2026-03-03 noPlan']);
    expect(due([], [], '2026-03-16', { savedAt }, 'America/New_York')).toEqual([
      'supportPlan 2026-03-02 noPlan',
    ]);
  });

  test('needs none once it was said why not, and that alone', () => {
    expect(due([], [whyNot('supportPlan', '2026-03-02')])).toEqual([]);
    expect(due([], [whyNot('planReview', '2026-03-02'), whyNot('checkIn', '2026-03-02')])).toHaveLength(1);
  });
});

describe('SE-2, SE-3: a plan without a set time for a session', () => {
  test.each(['weekly', 'intensive'] as const)(
    'at the %s level is asked about from its first day',
    (level) => {
      expect(due([aPlan({ level })])).toEqual(['supportPlan 2026-03-02 noSessionTime']);
      expect(due([aPlan({ level, sessions: [weekly] })])).toEqual([]);
    },
  );

  test('is asked about before it begins, if there is no other', () => {
    expect(due([aPlan({ from: '2026-04-01' })])).toEqual(['supportPlan 2026-04-01 noSessionTime']);
    expect(due([aPlan({ sessions: [weekly] }), aPlan({ from: '2026-04-01' })])).toEqual([]);
  });

  test('is left alone once it was said why not of this plan, not of an earlier one', () => {
    expect(due([aPlan()], [whyNot('supportPlan', '2026-03-02')])).toEqual([]);
    expect(due([aPlan()], [whyNot('supportPlan', '2026-03-01')])).toHaveLength(1);
    expect(due([aPlan()], [whyNot('session', '2026-03-02')])).toHaveLength(1);
  });
});

describe('P2: the review of a plan', () => {
  const plan = aPlan({ level: 'weekly', sessions: [weekly], reviewOn: '2026-03-20' });

  test('is due on its date, before and after it', () => {
    for (const today of ['2026-03-02', '2026-03-20', '2027-01-01']) {
      expect(due([plan], [], today)).toEqual(['planReview 2026-03-20 reviewDate']);
    }
    expect(due([{ ...plan, reviewOn: null }])).toEqual([]);
  });

  test('stands beside a missing time for sessions', () => {
    expect(due([{ ...plan, sessions: [] }])).toEqual([
      'supportPlan 2026-03-02 noSessionTime',
      'planReview 2026-03-20 reviewDate',
    ]);
  });

  test('is closed by saying why not of its date or a later one, and asked again for a new date', () => {
    expect(due([plan], [whyNot('planReview', '2026-03-20')])).toEqual([]);
    expect(due([plan], [whyNot('planReview', '2026-03-21'), whyNot('planReview', '2026-03-03')])).toEqual([]);
    expect(due([plan], [whyNot('planReview', '2026-03-19')])).toHaveLength(1);
    expect(due([plan], [whyNot('holdingReview', '2026-03-20')])).toHaveLength(1);
    expect(due([{ ...plan, reviewOn: '2026-03-27' }], [whyNot('planReview', '2026-03-20')])).toEqual([
      'planReview 2026-03-27 reviewDate',
    ]);
  });

  test('ends with the plan: only the one that holds today is reviewed', () => {
    const next = { ...plan, from: '2026-03-16', reviewOn: '2026-04-10' };
    expect(due([plan, next], [], '2026-03-15')).toEqual(['planReview 2026-03-20 reviewDate']);
    expect(due([plan, next], [], '2026-03-16')).toEqual(['planReview 2026-04-10 reviewDate']);
  });

  test('is done by a plan that follows and was saved on its day or later, before that plan holds', () => {
    const next = { ...plan, from: '2026-03-26', reviewOn: '2026-04-10' };
    const asked = ['planReview 2026-03-20 reviewDate'];
    expect(dueSaved(plan, [next, '2026-03-19T10:00:00.000Z'])).toEqual(asked);
    expect(dueSaved(plan, [next, '2026-03-20T10:00:00.000Z'])).toEqual([]);
    expect(dueSaved(plan, [next, '2026-03-24T10:00:00.000Z'])).toEqual([]);
    expect(dueSaved(plan, [next, '2026-03-19T10:00:00.000Z'], [next, '2026-03-20T10:00:00.000Z'])).toEqual(
      [],
    );
    expect(dueSaved(plan)).toEqual(asked);
  });

  test('is done on the day of the practitioner, not of Greenwich', () => {
    const next = { ...plan, from: '2026-03-26' };
    const asked = ['planReview 2026-03-20 reviewDate'];
    expect(dueSaved(plan, [next, '2026-03-19T23:30:00.000Z'])).toEqual([]);
    expect(dueSaved(plan, [next, '2026-03-19T22:30:00.000Z'])).toEqual(asked);
    expect(dueSavedIn('America/New_York', plan, [next, '2026-03-21T03:30:00.000Z'])).toEqual([]);
    expect(dueSavedIn('America/New_York', plan, [next, '2026-03-20T03:30:00.000Z'])).toEqual(asked);
  });

  test('is not done by a correction for the past, nor by the plan itself entered late', () => {
    const late = '2026-03-21T10:00:00.000Z';
    expect(dueSaved(plan, [{ ...plan, from: '2026-02-20' }, late])).toEqual([
      'planReview 2026-03-20 reviewDate',
    ]);
    expect(dueSavedIn('Europe/Rome', [plan, late])).toEqual(['planReview 2026-03-20 reviewDate']);
  });

  test('is asked for again by what the plan that replaced it on the same day says', () => {
    const again = { ...plan, reviewOn: '2026-04-20' };
    expect(dueSaved(plan, [again, '2026-03-20T10:00:00.000Z'])).toEqual(['planReview 2026-04-20 reviewDate']);
  });

  test('leaves a missing time for sessions to be asked about, though the next plan is made', () => {
    const next = { ...plan, from: '2026-03-26' };
    expect(dueSaved({ ...plan, sessions: [] }, [next, '2026-03-20T10:00:00.000Z'])).toEqual([
      'supportPlan 2026-03-02 noSessionTime',
    ]);
  });

  test('passes to the next plan once that holds, and is asked for on its date', () => {
    const next = { ...plan, from: '2026-03-26', reviewOn: '2026-04-10' };
    const plans = savedPlans(plan, [next, '2026-03-20T10:00:00.000Z']);
    const on = (today: string) =>
      dueReviews(
        recordsOf({ plans }),
        planPeriods(recordsOf(), plans, 'Europe/Rome'),
        programme,
        today,
        'Europe/Rome',
      ).map(({ day }) => day);
    expect(on('2026-03-25')).toEqual([]);
    expect(on('2026-03-26')).toEqual(['2026-04-10']);
  });
});

describe.each(['holding', 'suspended'] as const)('IN-8: %s', (level) => {
  const held = aPlan({ level });

  test('is reviewed after the time of the programme, or on the date that was set', () => {
    expect(due([held])).toEqual(['holdingReview 2026-03-16 reviewDate']);
    expect(due([{ ...held, from: '2026-03-20' }])).toEqual(['holdingReview 2026-04-03 reviewDate']);
    expect(due([{ ...held, reviewOn: '2026-03-09' }])).toEqual(['holdingReview 2026-03-09 reviewDate']);
    // A date that was set counts, though the programme would ask sooner.
    expect(due([{ ...held, reviewOn: '2026-04-20' }])).toEqual(['holdingReview 2026-04-20 reviewDate']);
  });

  test('is reviewed by a plan that follows and was saved on the day of the review or later', () => {
    const next = aPlan({ from: '2026-03-26', level: 'weekly', sessions: [weekly] });
    const asked = ['holdingReview 2026-03-16 reviewDate'];
    expect(dueSaved(held, [next, '2026-03-15T10:00:00.000Z'])).toEqual(asked);
    expect(dueSaved(held, [next, '2026-03-16T10:00:00.000Z'])).toEqual([]);
    expect(dueSaved(held, [{ ...next, from: '2026-03-01' }, '2026-03-16T10:00:00.000Z'])).toEqual(asked);
    // IN-8: one that begins later than the time between two reviews leaves him held, so the asking goes on.
    expect(dueSaved(held, [{ ...next, from: '2026-03-30' }, '2026-03-16T10:00:00.000Z'])).toEqual([]);
    expect(dueSaved(held, [{ ...next, from: '2026-03-31' }, '2026-03-16T10:00:00.000Z'])).toEqual(asked);
    const dated = { ...held, reviewOn: '2026-03-20' };
    expect(dueSaved(dated, [next, '2026-03-19T10:00:00.000Z'])).toEqual([
      'holdingReview 2026-03-20 reviewDate',
    ]);
    expect(dueSaved(dated, [next, '2026-03-20T10:00:00.000Z'])).toEqual([]);
  });

  test('is reviewed, where it was put off, by a plan saved on the day to which it was put off', () => {
    const notDone = [whyNot('holdingReview', '2026-03-16')];
    const next = aPlan({ from: '2026-04-12', level: 'weekly', sessions: [weekly] });
    const on = (savedAt: string) =>
      due([held, next], notDone, '2026-04-10', { plans: savedPlans(held, [next, savedAt]) });
    expect(on('2026-03-29T10:00:00.000Z')).toEqual(['holdingReview 2026-03-30 reviewDate']);
    expect(on('2026-03-30T10:00:00.000Z')).toEqual([]);
  });

  test('needs no time for a session, and has no other review', () => {
    expect(due([{ ...held, sessions: [], reviewOn: '2026-03-09' }])).toHaveLength(1);
  });

  test('is put off by saying why not, by one interval from the day it was said, and never for good', () => {
    const once = [whyNot('holdingReview', '2026-03-16', '2026-03-20T10:00:00.000Z')];
    expect(due([held], once)).toEqual(['holdingReview 2026-04-03 reviewDate']);
    const twice = [...once, whyNot('holdingReview', '2026-04-03', '2026-04-04T22:30:00.000Z')];
    expect(due([held], twice)).toEqual(['holdingReview 2026-04-19 reviewDate']);
    expect(due([held], twice.toReversed())).toEqual(['holdingReview 2026-04-19 reviewDate']);
    expect(due([held], twice, '2026-03-16', {}, 'America/New_York')).toEqual([
      'holdingReview 2026-04-18 reviewDate',
    ]);
  });

  test('is put off by nothing that was said about something else', () => {
    for (const word of [
      whyNot('planReview', '2026-03-16'),
      whyNot('supportPlan', '2026-03-16'),
      whyNot('holdingReview', '2026-03-15', '2026-03-30T10:00:00.000Z'),
    ]) {
      expect(due([held], [word])).toEqual(['holdingReview 2026-03-16 reviewDate']);
    }
  });

  test('always asks for a review: once, not before its date, within an interval of the last word', () => {
    const anyWords = fc.array(fc.tuple(anyDay, anyMoment), { maxLength: 5 });
    fc.assert(
      fc.property(anyDay, fc.option(anyDay), anyWords, anyDay, (from, reviewOn, words, today) => {
        const notDone = words.map(([day, moment]) =>
          whyNot('holdingReview', day, new Date(moment).toISOString()),
        );
        const [found, ...others] = dueReviews(
          recordsOf({ notDone }),
          inPeriods({ ...held, from, reviewOn }),
          programme,
          today,
          'UTC',
        );
        const start = reviewOn ?? Temporal.PlainDate.from(from).add({ days: 14 }).toString();
        const putOff = words
          .filter(([day]) => day >= start)
          .map(([, moment]) =>
            Temporal.PlainDate.from(new Date(moment).toISOString().slice(0, 10)).add({ days: 14 }).toString(),
          );
        expect(found).toMatchObject({ work: 'holdingReview', day: [start, ...putOff].sort().at(-1) });
        expect(others).toEqual([]);
      }),
    );
  });
});
