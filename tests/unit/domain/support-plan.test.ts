import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPaused } from '#src/domain/pause.ts';
import {
  heldSince,
  isActiveLevel,
  planOn,
  planPeriods,
  supportLevels,
  supportPlanRecord,
  type SupportPlan,
} from '#src/domain/support-plan.ts';
import { aClient, anyDay, aPause, aPlan, inPeriods, recordsOf, savedAs } from './sample-records.ts';

const saved = (said: Partial<SupportPlan>, savedAt?: string) => savedAs(aPlan(said), savedAt);
const spans = (...args: Parameters<typeof planPeriods>) =>
  planPeriods(...args).map(({ plan, until }) => `${plan.reason}: ${plan.from} to ${until ?? 'now'}`);

describe('SE-2: plans one after the other', () => {
  test('each hold from their day to the next, in whatever order they come', () => {
    const plans = [
      saved({ from: '2026-03-20', reason: 'third' }),
      saved({ from: '2026-03-02', reason: 'first' }),
      saved({ from: '2026-03-10', reason: 'second' }),
    ];
    const expected = [
      'first: 2026-03-02 to 2026-03-10',
      'second: 2026-03-10 to 2026-03-20',
      'third: 2026-03-20 to now',
    ];
    expect(spans(recordsOf(), plans, 'Europe/Rome')).toEqual(expected);
    expect(spans(recordsOf(), plans.toReversed(), 'Europe/Rome')).toEqual(expected);
    expect(planPeriods(recordsOf(), plans, 'Europe/Rome').map(({ record }) => record)).toEqual([
      plans[1]!.record,
      plans[2]!.record,
      plans[0]!.record,
    ]);
  });

  test('of two from the same day only the one saved later ever held', () => {
    const plans = [
      saved({ from: '2026-03-10', reason: 'later' }, '2026-03-09T10:00:00Z'),
      saved({ from: '2026-03-10', reason: 'sooner' }, '2026-03-09T09:00:00.000Z'),
      saved({ reason: 'first' }, '2026-03-09T11:00:00.000Z'),
    ];
    for (const order of [plans, plans.toReversed()]) {
      expect(spans(recordsOf(), order, 'Europe/Rome')).toEqual([
        'first: 2026-03-02 to 2026-03-10',
        'later: 2026-03-10 to now',
      ]);
    }
  });

  test('are none as long as nothing is agreed', () => {
    expect(planPeriods(recordsOf(), [], 'Europe/Rome')).toEqual([]);
  });

  const household = {
    livingSituation: 'unknown',
    work: 'unknown',
    isolating: 'unknown',
    children: 'unknown',
    childrenAges: '',
    childrenArrangements: '',
  } as const;
  const ofFirstVersion = (checkInEveryDays: 1 | 2 | 3 | null) =>
    recordsOf({
      client: aClient({
        asFirstRecorded: {
          household,
          plan: {
            supportLevel: 'intensive',
            checkInEveryDays,
            checkInTime: '08:30',
            checkInsFrom: '2026-03-05',
          },
        },
      }),
    });

  test('begin with what the first version kept with the client, in the zone of the practitioner', () => {
    expect(planPeriods(ofFirstVersion(2), [], 'Asia/Kathmandu')).toEqual([
      {
        record: null,
        until: null,
        plan: {
          client: ofFirstVersion(2).record,
          from: '2026-03-05',
          level: 'intensive',
          checkIns: { rhythm: { everyDays: 2 }, time: '08:30' },
          longerCallsAWeek: 0,
          sessions: [],
          zone: 'Asia/Kathmandu',
          reviewOn: null,
          reason: '',
        },
      },
    ]);
    const [period] = planPeriods(ofFirstVersion(null), [], 'Europe/Rome');
    expect(period!.plan.checkIns).toBeNull();
    expect(supportPlanRecord.schema.safeParse(period!.plan).success).toBe(true);
  });

  test('SE-2: have the zone of the practitioner where theirs is unknown here, and stay as they were saved else', () => {
    const plans = [
      saved({ zone: 'Asia/Kathmandu' }),
      saved({ from: '2026-03-10', zone: 'Mars/Olympus', reason: 'from elsewhere' }),
      saved({ from: '2026-03-20', zone: 'America/New_York' }),
    ];
    const periods = planPeriods(recordsOf(), plans, 'Europe/Rome');
    expect(periods.map(({ plan }) => plan)).toEqual([
      plans[0]!.body,
      { ...plans[1]!.body, zone: 'Europe/Rome' },
      plans[2]!.body,
    ]);
    expect(plans[1]!.body.zone).toBe('Mars/Olympus');
  });

  test('keep it in the past when a first plan follows, and drop it for one from the same day', () => {
    const next = saved({ from: '2026-03-12', reason: 'next' });
    expect(spans(ofFirstVersion(1), [next], 'Europe/Rome')).toEqual([
      ': 2026-03-05 to 2026-03-12',
      'next: 2026-03-12 to now',
    ]);
    expect(spans(ofFirstVersion(1), [saved({ from: '2026-03-05', reason: 'same' })], 'Europe/Rome')).toEqual([
      'same: 2026-03-05 to now',
    ]);
  });

  test('cover every day from the first on once, and none before it', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 5 }), anyDay, (froms, day) => {
        const periods = planPeriods(
          recordsOf(),
          froms.map((from) => saved({ from })),
          'Europe/Rome',
        );
        const holding = periods.filter(
          ({ plan, until }) => plan.from <= day && (until === null || day < until),
        );
        expect(holding).toHaveLength(froms.some((from) => from <= day) ? 1 : 0);
        expect(planOn(day, periods)).toBe(holding[0] ?? null);
      }),
    );
  });
});

