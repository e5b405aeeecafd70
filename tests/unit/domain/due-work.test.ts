import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '#src/domain/civil-days.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { dueCheckIns } from '#src/domain/due-check-ins.ts';
import { dueSessions } from '#src/domain/due-sessions.ts';
import { dueWork, openWork, rulesBehind, type DueWork } from '#src/domain/due-work.ts';
import { clientWorks } from '#src/domain/not-done.ts';
import type { OccurrenceCause } from '#src/domain/occurrence.ts';
import { defaultProgramme } from '#src/domain/programme.ts';
import { ruleIds } from '#src/domain/rule-id.ts';
import { planPeriods } from '#src/domain/support-plan.ts';
import {
  anyAppointmentsFrom,
  anyCheckInsFrom,
  anyNotDoneFrom,
  anyPausesFrom,
  anyPlansFrom,
  anySessionsFrom,
  fourWeeks,
} from './any-records.ts';
import { anyStart, anyZone, zones } from './clock-changes.ts';
import {
  aCheckIn,
  aClient,
  anAppointment,
  aNotDone,
  aPlan,
  aScreen,
  aSession,
  recordsOf,
  savedAs,
} from './sample-records.ts';

interface Given {
  readonly records: ClientRecords;
  readonly now: Temporal.ZonedDateTime;
}

/** Everything on record of a client around a clock change or the end of a year, and a moment of these weeks somewhere. */
const anyGiven: fc.Arbitrary<Given> = anyStart.chain((start) =>
  fc
    .record({
      plans: anyPlansFrom(start),
      checkIns: anyCheckInsFrom(start),
      sessions: anySessionsFrom(start),
      appointments: anyAppointmentsFrom(start),
      pauses: anyPausesFrom(start),
      notDone: anyNotDoneFrom(start, clientWorks),
      screens: fc.array(
        fc
          .integer({ min: 0, max: fourWeeks })
          .map((days) => savedAs(aScreen({ on: start.add({ days }).toString() }))),
        { maxLength: 2 },
      ),
      hours: fc.integer({ min: 0, max: (fourWeeks + 4) * 24 }),
      zone: anyZone,
    })
    .map(({ hours, zone, plans, ...said }) => ({
      records: recordsOf({ ...said, plans: plans.map((plan) => savedAs(plan)) }),
      now: Temporal.Instant.from(`${start.toString()}T00:00Z`).add({ hours }).toZonedDateTimeISO(zone),
    })),
);

const todayOf = (now: Temporal.ZonedDateTime) => now.toPlainDate().toString();
const keyOf = ({ work, day, time, appointment }: DueWork) =>
  `${work} ${day} ${time ?? ''} ${appointment ?? ''}`;
const due = (records: ClientRecords, now: Temporal.ZonedDateTime) =>
  dueWork([records], defaultProgramme, now);

/** A wall clock read without Temporal: `2026-03-29 09:00`. */
const wallClocks = new Map(
  zones.map((timeZone) => [
    timeZone as string,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  ]),
);
const wallClock = (at: number, zone: string) => wallClocks.get(zone)!.format(at);

