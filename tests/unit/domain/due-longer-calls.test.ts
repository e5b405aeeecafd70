import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '#src/domain/civil-days.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { dueLongerCalls, longerCallDays } from '#src/domain/due-longer-calls.ts';
import type { SupportPlan } from '#src/domain/support-plan.ts';
import {
  anyAppointmentsFrom,
  anyNotDoneFrom,
  anyPausesFrom,
  anyPlansFrom,
  anySessionsFrom,
  fourWeeks,
} from './any-records.ts';
import { anyStart } from './clock-changes.ts';
import {
  anAppointment,
  aNotDone,
  aPause,
  aPlan,
  aSession,
  inPeriods,
  recordsOf,
  savedAs,
} from './sample-records.ts';

interface Given {
  readonly plans: readonly SupportPlan[];
  readonly records: ClientRecords;
  readonly until: string;
}

const anyGiven: fc.Arbitrary<Given> = anyStart.chain((start) =>
  fc.record({
    plans: anyPlansFrom(start).map((plans) =>
      plans.map((each) => (each.level === 'weekly' ? { ...each, level: 'intensive' as const } : each)),
    ),
    until: fc.integer({ min: 0, max: fourWeeks }).map((days) => start.add({ days }).toString()),
    records: fc
      .record({
        pauses: anyPausesFrom(start),
        sessions: anySessionsFrom(start),
        appointments: anyAppointmentsFrom(start),
        notDone: anyNotDoneFrom(start, ['longerCall', 'longerCall', 'session']),
        about: fc.constantFrom('nothing', 'session', 'notDone'),
      })
      .map(({ about, ...said }) => {
        // Often the first session or word is about what was booked first.
        const booked = said.appointments[0]?.body;
        if (!booked) return recordsOf(said);
        const { contact, day, time } = booked;
        const sessions = said.sessions.map((saved, index) =>
          about === 'session' && index === 0
            ? { ...saved, body: { ...saved.body, contact, plannedFor: { day, time } } }
            : saved,
        );
        const notDone = said.notDone.map((saved, index) =>
          about === 'notDone' && index === 0
            ? { ...saved, body: { ...saved.body, work: contact, day, time } }
            : saved,
        );
        return recordsOf({ ...said, sessions, notDone });
      }),
  }),
);

function due({ plans, records, until }: Given) {
  return dueLongerCalls(records, inPeriods(...plans), dayNumber(until))
    .map(({ day, time }) => `${day} ${time ?? 'by the day'}`)
    .sort();
}

const daysByHand: Readonly<Record<number, readonly number[]>> = {
  0: [],
  1: [5],
  2: [3, 5],
  3: [2, 4, 5],
  4: [2, 3, 4, 5],
  5: [1, 2, 3, 4, 5],
};

const mondayOf = (day: string) => {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 });
};

/** The rules once more, week by week: what a week asks for, and what there is to cross it off with. */
function slowlyDue({ plans, records, until }: Given) {
  const open: string[] = [];
  const bookings = records.appointments.filter(({ body }) => body.contact === 'longerCall');
  const calls = records.sessions.filter(({ body }) => body.contact === 'longerCall').map(({ body }) => body);
  const words = records.notDone.filter(({ body }) => body.work === 'longerCall');
  const wordsLeft = words.filter(({ body }) => body.time === null).map(({ body }) => body.day);
  for (const { body, savedAt } of bookings) {
    const isNamed = calls.some(
      ({ plannedFor }) => plannedFor?.day === body.day && plannedFor.time === body.time,
    );
    if (isNamed) continue;
    const isClosed = words.some(
      (word) => word.body.day === body.day && word.body.time === body.time && word.savedAt > savedAt,
    );
    if (!isClosed && body.day <= until) open.push(`${body.day} ${body.time}`);
  }
  const crossings = [
    ...bookings.map(({ body }) =>
      body.insteadOf
        ? { names: body.insteadOf.day, week: body.insteadOf.day }
        : { names: null, week: body.day },
    ),
    ...calls.flatMap(({ plannedFor, startedAt }): { names: string | null; week: string }[] => {
      if (!plannedFor) {
        const instant = Temporal.Instant.from(startedAt);
        const inZoneOf = (plan: SupportPlan) =>
          instant.toZonedDateTimeISO(plan.zone).toPlainDate().toString();
        const plan = plans.findLast((each) => each.from <= inZoneOf(each)) ?? plans[0]!;
        return [{ names: null, week: inZoneOf(plan) }];
      }
      if (plannedFor.time === null) return [{ names: plannedFor.day, week: plannedFor.day }];
      const wasBooked = bookings.some(
        ({ body }) => body.day === plannedFor.day && body.time === plannedFor.time,
      );
      return wasBooked ? [] : [{ names: null, week: plannedFor.day }];
    }),
  ];
  for (let monday = mondayOf(plans[0]!.from); monday.toString() <= until; monday = monday.add({ days: 7 })) {
    let asked = [1, 2, 3, 4, 5]
      .map((weekday) => monday.add({ days: weekday - 1 }))
      .filter((date) => {
        const day = date.toString();
        const plan = plans.findLast(({ from }) => from <= day);
        return plan?.level === 'intensive' && daysByHand[plan.longerCallsAWeek]!.includes(date.dayOfWeek);
      })
      .map((date) => date.toString())
      .filter((day) => !records.pauses.some((pause) => pause.from <= day && day <= pause.until));
    let forTheWeek = 0;
    for (const { names, week } of crossings) {
      if (!mondayOf(week).equals(monday)) continue;
      if (names !== null && asked.includes(names)) asked = asked.filter((day) => day !== names);
      else forTheWeek += 1;
    }
    for (const day of asked) {
      const word = wordsLeft.indexOf(day);
      if (word >= 0) wordsLeft.splice(word, 1);
      else if (forTheWeek > 0) forTheWeek -= 1;
      else if (day <= until) open.push(`${day} by the day`);
    }
  }
  return open.sort();
}

