import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkInOutcomes, type CheckIn, type CheckInOutcome } from '#src/domain/check-in.ts';
import { dayNumber } from '#src/domain/civil-days.ts';
import type { Saved } from '#src/domain/client-records.ts';
import { dueCheckIns, hasCheckIns, proposeNext } from '#src/domain/due-check-ins.ts';
import type { NotDone } from '#src/domain/not-done.ts';
import type { Pause } from '#src/domain/pause.ts';
import type { CheckInRhythm, SupportPlan } from '#src/domain/support-plan.ts';
import {
  anyCheckInsFrom,
  anyNotDoneFrom,
  anyPausesFrom,
  anyPlansFrom,
  anyRhythm,
  fourWeeks,
} from './any-records.ts';
import { anyStart, anyZone, aroundClockChanges } from './clock-changes.ts';
import { aCheckIn, aNotDone, anyTime, aPause, aPlan, inPeriods, savedAs } from './sample-records.ts';

interface Given {
  readonly plans: readonly SupportPlan[];
  readonly checkIns: readonly Saved<CheckIn>[];
  readonly notDone: readonly Saved<NotDone>[];
  readonly pauses: readonly Pause[];
  readonly until: string;
}

/** What is due, in the few words that the rules are about. */
function due({ plans, checkIns, notDone, pauses, until }: Given) {
  return dueCheckIns({ checkIns, notDone, pauses }, inPeriods(...plans), dayNumber(until)).map(
    ({ day, time, because, zone }) => ({ day, time, because: because.join(), zone }),
  );
}

const anyGiven: fc.Arbitrary<Given> = anyStart.chain((start) =>
  fc.record({
    plans: anyPlansFrom(start),
    checkIns: anyCheckInsFrom(start),
    notDone: anyNotDoneFrom(start, ['checkIn', 'checkIn', 'session']),
    pauses: anyPausesFrom(start),
    until: fc.integer({ min: 0, max: fourWeeks + 10 }).map((days) => start.add({ days }).toString()),
  }),
);

function attemptsOn(day: string, checkIns: Given['checkIns']): Saved<CheckIn>[] {
  return checkIns
    .filter(({ body }) => body.day === day)
    .toSorted((a, b) => (a.body.startedAt < b.body.startedAt ? -1 : 1));
}

/** Whether a day is one of the rhythm, counted from another, which is one itself only where it says so. */
function isInRhythm(rhythm: CheckInRhythm, day: string, from: string): boolean {
  const date = Temporal.PlainDate.from(day);
  if ('weekdays' in rhythm) return rhythm.weekdays.some((weekday) => weekday === date.dayOfWeek);
  return Temporal.PlainDate.from(from).until(date, { largestUnit: 'days' }).days % rhythm.everyDays === 0;
}

/** What is agreed for one day, looking back from that day alone; null when nothing is. */
function agreedFor(day: string, plan: SupportPlan, checkIns: Given['checkIns']) {
  const { rhythm, time } = plan.checkIns!;
  const today = attemptsOn(day, checkIns).at(-1)?.body;
  if (today) {
    if (today.next?.day !== day) return null;
    return { time: today.next.time, because: today.outcome === 'reached' ? 'agreed' : 'nextAttempt' };
  }
  let before = Temporal.PlainDate.from(day);
  while (before.toString() > plan.from) {
    before = before.subtract({ days: 1 });
    const last = attemptsOn(before.toString(), checkIns).at(-1)?.body;
    if (!last) continue;
    const next = last.next && last.next.day > last.day ? last.next : null;
    if (next && next.day > day) return null;
    if (next?.day === day) return { time: next.time, because: 'agreed' };
    return isInRhythm(rhythm, day, next?.day ?? last.day) ? { time, because: 'rhythm' } : null;
  }
  return isInRhythm(rhythm, day, plan.from) ? { time, because: 'rhythm' } : null;
}

/** Whether it was said of a day why not, after everything else that was saved about it. */
function isClosed(day: string, given: Given): boolean {
  const attempt = attemptsOn(day, given.checkIns).at(-1);
  return given.notDone.some(
    ({ body, savedAt }) =>
      body.work === 'checkIn' && body.day === day && (!attempt || savedAt >= attempt.savedAt),
  );
}