describe('IN-8: held since', () => {
  const held = inPeriods(
    aPlan({ from: '2026-03-02', level: 'intensive' }),
    aPlan({ from: '2026-03-05', level: 'holding' }),
    aPlan({ from: '2026-03-10', level: 'suspended' }),
    aPlan({ from: '2026-03-15', level: 'holding' }),
    aPlan({ from: '2026-03-20', level: 'weekly' }),
    aPlan({ from: '2026-03-25', level: 'suspended' }),
  );

  test.each([
    ['2026-03-01', null],
    ['2026-03-04', null],
    ['2026-03-05', '2026-03-05'],
    ['2026-03-12', '2026-03-05'],
    ['2026-03-19', '2026-03-05'],
    ['2026-03-20', null],
    ['2026-03-25', '2026-03-25'],
  ])('on %s: %s, over any number of plans without a break', (day, since) => {
    expect(heldSince(day, held)).toBe(since);
  });

  test('only weekly and intensive have contacts', () => {
    expect(supportLevels.filter(isActiveLevel)).toEqual(['weekly', 'intensive']);
  });
});

test.each([
  ['2026-03-08', false],
  ['2026-03-09', true],
  ['2026-03-11', true],
  ['2026-03-12', false],
  ['2026-04-01', true],
])('CI-1: on %s he is away: %s, the first and the last day included', (day, away) => {
  const oneDay = aPause({ from: '2026-04-01', until: '2026-04-01' });
  expect(isPaused(day, [oneDay, aPause()])).toBe(away);
});

test.each([
  ['every 14 days', { rhythm: { everyDays: 14 }, time: '09:00' }, true],
  ['every 15 days', { rhythm: { everyDays: 15 }, time: '09:00' }, false],
  ['every 0 days', { rhythm: { everyDays: 0 }, time: '09:00' }, false],
  ['every day and a half', { rhythm: { everyDays: 1.5 }, time: '09:00' }, false],
  ['on no day of the week', { rhythm: { weekdays: [] }, time: '09:00' }, false],
  ['on the eighth day of the week', { rhythm: { weekdays: [8] }, time: '09:00' }, false],
  ['by days and weekdays at once', { rhythm: { everyDays: 1, weekdays: [1] }, time: '09:00' }, false],
  ['at no time', { rhythm: { everyDays: 1 }, time: '' }, false],
  ['not at all', null, true],
])('CI-1: check-ins %s can be agreed: %s', (_what, checkIns, can) => {
  expect(supportPlanRecord.schema.safeParse({ ...aPlan(), checkIns }).success).toBe(can);
});
