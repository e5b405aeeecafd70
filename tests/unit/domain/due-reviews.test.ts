import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { dueReviews } from '#src/domain/due-reviews.ts';
import type { NotDone } from '#src/domain/not-done.ts';
import type { SupportPlan } from '#src/domain/support-plan.ts';
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
});

describe.each(['holding', 'suspended'] as const)('IN-8: %s', (level) => {
  const held = aPlan({ level });

  test('is reviewed after the time of the programme, or on the date that was set', () => {
    expect(due([held])).toEqual(['holdingReview 2026-03-16 reviewDate']);
    expect(due([{ ...held, from: '2026-03-20' }])).toEqual(['holdingReview 2026-04-03 reviewDate']);
    expect(due([{ ...held, reviewOn: '2026-03-09' }])).toEqual(['holdingReview 2026-03-09 reviewDate']);
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