/** The rules once more, one day after the other. */
function slowlyDue(given: Given) {
  const result: ReturnType<typeof due> = [];
  let day = Temporal.PlainDate.from(given.plans[0]!.from);
  for (; day.toString() <= given.until; day = day.add({ days: 1 })) {
    const name = day.toString();
    const plan = given.plans.findLast(({ from }) => from <= name)!;
    if (!plan.checkIns || plan.level === 'holding' || plan.level === 'suspended') continue;
    const agreed = agreedFor(name, plan, given.checkIns);
    if (!agreed) continue;
    if (given.pauses.some(({ from, until }) => from <= name && name <= until)) continue;
    if (isClosed(name, given)) continue;
    result.push({ day: name, ...agreed, zone: plan.zone });
  }
  return result;
}

describe('CI-1, CI-5: the open check-ins', () => {
  test('are those of a reference that goes day by day, for any plans, calls, pauses and words of why not', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        expect(due(given)).toEqual(slowlyDue(given));
      }),
      { numRuns: 1500 },
    );
  });

  test('come in order and at most one a day', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const days = due(given).map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].sort());
      }),
    );
  });

  test('leave no gap: every day of the rhythm is open, attempted, agreed away, paused, closed or under another plan', () => {
    // Weekdays do not depend on what happened before, so that what the rhythm asks for can be told of each day alone.
    const onWeekdays = anyGiven.map((given) => ({
      ...given,
      plans: given.plans.map((plan) => ({
        ...plan,
        checkIns: { rhythm: { weekdays: [1, 2, 4, 6] as (1 | 2 | 4 | 6)[] }, time: '09:00' },
      })),
    }));
    fc.assert(
      fc.property(onWeekdays, (given) => {
        const open = new Set(due(given).map(({ day }) => day));
        let day = Temporal.PlainDate.from(given.plans[0]!.from);
        for (; day.toString() <= given.until; day = day.add({ days: 1 })) {
          if (![1, 2, 4, 6].includes(day.dayOfWeek)) continue;
          const name = day.toString();
          const plan = given.plans.findLast(({ from }) => from <= name)!;
          const why = [
            open.has(name) && 'open',
            attemptsOn(name, given.checkIns).length > 0 && 'attempted',
            given.checkIns.some(
              ({ body }) =>
                body.day >= plan.from && body.day < name && body.next !== null && body.next.day > name,
            ) && 'agreed away',
            given.pauses.some(({ from, until }) => from <= name && name <= until) && 'paused',
            isClosed(name, given) && 'closed',
            (plan.level === 'holding' || plan.level === 'suspended') && 'held',
          ].filter((reason) => reason !== false);
          expect(why, name).not.toEqual([]);
        }
      }),
    );
  });

  test('never become fewer by the passing of time: what is open up to a day is open up to any later day', () => {
    fc.assert(
      fc.property(anyGiven, fc.integer({ min: 0, max: 400 }), (given, days) => {
        const later = Temporal.PlainDate.from(given.until).add({ days }).toString();
        const before = due(given);
        expect(due({ ...given, until: later }).slice(0, before.length)).toEqual(before);
      }),
    );
  });

  test('are the same in whatever order the records come', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const turned = {
          checkIns: given.checkIns.toReversed(),
          notDone: given.notDone.toReversed(),
          pauses: given.pauses.toReversed(),
        };
        expect(due({ ...given, ...turned })).toEqual(due(given));
      }),
    );
  });

  test('are taken away by a record about their own day, and a word of why not takes away no other', () => {
    fc.assert(
      fc.property(anyGiven, fc.nat(), (given, which) => {
        const before = due(given);
        const chosen = before[which % Math.max(before.length, 1)];
        if (!chosen) return;
        const closing = savedAs(aNotDone({ day: chosen.day }), '2031-01-01T00:00:00.000Z');
        expect(due({ ...given, notDone: [...given.notDone, closing] })).toEqual(
          before.filter(({ day }) => day !== chosen.day),
        );
      }),
    );
  });
});

const plan = aPlan();
const given = (said: Partial<Given> = {}): Given => ({
  plans: [plan],
  checkIns: [],
  notDone: [],
  pauses: [],
  until: '2026-03-08',
  ...said,
});
const daysOf = (said: Partial<Given>) => due(given(said)).map(({ day, time }) => `${day.slice(8)} ${time!}`);
const call = (day: string, said: Partial<CheckIn> = {}, savedAt = `${day}T20:00:00.000Z`) =>
  savedAs(aCheckIn({ day, startedAt: `${day}T08:00:00.000Z`, ...said }), savedAt);