describe('CI-4: the open longer calls', () => {
  test.each([...Object.entries(daysByHand), ['7', [1, 2, 3, 3, 4, 5, 5]] as const])(
    '%s a week fall due by the days %j',
    (aWeek, days) => {
      expect(longerCallDays(Number(aWeek))).toEqual(days);
    },
  );

  test('are those of a reference that goes week by week, for any plans, bookings, calls, pauses and words of why not', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        expect(due(given)).toEqual(slowlyDue(given));
      }),
      { numRuns: 500 },
    );
  });

  test('with those made and those booked are as many a week as agreed, never more and never fewer', () => {
    const inTheWeek = fc.constantFrom(
      ...[9, 10, 11, 12, 13, 14, 15].map((day) => `2026-03-${day < 10 ? '0' : ''}${String(day)}`),
    );
    const aCall = fc.oneof(
      inTheWeek.map((day) => ({ what: 'unplanned' as const, day })),
      inTheWeek.map((day) => ({ what: 'for the day' as const, day })),
      inTheWeek.map((day) => ({ what: 'booked' as const, day })),
      inTheWeek.map((day) => ({ what: 'booked and made' as const, day })),
      inTheWeek.map((day) => ({ what: 'booked instead' as const, day })),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.array(aCall, { maxLength: 6 }), (aWeek, some) => {
        const time = (index: number) => `1${String(index)}:00`;
        const records = recordsOf({
          appointments: some.flatMap(({ what, day }, index) =>
            what.startsWith('booked')
              ? savedAs(
                  anAppointment({
                    contact: 'longerCall',
                    day: what === 'booked instead' ? '2026-03-18' : day,
                    time: time(index),
                    insteadOf: what === 'booked instead' ? { day, time: null } : null,
                  }),
                )
              : [],
          ),
          sessions: some.flatMap(({ what, day }, index) => {
            if (what === 'booked' || what === 'booked instead') return [];
            const plannedFor = { unplanned: null, 'for the day': { day, time: null } };
            return savedAs(
              aSession({
                contact: 'longerCall',
                startedAt: `${day}T12:00:00.000Z`,
                plannedFor: what === 'booked and made' ? { day, time: time(index) } : plannedFor[what],
              }),
            );
          }),
        });
        const plans = [aPlan({ longerCallsAWeek: aWeek }), aPlan({ from: '2026-03-16', level: 'weekly' })];
        const open = dueLongerCalls(records, inPeriods(...plans), dayNumber('2026-03-15'));
        const byTheDay = open.filter(({ day, time }) => time === null && day >= '2026-03-09');
        expect(byTheDay).toHaveLength(Math.max(0, aWeek - some.length));
      }),
    );
  });

  test('never become fewer by the passing of time', () => {
    fc.assert(
      fc.property(anyGiven, fc.integer({ min: 0, max: 400 }), (given, days) => {
        const later = Temporal.PlainDate.from(given.until).add({ days }).toString();
        const after = due({ ...given, until: later }).filter((item) => item.slice(0, 10) <= given.until);
        expect(after).toEqual(due(given));
      }),
    );
  });

  test('are the same in whatever order the records come', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const turned = recordsOf({
          ...given.records,
          appointments: given.records.appointments.toReversed(),
          sessions: given.records.sessions.toReversed(),
          notDone: given.records.notDone.toReversed(),
        });
        expect(due({ ...given, records: turned })).toEqual(due(given));
      }),
    );
  });
});