describe('SE-2: a time that was agreed', () => {
  test('is at that time on the clock of its zone on every day; where the clock leaves it out, as much later', () => {
    fc.assert(
      fc.property(anyGiven, ({ records, now }) => {
        for (const { at, day, time, zone } of due(records, now)) {
          if (at === null) continue;
          const shown = wallClock(at, zone!);
          if (shown === `${day} ${time!}`) {
            // Of a time that comes twice, the first.
            expect(wallClock(at - 3_600_000, zone!)).not.toBe(shown);
            expect(wallClock(at - 1_800_000, zone!)).not.toBe(shown);
          } else {
            expect(['00:15', '02:30']).toContain(time);
            expect(wallClock(at - 3_600_000, zone!) < `${day} ${time!}`).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('nine o’clock is nine o’clock through a whole year in every zone', () => {
    for (const zone of zones) {
      const records = recordsOf({ plans: [savedAs(aPlan({ from: '2026-01-01', zone }))] });
      const now = Temporal.ZonedDateTime.from(`2026-12-31T23:59[${zone}]`);
      const calls = due(records, now).filter(({ work }) => work === 'checkIn');
      expect(calls).toHaveLength(365);
      for (const [index, { at, localDay }] of calls.entries()) {
        const day = Temporal.PlainDate.from('2026-01-01').add({ days: index }).toString();
        expect(localDay).toBe(day);
        expect(wallClock(at!, zone)).toBe(`${day} 09:00`);
      }
    }
  });

  test('stays at its instant when the practitioner travels, and only her day of it may be another', () => {
    fc.assert(
      fc.property(anyGiven, anyZone, ({ records, now }, elsewhere) => {
        const until = now.toPlainDate().add({ days: 3 }).toString();
        const fixed = recordsOf({ ...records, client: aClient() });
        const contacts = (zone: string) => {
          const items = openWork(fixed, defaultProgramme, until, now.withTimeZone(zone));
          for (const { at, localDay } of items)
            if (at !== null) expect(localDay).toBe(wallClock(at, zone).slice(0, 10));
          // The last days are left out, since where her day ends differs.
          return items
            .filter(({ day, at }) => at !== null && day <= todayOf(now))
            .map((item) => `${keyOf(item)} ${String(item.at)}`)
            .sort();
        };
        expect(contacts(elsewhere)).toEqual(contacts(now.timeZoneId));
      }),
      { numRuns: 100 },
    );
  });

  test('is on the list of her day, however far apart their zones are', () => {
    fc.assert(
      fc.property(anyGiven, ({ records, now }) => {
        const periods = planPeriods(records, records.plans, now.timeZoneId);
        const far = dayNumber(todayOf(now)) + 20;
        const expected = [...dueCheckIns(records, periods, far), ...dueSessions(records, periods, far)]
          .map(({ work, day, time, zone, appointment }) => {
            const at = Temporal.PlainDateTime.from(`${day}T${time!}`).toZonedDateTime(zone!);
            return {
              key: `${work} ${day} ${time!} ${appointment ?? ''}`,
              localDay: wallClock(at.epochMilliseconds, now.timeZoneId).slice(0, 10),
            };
          })
          .filter(({ localDay }) => localDay <= todayOf(now))
          .map(({ key }) => key);
        const listed = due(records, now)
          .filter(({ work, time }) => work === 'checkIn' || (work === 'session' && time !== null))
          .map(keyOf);
        expect(listed.sort()).toEqual(expected.sort());
      }),
      { numRuns: 100 },
    );
    const early = {
      from: '2026-03-02',
      zone: 'Pacific/Kiritimati',
      checkIns: { rhythm: { everyDays: 1 }, time: '00:15' },
    };
    const records = recordsOf({ plans: [savedAs(aPlan(early))] });
    const now = Temporal.ZonedDateTime.from('2026-03-08T12:00[Pacific/Pago_Pago]');
    expect(
      due(records, now)
        .filter(({ work }) => work === 'checkIn')
        .at(-1),
    ).toMatchObject({
      day: '2026-03-10',
      localDay: '2026-03-08',
      state: 'today',
    });
  });
});

describe('CI-5: what is open', () => {
  test('never drops out by the passing of time: only a record closes it', () => {
    fc.assert(
      fc.property(anyGiven, fc.integer({ min: 1, max: 60 * 24 * 40 }), ({ records, now }, minutes) => {
        const later = now.add({ minutes });
        const after = new Map(due(records, later).map((item) => [keyOf(item), item]));
        for (const item of due(records, now)) {
          // Reviews are of the plan that holds: the next plan, itself a record, takes them over.
          if (item.work === 'supportPlan' || item.work === 'planReview' || item.work === 'holdingReview')
            continue;
          const found = after.get(keyOf(item));
          expect(found, keyOf(item)).toBeDefined();
          expect(found!.at).toBe(item.at);
          const progress = ['coming', 'today', 'now', 'overdue'];
          expect(progress.indexOf(found!.state)).toBeGreaterThanOrEqual(progress.indexOf(item.state));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('reviews of a plan stay as long as the plan holds', () => {
    const onePlan = anyGiven.map(({ records, now }) => ({
      now,
      records: { ...records, plans: records.plans.slice(0, 1) },
    }));
    fc.assert(
      fc.property(onePlan, fc.integer({ min: 1, max: 60 * 24 * 400 }), ({ records, now }, minutes) => {
        const after = new Set(due(records, now.add({ minutes })).map(keyOf));
        for (const item of due(records, now)) expect(after).toContain(keyOf(item));
      }),
      { numRuns: 100 },
    );
  });

  test('is listed once, in the order of her days and the clock, those without a time last in their day', () => {
    fc.assert(
      fc.property(anyGiven, ({ records, now }) => {
        const items = openWork(records, defaultProgramme, todayOf(now), now);
        expect(due(records, now)).toEqual(items);
        expect(new Set(items.map(keyOf)).size).toBe(items.length);
        for (const [index, item] of items.entries()) {
          expect(item.localDay <= todayOf(now)).toBe(true);
          const next = items[index + 1];
          if (!next) continue;
          expect(item.localDay <= next.localDay).toBe(true);
          if (item.localDay !== next.localDay) continue;
          expect((item.at ?? Infinity) <= (next.at ?? Infinity)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const plan = aPlan({ sessions: [{ weekday: 3, time: '18:00', minutes: 60, bufferMinutes: 30 }] });
const records = (said: Partial<ClientRecords> = {}) =>
  recordsOf({ plans: [savedAs(plan)], screens: [savedAs(aScreen({ on: '2026-03-02' }))], ...said });
const listed = (said: Partial<ClientRecords>, now: string) =>
  due(records(said), Temporal.ZonedDateTime.from(now)).map(
    ({ work, localDay, time, state }) => `${work} ${localDay.slice(8)} ${time ?? 'any time'} ${state}`,
  );

describe('CI-1: what a day demands', () => {
  test.each([
    ['2026-03-01T23:59[Europe/Rome]', undefined],
    ['2026-03-02T00:00[Europe/Rome]', 'today'],
    ['2026-03-02T08:29:59[Europe/Rome]', 'today'],
    ['2026-03-02T08:30[Europe/Rome]', 'now'],
    ['2026-03-02T09:00[Europe/Rome]', 'now'],
    ['2026-03-02T09:00:01[Europe/Rome]', 'overdue'],
    ['2026-03-03T00:00[Europe/Rome]', 'overdue'],
    ['2026-03-02T02:40[America/New_York]', 'now'],
    ['2026-03-02T03:01[America/New_York]', 'overdue'],
  ])('a call at nine in Rome on 2 March is at %s %s', (now, state) => {
    const [first] = due(records(), Temporal.ZonedDateTime.from(now));
    expect(first?.state).toBe(state);
    if (first)
      expect(first).toMatchObject({
        work: 'checkIn',
        day: '2026-03-02',
        time: '09:00',
        client: recordsOf().record,
      });
  });

  test('is in order, with what has no time last', () => {
    const longerCalls = [savedAs({ ...plan, longerCallsAWeek: 2, reviewOn: '2026-03-04' })];
    const checkIns = [2, 3].map((day) =>
      savedAs(
        aCheckIn({ day: `2026-03-0${String(day)}`, startedAt: `2026-03-0${String(day)}T08:00:00.000Z` }),
      ),
    );
    expect(listed({ plans: longerCalls, checkIns }, '2026-03-04T17:45[Europe/Rome]')).toEqual([
      'checkIn 04 09:00 overdue',
      'session 04 18:00 now',
      'longerCall 04 any time today',
      'planReview 04 any time today',
    ]);
    expect(listed({ plans: longerCalls, checkIns }, '2026-03-05T00:00[Europe/Rome]').slice(0, 4)).toEqual([
      'checkIn 04 09:00 overdue',
      'session 04 18:00 overdue',
      'longerCall 04 any time overdue',
      'planReview 04 any time overdue',
    ]);
  });

  test('without a time is in an order of its own, so that it is the same each time', () => {
    const plans = [savedAs({ ...plan, checkIns: null, reviewOn: '2026-03-02' })];
    expect(listed({ plans, screens: [] }, '2026-03-02T12:00[Europe/Rome]')).toEqual([
      'planReview 02 any time today',
      'riskScreen 02 any time today',
    ]);
  });

  test('of coming days is listed as coming, when they are looked at', () => {
    const now = Temporal.ZonedDateTime.from('2026-03-03T23:50[Europe/Rome]');
    const coming = openWork(records(), defaultProgramme, '2026-03-04', now).filter(
      ({ state }) => state === 'coming',
    );
    expect(coming.map(({ work, day }) => `${work} ${day}`)).toEqual([
      'checkIn 2026-03-04',
      'session 2026-03-04',
    ]);
  });

  test('is reckoned anew whenever the programme, the day or the zone is another, and the same when it is as before', () => {
    const same = records({ screens: [savedAs(aScreen({ on: '2026-03-02' }))] });
    const screens = (riskScreenDays: number, until: string, now: string) =>
      openWork(same, { ...defaultProgramme, riskScreenDays }, until, Temporal.ZonedDateTime.from(now))
        .filter(({ work }) => work === 'riskScreen')
        .map(({ day, state }) => `${day} ${state}`);
    const noon = '2026-03-09T12:00[Europe/Rome]';
    for (let time = 0; time < 2; time += 1) {
      expect(screens(7, '2026-03-09', noon)).toEqual(['2026-03-09 today']);
      expect(screens(14, '2026-03-09', noon)).toEqual([]);
      expect(screens(14, '2026-03-16', noon)).toEqual(['2026-03-16 coming']);
      expect(screens(14, '2026-03-16', '2026-03-16T12:00[Europe/Rome]')).toEqual(['2026-03-16 today']);
      expect(screens(7, '2026-03-09', '2026-03-10T01:00[Europe/Rome]')).toEqual(['2026-03-09 overdue']);
      expect(screens(7, '2026-03-09', '2026-03-09T20:00[America/New_York]')).toEqual(['2026-03-09 today']);
    }
  });

  test('a session or a word closes what it is about', () => {
    const session = savedAs(aSession({ plannedFor: { day: '2026-03-04', time: '18:00' } }));
    const word = savedAs(aNotDone({ day: '2026-03-04' }), '2026-03-04T20:00:00.000Z');
    const now = '2026-03-04T22:00[Europe/Rome]';
    expect(listed({}, now)).toContain('session 04 18:00 overdue');
    expect(listed({ sessions: [session] }, now)).not.toContain('session 04 18:00 overdue');
    expect(listed({ notDone: [word] }, now)).not.toContain('checkIn 04 09:00 overdue');
  });
});

describe('SE-2: a zone that this browser does not know', () => {
  const zone = 'Mars/Olympus';
  const slots = [{ weekday: 3, time: '18:00', minutes: 60, bufferMinutes: 30 }] as const;
  const others = {
    ...records({ plans: [savedAs(aPlan({ zone: 'Asia/Kathmandu', sessions: [...slots] }))] }),
    record: 'a1',
  };
  const lines = (all: ClientRecords[], now: string) =>
    dueWork(all, defaultProgramme, Temporal.ZonedDateTime.from(now)).map(
      ({ client, work, localDay, at }) =>
        `${client === 'a1' ? 'other' : 'his'} ${work} ${localDay.slice(8)} ${at === null ? '' : new Date(at).toISOString().slice(11, 16)}`,
    );

  test.each([
    ['Europe/Rome', '08:00', '17:00', '15:00'],
    ['America/New_York', '14:00', '23:00', '21:00'],
  ])(
    'is taken for hers in %s, in a plan and in a booking, and keeps nothing else from its place',
    (hers, nine, six, four) => {
      const his = records({
        plans: [savedAs({ ...plan, zone })],
        appointments: [
          savedAs(anAppointment({ zone, time: '16:00' })),
          savedAs(anAppointment({ zone, contact: 'longerCall', day: '2026-03-03', time: '16:00' })),
        ],
        sessions: [savedAs(aSession({ contact: 'longerCall', startedAt: '2026-03-03T10:00:00.000Z' }))],
      });
      const now = `2026-03-04T23:00[${hers}]`;
      expect(lines([his], now)).toEqual([
        `his checkIn 02 ${nine}`,
        `his checkIn 03 ${nine}`,
        `his longerCall 03 ${four}`,
        `his checkIn 04 ${nine}`,
        `his session 04 ${four}`,
        `his session 04 ${six}`,
      ]);
      const withOthers = lines([his, others], now);
      expect(withOthers.filter((line) => line.startsWith('his'))).toEqual(lines([his], now));
      expect(withOthers.filter((line) => line.startsWith('other'))).toEqual(lines([others], now));
      expect(lines([others], now).length).toBeGreaterThan(3);
    },
  );

  test('never keeps Today from showing, whatever a file named as a zone', () => {
    const anyName = fc.oneof(
      fc.string({ minLength: 1, maxLength: 64, unit: 'binary' }),
      fc.constantFrom(
        '+25:00',
        '+01:00',
        'UTC+1',
        'EST',
        'europe/rome',
        '2026-03-02',
        '2026-03-02T09:00Z[Europe/Rome]',
      ),
    );
    fc.assert(
      fc.property(
        anyGiven,
        anyName,
        fc.nat(),
        fc.boolean(),
        ({ records: given, now }, name, which, inPlan) => {
          const there = <Kept extends { readonly body: { readonly zone: string } }>(all: readonly Kept[]) =>
            all.map((kept, index) =>
              index === which % all.length ? { ...kept, body: { ...kept.body, zone: name } } : kept,
            );
          const his: ClientRecords = {
            ...given,
            ...(inPlan ? { plans: there(given.plans) } : { appointments: there(given.appointments) }),
          };
          const list = dueWork([his, others], defaultProgramme, now);
          expect(list.filter(({ client }) => client === 'a1')).toEqual(
            dueWork([others], defaultProgramme, now),
          );
          // It is taken for another place, and nothing is lost or added by it but near the end of her day.
          const until = todayOf(now.subtract({ hours: 72 }));
          const works = (all: ClientRecords) =>
            due(all, now)
              .filter(({ work, day }) => (work === 'checkIn' || work === 'session') && day <= until)
              .map(keyOf)
              .sort();
          expect(works(his)).toEqual(works(given));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('moves with her, since nobody knows where it is', () => {
    const his = records({ plans: [savedAs({ ...plan, zone, sessions: [] })] });
    const [first] = due(his, Temporal.ZonedDateTime.from('2026-03-02T12:00[Europe/Rome]'));
    const [there] = due(his, Temporal.ZonedDateTime.from('2026-03-02T12:00[Asia/Kathmandu]'));
    expect(first).toMatchObject({
      day: '2026-03-02',
      localDay: '2026-03-02',
      time: '09:00',
      zone: 'Europe/Rome',
    });
    expect(there).toMatchObject({
      day: '2026-03-02',
      localDay: '2026-03-02',
      time: '09:00',
      zone: 'Asia/Kathmandu',
    });
    expect(there!.at).toBe(Date.parse('2026-03-02T03:15Z'));
  });
});

describe('CL-4: who has left', () => {
  const left = { client: aClient({ leftOn: '2026-03-04' }) };

  test('has contacts to his last day, and what was missed has still to be accounted for', () => {
    expect(listed(left, '2026-03-20T12:00[Europe/Rome]')).toEqual([
      'checkIn 02 09:00 overdue',
      'checkIn 03 09:00 overdue',
      'checkIn 04 09:00 overdue',
      'session 04 18:00 overdue',
    ]);
  });

  test('is not booked after it, and nothing about him is reviewed after it', () => {
    const more = {
      ...left,
      screens: [],
      appointments: ['04', '05'].map((day) =>
        savedAs(anAppointment({ day: `2026-03-${day}`, time: '16:00' })),
      ),
      plans: [savedAs({ ...plan, sessions: [], checkIns: null, reviewOn: '2026-03-03' })],
    };
    expect(listed(more, '2026-03-04T23:00[Europe/Rome]')).toEqual([
      'riskScreen 02 any time overdue',
      'supportPlan 02 any time overdue',
      'planReview 03 any time overdue',
      'session 04 16:00 overdue',
    ]);
    expect(listed(more, '2026-03-05T00:00[Europe/Rome]')).toEqual(['session 04 16:00 overdue']);
  });
});

describe('what is due of all clients', () => {
  test('is one list in order, the same in whatever order they come', () => {
    const others = ['b', 'a', 'c'].map((record, index) => ({
      ...records({
        plans: [
          savedAs(aPlan({ checkIns: { rhythm: { everyDays: 1 }, time: `0${String(8 + (index % 2))}:00` } })),
        ],
      }),
      record,
    }));
    const now = Temporal.ZonedDateTime.from('2026-03-02T12:00[Europe/Rome]');
    const list = (all: ClientRecords[]) =>
      dueWork(all, defaultProgramme, now).map(({ client, work, time }) => `${client} ${work} ${time ?? ''}`);
    expect(list(others)).toEqual([
      'b checkIn 08:00',
      'c checkIn 08:00',
      'a checkIn 09:00',
      'a supportPlan ',
      'b supportPlan ',
      'c supportPlan ',
    ]);
    expect(list(others.toReversed())).toEqual(list(others));
    expect(list([])).toEqual([]);
  });
});

describe('P2: the rules behind due work', () => {
  const causes: OccurrenceCause[] = [
    'rhythm',
    'agreed',
    'nextAttempt',
    'setTime',
    'appointment',
    'weekly',
    'firstScreen',
    'time',
    'flag',
    'household',
    'noPlan',
    'noSessionTime',
    'reviewDate',
  ];

  test('exist, each once, for every work and cause', () => {
    for (const work of clientWorks) {
      const rules = rulesBehind({ work, because: causes });
      expect(rules.length).toBeGreaterThan(0);
      expect(new Set(rules).size).toBe(rules.length);
      for (const rule of rules) expect(ruleIds).toContain(rule);
      expect(rulesBehind({ work, because: [] }).length).toBeGreaterThan(0);
    }
  });

  test.each([
    ['checkIn', ['rhythm'], ['CI-1']],
    ['checkIn', ['nextAttempt'], ['CI-1', 'CI-5']],
    ['longerCall', ['weekly'], ['CI-4']],
    ['session', ['setTime'], ['SE-1', 'SE-2', 'SE-3']],
    ['riskScreen', ['firstScreen'], ['RS-6', 'RS-1', 'IN-9']],
    ['riskScreen', ['flag', 'household'], ['RS-6', 'FL-1', 'CL-7']],
    ['holdingReview', ['reviewDate'], ['IN-8']],
    ['riskScreen', ['flag', 'flag'], ['RS-6', 'FL-1']],
    ['supportPlan', ['noPlan'], ['IN-1', 'IN-2', 'P2']],
  ] as const)('of %s because of %j are %j', (work, because, rules) => {
    expect(rulesBehind({ work, because })).toEqual(rules);
  });
});