describe('CI-1: the rhythm', () => {
  test.each<[string, CheckInRhythm, string[]]>([
    ['every day', { everyDays: 1 }, ['02', '03', '04', '05', '06', '07', '08']],
    ['every 2 days', { everyDays: 2 }, ['02', '04', '06', '08']],
    ['every 3 days', { everyDays: 3 }, ['02', '05', '08']],
    ['on Mondays and Fridays', { weekdays: [1, 5] }, ['02', '06']],
    ['on Sundays', { weekdays: [7] }, ['08']],
  ])('%s counts from the first day of the plan', (_what, rhythm, days) => {
    const plans = [aPlan({ checkIns: { rhythm, time: '09:00' } })];
    expect(daysOf({ plans })).toEqual(days.map((day) => `${day} 09:00`));
  });

  test('counts from the day that the last call was for, though it was made after midnight', () => {
    const plans = [aPlan({ checkIns: { rhythm: { everyDays: 3 }, time: '09:00' } })];
    const checkIns = [call('2026-03-03', { startedAt: '2026-03-04T00:10:00.000Z' })];
    expect(daysOf({ plans, checkIns })).toEqual(['02 09:00', '06 09:00']);
  });

  test('begins anew with each plan, and ends where the next one begins', () => {
    const plans = [
      aPlan({ checkIns: { rhythm: { everyDays: 3 }, time: '09:00' } }),
      aPlan({ from: '2026-03-04', checkIns: { rhythm: { everyDays: 2 }, time: '10:00' } }),
      aPlan({ from: '2026-03-07', level: 'holding' }),
    ];
    expect(daysOf({ plans })).toEqual(['02 09:00', '04 10:00', '06 10:00']);
  });

  test.each([
    ['intensive', true, true],
    ['weekly', true, true],
    ['holding', true, false],
    ['suspended', true, false],
    ['intensive', false, false],
  ] as const)('IN-8: at level %s with a rhythm %s there are check-ins: %s', (level, rhythm, agreed) => {
    const some = aPlan({ level, checkIns: rhythm ? plan.checkIns : null });
    const now = Temporal.ZonedDateTime.from('2026-03-04T09:00[Europe/Rome]');
    expect(hasCheckIns(some)).toBe(agreed);
    expect(daysOf({ plans: [some] }).length > 0).toBe(agreed);
    expect(proposeNext(some, 'reached', '2026-03-04', now) !== null).toBe(agreed);
  });

  test('goes on over an absence without shifting', () => {
    const plans = [aPlan({ checkIns: { rhythm: { everyDays: 2 }, time: '09:00' } })];
    const pauses = [aPause({ from: '2026-03-04', until: '2026-03-06' })];
    expect(daysOf({ plans, pauses })).toEqual(['02 09:00', '08 09:00']);
  });
});

describe('CI-5: a call', () => {
  test.each(checkInOutcomes)('%s without a next one fulfils its day and no other', (outcome) => {
    expect(daysOf({ checkIns: [call('2026-03-03', { outcome })], until: '2026-03-04' })).toEqual([
      '02 09:00',
      '04 09:00',
    ]);
  });

  test.each([
    ['noAnswer', 'nextAttempt'],
    ['cutOff', 'nextAttempt'],
    ['cancelled', 'nextAttempt'],
    ['reached', 'agreed'],
  ] as const)(
    '%s with the next on the same day leaves the day open at the new time: %s',
    (outcome, because) => {
      const next = { day: '2026-03-02', time: '11:10' };
      expect(due(given({ checkIns: [call('2026-03-02', { outcome, next })], until: '2026-03-02' }))).toEqual([
        { day: '2026-03-02', time: '11:10', because, zone: 'Europe/Rome' },
      ]);
    },
  );

  test('is followed by the last attempt of the day alone', () => {
    const next = { day: '2026-03-02', time: '11:10' };
    const missed = call('2026-03-02', { outcome: 'noAnswer', next });
    const reached = call('2026-03-02', { startedAt: '2026-03-02T10:10:00.000Z' });
    expect(daysOf({ checkIns: [reached, missed], until: '2026-03-03' })).toEqual(['03 09:00']);
  });

  test('agrees days away, and the rhythm counts from the agreed day', () => {
    const plans = [aPlan({ checkIns: { rhythm: { everyDays: 2 }, time: '09:00' } })];
    const next = { day: '2026-03-05', time: '08:15' };
    expect(daysOf({ plans, checkIns: [call('2026-03-02', { next })], until: '2026-03-09' })).toEqual([
      '05 08:15',
      '07 09:00',
      '09 09:00',
    ]);
  });

  test('written up late for a day long past hides nothing that was due since', () => {
    const late = call('2026-03-02', {}, '2026-03-06T20:00:00.000Z');
    expect(daysOf({ checkIns: [late], until: '2026-03-05' })).toEqual(['03 09:00', '04 09:00', '05 09:00']);
  });

  test('before the first day of a plan does not shift it', () => {
    const plans = [aPlan({ checkIns: { rhythm: { everyDays: 3 }, time: '09:00' } })];
    const before = call('2026-03-01', { next: { day: '2026-03-04', time: '08:00' } });
    expect(daysOf({ plans, checkIns: [before] })).toEqual(['02 09:00', '05 09:00', '08 09:00']);
  });
});