const plan = aPlan({ longerCallsAWeek: 2 });
const said = (records: Partial<ClientRecords> = {}, until = '2026-03-08', plans = [plan]) =>
  due({ plans, records: recordsOf(records), until }).map((item) => item.slice(8));
const made = (more = {}) => savedAs(aSession({ contact: 'longerCall', ...more }));
const booked = (more = {}) =>
  savedAs(anAppointment({ contact: 'longerCall', day: '2026-03-06', time: '15:00', ...more }));
const closed = (day: string, time: string | null = null, savedAt = '2026-03-07T08:00:00.000Z') =>
  savedAs(aNotDone({ work: 'longerCall', day, time }), savedAt);

describe('CI-4: two longer calls a week', () => {
  test('fall due by Wednesday and by Friday, without a time, for the intensive level alone', () => {
    expect(said()).toEqual(['04 by the day', '06 by the day']);
    expect(said({}, '2026-03-05')).toEqual(['04 by the day']);
    expect(dueLongerCalls(recordsOf(), inPeriods(plan), dayNumber('2026-03-04'))).toEqual([
      {
        work: 'longerCall',
        day: '2026-03-04',
        time: null,
        zone: null,
        because: ['weekly'],
        plannedFor: null,
        appointment: null,
        minutes: null,
        bufferMinutes: null,
      },
    ]);
    for (const level of ['weekly', 'holding', 'suspended'] as const) {
      expect(said({}, '2026-03-08', [{ ...plan, level }])).toEqual([]);
    }
  });

  test('that begin or end in the middle of a week ask for the days of that part', () => {
    const next = aPlan({ from: '2026-03-11', level: 'weekly' });
    expect(said({}, '2026-03-15', [{ ...plan, from: '2026-03-05' }, next])).toEqual(['06 by the day']);
    expect(
      said({}, '2026-03-15', [
        { ...plan, from: '2026-03-04' },
        { ...next, from: '2026-03-12' },
      ]),
    ).toEqual(['04 by the day', '06 by the day', '11 by the day']);
  });

  test('are not due in an absence', () => {
    expect(said({ pauses: [aPause({ from: '2026-03-04', until: '2026-03-05' })] })).toEqual([
      '06 by the day',
    ]);
  });

  test('a call takes the day that it names, any other the earliest of its week', () => {
    expect(said({ sessions: [made({ plannedFor: { day: '2026-03-06', time: null } })] })).toEqual([
      '04 by the day',
    ]);
    expect(said({ sessions: [made({ startedAt: '2026-03-07T12:00:00.000Z' })] })).toEqual(['06 by the day']);
    expect(said({ sessions: [made({ startedAt: '2026-03-09T12:00:00.000Z' })] })).toHaveLength(2);
    expect(said({ sessions: [savedAs(aSession())] })).toHaveLength(2);
  });

  test('a call belongs to the week in which it was on the clock of the plan', () => {
    // Sunday evening in Rome is Monday morning in Kathmandu.
    const sessions = [made({ startedAt: '2026-03-08T20:00:00.000Z' })];
    expect(said({ sessions })).toEqual(['06 by the day']);
    const east = [{ ...plan, zone: 'Asia/Kathmandu' }];
    expect(said({ sessions }, '2026-03-11', east)).toEqual(['04 by the day', '06 by the day']);
  });

  test('a call belongs to the week on the clock of the plan that held then, before the first that of the first', () => {
    const east = { ...plan, from: '2026-03-03', zone: 'Asia/Kathmandu' };
    const west = { ...plan, from: '2026-03-16', zone: 'America/New_York' };
    const plans = [east, west];
    const wednesdays = (startedAt: string) =>
      said({ sessions: [made({ startedAt })] }, '2026-03-25', plans).filter((item) =>
        ['04', '11', '18', '25'].includes(item.slice(0, 2)),
      );
    expect(wednesdays('2026-03-01T20:00:00.000Z')).toEqual(
      ['11', '18', '25'].map((day) => `${day} by the day`),
    );
    expect(wednesdays('2026-03-15T22:00:00.000Z')).toEqual(
      ['04', '11', '25'].map((day) => `${day} by the day`),
    );
    expect(wednesdays('2026-03-23T02:00:00.000Z')).toEqual(
      ['04', '11', '25'].map((day) => `${day} by the day`),
    );
  });

  test('one call counts once, though the plan changed within its week', () => {
    const plans = [plan, { ...plan, from: '2026-03-05' }];
    expect(said({ sessions: [made()] }, '2026-03-08', plans)).toEqual(['06 by the day']);
    expect(said({ appointments: [booked()] }, '2026-03-08', plans)).toEqual(['06 15:00', '06 by the day']);
  });

  test('a call for a day that is not agreed any more counts for its week', () => {
    const sessions = [made({ plannedFor: { day: '2026-03-03', time: null } })];
    expect(said({ sessions })).toEqual(['06 by the day']);
  });

  test('a booking takes the place of one of its week', () => {
    expect(said({ appointments: [booked()] })).toEqual(['06 15:00', '06 by the day']);
    expect(said({ appointments: [booked(), booked({ time: '17:00' })] })).toEqual(['06 15:00', '06 17:00']);
    expect(
      said({ appointments: [booked(), booked({ day: '2026-03-03' }), booked({ day: '2026-03-05' })] }),
    ).toEqual(['03 15:00', '05 15:00', '06 15:00']);
  });

  test('a booking asks for no more after the other call of the week was made', () => {
    const sessions = [made({ plannedFor: { day: '2026-03-04', time: null } })];
    expect(said({ sessions, appointments: [booked()] })).toEqual(['06 15:00']);
  });

  test('a booking asks for no more in a week that has fewer days than others', () => {
    const pauses = [aPause({ from: '2026-03-04', until: '2026-03-04' })];
    expect(said({ pauses, appointments: [booked()] })).toEqual(['06 15:00']);
    expect(said({ appointments: [booked()] }, '2026-03-08', [{ ...plan, from: '2026-03-05' }])).toEqual([
      '06 15:00',
    ]);
  });

  test('a booking moved from another week takes the place of the day from which it was moved', () => {
    const insteadOf = { day: '2026-03-06', time: null };
    const appointments = [booked({ day: '2026-03-09', insteadOf })];
    expect(said({ appointments }, '2026-03-13')).toEqual([
      '04 by the day',
      '09 15:00',
      '11 by the day',
      '13 by the day',
    ]);
  });

  test('a call that was booked and made counts, though the booking was taken back since', () => {
    const sessions = [made({ plannedFor: { day: '2026-03-06', time: '15:00' } })];
    expect(said({ sessions, appointments: [booked()] })).toEqual(['06 by the day']);
    expect(said({ sessions })).toEqual(['06 by the day']);
  });

  test('each word of why not without a time closes one call of its day, and none that was booked', () => {
    expect(said({ notDone: [closed('2026-03-04')] })).toEqual(['06 by the day']);
    expect(said({ notDone: [closed('2026-03-05')] })).toHaveLength(2);
    expect(said({ notDone: [savedAs(aNotDone({ work: 'session', day: '2026-03-04' }))] })).toHaveLength(2);
    const notDone = [closed('2026-03-06'), closed('2026-03-06')];
    expect(said({ appointments: [booked()], notDone })).toEqual(['06 15:00']);
    // Of six a week two fall due by Friday.
    const six = [{ ...plan, longerCallsAWeek: 6 }];
    const fridays = (words: ClientRecords['notDone']) =>
      said({ notDone: words }, '2026-03-08', six).filter((item) => item === '06 by the day');
    expect(fridays([])).toHaveLength(2);
    expect(fridays(notDone.slice(1))).toHaveLength(1);
    expect(fridays(notDone)).toHaveLength(0);
  });

  test('a word about a day closes that day, and a call of the week the other', () => {
    expect(said({ notDone: [closed('2026-03-04')], sessions: [made()] })).toEqual([]);
    expect(said({ notDone: [closed('2026-03-06')], sessions: [made()] })).toEqual([]);
  });

  test('a word of why not with a time closes what was booked for it, and leaves the rest of the week', () => {
    const appointments = [booked(), booked({ time: '17:00' })];
    expect(said({ appointments, notDone: [closed('2026-03-06', '15:00')] })).toEqual(['06 17:00']);
    expect(said({ appointments, notDone: [closed('2026-03-06', '17:00')] })).toEqual(['06 15:00']);
    expect(
      said({ appointments, notDone: [closed('2026-03-06', '15:00'), closed('2026-03-06', '17:00')] }),
    ).toEqual([]);
    expect(said({ appointments, notDone: [closed('2026-03-06', '16:00')] })).toHaveLength(2);
    expect(said({ appointments: [booked()], notDone: [closed('2026-03-06', '15:00')] })).toEqual([
      '06 by the day',
    ]);
    // Said before it was booked, it was about something else.
    const earlier = closed('2026-03-06', '15:00', '2026-03-01T08:00:00.000Z');
    expect(said({ appointments: [booked()], notDone: [earlier] })).toEqual(['06 15:00', '06 by the day']);
    expect(said({ notDone: [closed('2026-03-06', '15:00')] })).toEqual(['04 by the day', '06 by the day']);
  });

  test('a booking stays due in an absence, the calls by the day do not', () => {
    const pauses = [aPause({ from: '2026-03-02', until: '2026-03-08' })];
    expect(said({ appointments: [booked()], pauses })).toEqual(['06 15:00']);
  });
});