describe('CI-5: saying why not', () => {
  const closed = (day: string, savedAt: string) => savedAs(aNotDone({ day }), savedAt);

  test('closes its day', () => {
    const notDone = [closed('2026-03-03', '2026-03-04T08:00:00.000Z')];
    expect(daysOf({ notDone, until: '2026-03-04' })).toEqual(['02 09:00', '04 09:00']);
  });

  test.each([
    ['before', '2026-03-02T08:30:00.000Z', ['02 11:10']],
    ['with', '2026-03-02T09:00:00.000Z', []],
    ['after', '2026-03-02T10:00:00.000Z', []],
  ])('%s an attempt that agrees another one for the day', (_when, savedAt, days) => {
    const next = { day: '2026-03-02', time: '11:10' };
    const missed = call('2026-03-02', { outcome: 'noAnswer', next }, '2026-03-02T09:00:00.000Z');
    const notDone = [closed('2026-03-02', savedAt)];
    expect(daysOf({ checkIns: [missed], notDone, until: '2026-03-02' })).toEqual(days);
  });

  test('between two attempts of a day leaves what the second one agrees open', () => {
    const missed = call('2026-03-02', { outcome: 'noAnswer' }, '2026-03-02T09:00:00.000Z');
    const again = call(
      '2026-03-02',
      {
        outcome: 'noAnswer',
        startedAt: '2026-03-02T10:00:00.000Z',
        next: { day: '2026-03-02', time: '16:00' },
      },
      '2026-03-02T10:10:00.000Z',
    );
    const notDone = [closed('2026-03-02', '2026-03-02T09:30:00.000Z')];
    for (const checkIns of [
      [missed, again],
      [again, missed],
    ]) {
      expect(daysOf({ checkIns, notDone, until: '2026-03-02' })).toEqual(['02 16:00']);
    }
  });

  test('twice counts by the later time, and about other work not at all', () => {
    const next = { day: '2026-03-02', time: '11:10' };
    const missed = call('2026-03-02', { outcome: 'noAnswer', next }, '2026-03-02T09:00:00.000Z');
    const early = closed('2026-03-02', '2026-03-02T08:00:00.000Z');
    const late = closed('2026-03-02', '2026-03-02T12:00:00.000Z');
    const session = savedAs(aNotDone({ work: 'session', day: '2026-03-02' }), '2026-03-02T12:00:00.000Z');
    for (const notDone of [
      [early, late],
      [late, early],
    ]) {
      expect(daysOf({ checkIns: [missed], notDone, until: '2026-03-02' })).toEqual([]);
    }
    expect(daysOf({ checkIns: [missed], notDone: [early, session], until: '2026-03-02' })).toEqual([
      '02 11:10',
    ]);
  });

  test('does not shift the rhythm', () => {
    const plans = [aPlan({ checkIns: { rhythm: { everyDays: 3 }, time: '09:00' } })];
    const notDone = [closed('2026-03-05', '2026-03-06T08:00:00.000Z')];
    expect(daysOf({ plans, notDone })).toEqual(['02 09:00', '08 09:00']);
  });
});

describe('CI-5: what is proposed next', () => {
  const everyOther = aPlan({ checkIns: { rhythm: { everyDays: 2 }, time: '08:30' } });
  const propose = (outcome: CheckInOutcome, now: string, day = now.slice(0, 10), agreed = everyOther) =>
    proposeNext(agreed, outcome, day, Temporal.ZonedDateTime.from(now));
  const byRhythm = { day: '2026-03-31', time: '08:30' };

  test.each([
    ['reached', '2026-03-29T08:40[Europe/Rome]', byRhythm],
    ['cancelled', '2026-03-29T08:40[Europe/Rome]', byRhythm],
    ['noAnswer', '2026-03-29T08:40[Europe/Rome]', { day: '2026-03-29', time: '09:40' }],
    ['cutOff', '2026-03-29T08:40:59[Europe/Rome]', { day: '2026-03-29', time: '09:40' }],
    ['noAnswer', '2026-03-29T16:59[Europe/Rome]', { day: '2026-03-29', time: '17:59' }],
    ['noAnswer', '2026-03-29T17:00[Europe/Rome]', byRhythm],
    ['cutOff', '2026-03-29T22:00[Europe/Rome]', byRhythm],
    ['noAnswer', '2026-03-29T23:30[Europe/Rome]', byRhythm],
    ['noAnswer', '2026-03-29T01:30[Europe/Rome]', { day: '2026-03-29', time: '03:30' }],
  ] as const)('after %s at %s', (outcome, now, next) => {
    expect(propose(outcome, now)).toEqual(next);
  });

  test.each(checkInOutcomes)('written up late for a past day, %s: counted from that day', (outcome) => {
    expect(propose(outcome, '2026-03-29T08:40[Europe/Rome]', '2026-03-20')).toEqual({
      day: '2026-03-22',
      time: '08:30',
    });
  });

  test('on fixed days of the week it is the next of them', () => {
    const agreed = aPlan({ checkIns: { rhythm: { weekdays: [1, 4] }, time: '08:30' } });
    const on = (day: string) => propose('reached', `${day}T09:00[Europe/Rome]`, day, agreed)?.day;
    expect([on('2026-03-02'), on('2026-03-04'), on('2026-03-05'), on('2026-03-08')]).toEqual([
      '2026-03-05',
      '2026-03-05',
      '2026-03-09',
      '2026-03-09',
    ]);
  });

  test('the hour counts on the clock of the plan, wherever the practitioner is', () => {
    // Five in the afternoon in Rome is eleven in New York: too late for him, though not for her.
    expect(propose('noAnswer', '2026-01-14T11:00[America/New_York]', '2026-01-14')).toEqual({
      day: '2026-01-16',
      time: '08:30',
    });
    expect(propose('noAnswer', '2026-01-14T10:30[America/New_York]', '2026-01-14')).toEqual({
      day: '2026-01-14',
      time: '17:30',
    });
  });

  test('is nothing where nothing is agreed', () => {
    const now = Temporal.ZonedDateTime.from('2026-03-29T08:40[Europe/Rome]');
    expect(proposeNext(null, 'reached', '2026-03-29', now)).toBeNull();
    expect(proposeNext(aPlan({ checkIns: null }), 'noAnswer', '2026-03-29', now)).toBeNull();
    expect(proposeNext(aPlan({ level: 'suspended' }), 'noAnswer', '2026-03-29', now)).toBeNull();
  });

  test('lies within the day as an hour from now, before 18:00, or else on a later day of the rhythm', () => {
    const anyOutcome = fc.constantFrom(...checkInOutcomes);
    fc.assert(
      fc.property(
        anyRhythm,
        anyTime,
        anyZone,
        anyZone,
        anyOutcome,
        aroundClockChanges,
        fc.integer({ min: -3, max: 0 }),
        (rhythm, time, zone, here, outcome, moment, days) => {
          const now = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(here);
          const there = now.withTimeZone(zone);
          const day = there.toPlainDate().add({ days }).toString();
          const next = proposeNext(aPlan({ checkIns: { rhythm, time }, zone }), outcome, day, now)!;
          if (next.day === day) {
            const retry = there.add({ hours: 1 });
            expect(['noAnswer', 'cutOff']).toContain(outcome);
            expect(next.time).toBe(retry.toPlainTime().toString().slice(0, 5));
            expect(next.time < '18:00').toBe(true);
          } else {
            expect(next.day > day).toBe(true);
            expect(next.time).toBe(time);
            expect(isInRhythm(rhythm, next.day, day)).toBe(true);
            const nearest = Temporal.PlainDate.from(day).until(next.day, { largestUnit: 'days' }).days;
            expect(nearest).toBeLessThanOrEqual('everyDays' in rhythm ? rhythm.everyDays : 7);
          }
        },
      ),
    );
  });

  test('is what is due next once it is agreed', () => {
    const start = Temporal.PlainDate.from('2026-03-20');
    fc.assert(
      fc.property(anyRhythm, anyCheckInsFrom(start), (rhythm, earlier) => {
        const agreed = aPlan({ from: '2026-03-18', checkIns: { rhythm, time: '08:30' } });
        const day = start.add({ days: fourWeeks + 1 }).toString();
        const now = Temporal.ZonedDateTime.from(`${day}T09:00[Europe/Rome]`);
        const next = proposeNext(agreed, 'reached', day, now)!;
        const made = call(day, { next });
        const until = next.day;
        const after = due(given({ plans: [agreed], checkIns: [...earlier, made], until }));
        expect(after.at(-1)).toEqual({ ...next, because: 'agreed', zone: 'Europe/Rome' });
        expect(after.filter((item) => item.day > day)).toHaveLength(1);
      }),
    );
  });
});
