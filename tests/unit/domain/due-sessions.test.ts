import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '#src/domain/civil-days.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { dueAppointments, dueSessions } from '#src/domain/due-sessions.ts';
import { sessionOutcomes } from '#src/domain/session.ts';
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
  anyPlansFrom(start).chain((plans) => {
    const times = slotsOf(plans, start.add({ days: fourWeeks }).toString()).map(({ day, time }) => ({
      day,
      time,
    }));
    // Half of the records are about a set time of the plans, so that they meet.
    const oneOfThem = times.length > 0 ? fc.option(fc.constantFrom(...times)) : fc.constant(null);
    return fc.record({
      plans: fc.constant(plans),
      until: fc.integer({ min: 0, max: fourWeeks }).map((days) => start.add({ days }).toString()),
      records: fc
        .record({
          pauses: anyPausesFrom(start),
          sessions: anySessionsFrom(start),
          appointments: anyAppointmentsFrom(start),
          notDone: anyNotDoneFrom(start, ['session', 'session', 'longerCall', 'checkIn']),
          chosen: fc.array(oneOfThem, { minLength: 16, maxLength: 16 }),
        })
        .map(({ chosen, pauses, sessions, appointments, notDone }) =>
          recordsOf({
            pauses,
            sessions: sessions.map((saved, index) => ({
              ...saved,
              body: { ...saved.body, plannedFor: chosen[index] ?? saved.body.plannedFor },
            })),
            appointments: appointments.map((saved, index) => ({
              ...saved,
              body: { ...saved.body, insteadOf: chosen[6 + index] ?? saved.body.insteadOf },
            })),
            // Some are about a booking; of the others half name the time, half only its day.
            notDone: notDone.map((saved, index) => ({
              ...saved,
              body: { ...saved.body, ...(index === 0 ? bookingIn(appointments) : chosen[11 + index]) },
            })),
          }),
        ),
    });
  }),
);

function bookingIn(appointments: ClientRecords['appointments']): { day: string; time: string } | null {
  const first = appointments[0]?.body;
  return first ? { day: first.day, time: first.time } : null;
}

/** What is due, in the order of day and time. */
function due({ plans, records, until }: Given) {
  return dueSessions(records, inPeriods(...plans), dayNumber(until))
    .map(({ day, time, zone, appointment }) => ({ day, time, zone, appointment }))
    .toSorted(byTime);
}

function byTime(a: { day: string; time: string | null }, b: { day: string; time: string | null }): number {
  return `${a.day} ${a.time!}` < `${b.day} ${b.time!}` ? -1 : 1;
}

/** Every set time of some plans, one day after the other. */
function slotsOf(plans: readonly SupportPlan[], until: string) {
  const slots: { day: string; time: string; zone: string }[] = [];
  for (
    let day = Temporal.PlainDate.from(plans[0]!.from);
    day.toString() <= until;
    day = day.add({ days: 1 })
  ) {
    const plan = plans.findLast(({ from }) => from <= day.toString())!;
    if (plan.level === 'holding' || plan.level === 'suspended') continue;
    for (const { weekday, time } of plan.sessions) {
      if (weekday === day.dayOfWeek) slots.push({ day: day.toString(), time, zone: plan.zone });
    }
  }
  return slots;
}

/** The rules once more, each as a question that is asked of every set time and every booking. */
function slowlyDue({ plans, records, until }: Given) {
  const wasHeldFor = (day: string, time: string) =>
    records.sessions.some(
      ({ body }) =>
        body.contact === 'session' && body.plannedFor?.day === day && body.plannedFor.time === time,
    );
  const saidWhyNot = (day: string, time: string, after: string) =>
    records.notDone.some(
      ({ body, savedAt }) =>
        body.work === 'session' && body.day === day && body.time === time && savedAt > after,
    );
  const wasMoved = (day: string, time: string) =>
    records.appointments.some(
      ({ body }) => body.contact === 'session' && body.insteadOf?.day === day && body.insteadOf.time === time,
    );
  const isAway = (day: string) => records.pauses.some((pause) => pause.from <= day && day <= pause.until);
  return [
    ...slotsOf(plans, until)
      .filter(({ day, time }) => !wasHeldFor(day, time) && !saidWhyNot(day, time, '') && !wasMoved(day, time))
      .filter(({ day }) => !isAway(day))
      .map((slot) => ({ ...slot, appointment: null })),
    ...records.appointments
      .filter(({ body }) => body.contact === 'session' && body.day <= until)
      .filter(
        ({ body, savedAt }) => !wasHeldFor(body.day, body.time) && !saidWhyNot(body.day, body.time, savedAt),
      )
      .map(({ record, body: { day, time, zone } }) => ({ day, time, zone, appointment: record })),
  ].toSorted(byTime);
}

describe('SE-1, SE-2: the open sessions', () => {
  test('are those of a reference that goes day by day, for any plans, bookings, sessions, pauses and words of why not', () => {
    const sorted = (items: ReturnType<typeof due>) => items.map((item) => JSON.stringify(item)).sort();
    fc.assert(
      fc.property(anyGiven, (given) => {
        expect(sorted(due(given))).toEqual(sorted(slowlyDue(given)));
      }),
      { numRuns: 300 },
    );
  });

  test('are each listed once: no set time and no booking comes twice', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const keys = due(given).map(({ day, time, appointment }) => appointment ?? `${day} ${time!}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('never become fewer by the passing of time', () => {
    fc.assert(
      fc.property(anyGiven, fc.integer({ min: 0, max: 400 }), (given, days) => {
        const later = Temporal.PlainDate.from(given.until).add({ days }).toString();
        const after = due({ ...given, until: later }).filter(({ day }) => day <= given.until);
        expect(after).toEqual(due(given));
      }),
    );
  });
});

const tuesdays = { weekday: 2, time: '18:00', minutes: 60, bufferMinutes: 30 } as const;
const fridays = { weekday: 5, time: '10:00', minutes: 45, bufferMinutes: 45 } as const;
const plan = aPlan({ level: 'weekly', sessions: [tuesdays, fridays] });
const said = (records: Partial<ClientRecords> = {}, until = '2026-03-13', plans = [plan]) =>
  due({ plans, records: recordsOf(records), until }).map(({ day, time }) => `${day.slice(8)} ${time!}`);
const held = (day: string, time: string | null, more = {}) =>
  savedAs(aSession({ plannedFor: { day, time }, ...more }));
const whyNot = (day: string, time: string | null, more = {}, savedAt?: string) =>
  savedAs(aNotDone({ work: 'session', day, time, ...more }), savedAt);

describe('SE-2: a set time', () => {
  test('comes every week from the first day of the plan to the day before the next', () => {
    expect(said()).toEqual(['03 18:00', '06 10:00', '10 18:00', '13 10:00']);
    expect(said({}, '2026-03-12')).toEqual(['03 18:00', '06 10:00', '10 18:00']);
    const midweek = { ...plan, from: '2026-03-04' };
    expect(said({}, '2026-03-13', [midweek])).toEqual(['06 10:00', '10 18:00', '13 10:00']);
    const mondays = aPlan({ from: '2026-03-10', sessions: [{ ...tuesdays, weekday: 1 }] });
    expect(said({}, '2026-03-16', [plan, mondays])).toEqual(['03 18:00', '06 10:00', '16 18:00']);
  });

  test('is due on the first day of the plan itself, on a Sunday too', () => {
    const sundays = aPlan({ from: '2026-03-08', sessions: [{ ...tuesdays, weekday: 7 }] });
    expect(said({}, '2026-03-15', [sundays])).toEqual(['08 18:00', '15 18:00']);
  });

  test('SE-1: carries its length, what is kept free after it, and the time that it stands for', () => {
    expect(dueSessions(recordsOf(), inPeriods(plan), dayNumber('2026-03-06'))[1]).toEqual({
      work: 'session',
      day: '2026-03-06',
      time: '10:00',
      zone: 'Europe/Rome',
      because: ['setTime'],
      plannedFor: { day: '2026-03-06', time: '10:00' },
      appointment: null,
      minutes: 45,
      bufferMinutes: 45,
    });
  });

  test.each(['holding', 'suspended'] as const)('IN-8: is not due while he is at %s', (level) => {
    expect(said({}, '2026-03-13', [{ ...plan, level }])).toEqual([]);
  });

  test.each(sessionOutcomes)('is fulfilled by a session for it that was %s', (outcome) => {
    expect(said({ sessions: [held('2026-03-03', '18:00', { outcome })] }, '2026-03-09')).toEqual([
      '06 10:00',
    ]);
  });

  test.each([
    ['another time of the day', held('2026-03-03', '17:00')],
    ['the same time of another day', held('2026-03-04', '18:00')],
    ['the day alone', held('2026-03-03', null)],
    ['nothing', savedAs(aSession({ startedAt: '2026-03-03T17:00:00.000Z' }))],
    ['its time, but a longer call', held('2026-03-03', '18:00', { contact: 'longerCall' })],
  ])('SE-3: is not fulfilled by a session that names %s', (_what, session) => {
    expect(said({ sessions: [session] }, '2026-03-05')).toEqual(['03 18:00']);
  });

  test('is closed by the word of why not about its day and time', () => {
    expect(said({ notDone: [whyNot('2026-03-03', '18:00')] })).toEqual(['06 10:00', '10 18:00', '13 10:00']);
  });

  test.each([
    ['another time of its day', whyNot('2026-03-03', '17:00')],
    ['its day alone', whyNot('2026-03-03', null)],
    ['its time on another day', whyNot('2026-03-04', '18:00')],
    ['a longer call of that time', whyNot('2026-03-03', '18:00', { work: 'longerCall' })],
    ['a check-in of that time', whyNot('2026-03-03', '18:00', { work: 'checkIn' })],
  ])('is not closed by a word about %s', (_what, word) => {
    expect(said({ notDone: [word] }, '2026-03-05')).toEqual(['03 18:00']);
  });

  test('of two on one day each is closed by its own word, in any order', () => {
    const twice = aPlan({ level: 'weekly', sessions: [tuesdays, { ...tuesdays, time: '10:00' }] });
    const open = (...notDone: ClientRecords['notDone']) => said({ notDone }, '2026-03-05', [twice]);
    const [early, late] = [whyNot('2026-03-03', '10:00'), whyNot('2026-03-03', '18:00')];
    expect(open()).toEqual(['03 10:00', '03 18:00']);
    expect(open(early)).toEqual(['03 18:00']);
    expect(open(late)).toEqual(['03 10:00']);
    expect(open(early, late)).toEqual([]);
    expect(open(late, early)).toEqual([]);
    expect(open(late, late)).toEqual(['03 10:00']);
  });

  test('of two on one day each is fulfilled by its own session, in any order', () => {
    const twice = aPlan({ level: 'weekly', sessions: [tuesdays, { ...tuesdays, time: '10:00' }] });
    const open = (...times: string[]) =>
      said({ sessions: times.map((time) => held('2026-03-03', time)) }, '2026-03-05', [twice]);
    expect(open('10:00')).toEqual(['03 18:00']);
    expect(open('10:00', '18:00')).toEqual([]);
    expect(open('18:00', '10:00')).toEqual([]);
  });

  test('is not due during an absence, and is again after it', () => {
    expect(said({ pauses: [aPause({ from: '2026-03-06', until: '2026-03-10' })] })).toEqual([
      '03 18:00',
      '13 10:00',
    ]);
  });
});

describe('SE-2: a booking', () => {
  const booked = (more = {}, savedAt = '2026-03-02T20:00:00.000Z') =>
    savedAs(anAppointment({ day: '2026-03-04', time: '16:00', ...more }), savedAt, 'booking');

  test('stands beside the set times', () => {
    expect(said({ appointments: [booked()] }, '2026-03-07')).toEqual(['03 18:00', '04 16:00', '06 10:00']);
  });

  test('takes the place of the set time that was moved to it, and of no other', () => {
    const insteadOf = { day: '2026-03-03', time: '18:00' };
    expect(said({ appointments: [booked({ insteadOf })] }, '2026-03-07')).toEqual(['04 16:00', '06 10:00']);
    const longer = booked({ insteadOf, contact: 'longerCall' });
    expect(said({ appointments: [longer] }, '2026-03-07')).toEqual(['03 18:00', '06 10:00']);
  });

  test('names itself, its cause and its own zone', () => {
    const records = recordsOf({
      appointments: [booked({ zone: 'Asia/Kathmandu', minutes: 50, bufferMinutes: 40 })],
    });
    expect(dueAppointments(records, 'session', dayNumber('2026-03-04'))).toEqual([
      {
        work: 'session',
        day: '2026-03-04',
        time: '16:00',
        zone: 'Asia/Kathmandu',
        because: ['appointment'],
        plannedFor: { day: '2026-03-04', time: '16:00' },
        appointment: 'booking',
        minutes: 50,
        bufferMinutes: 40,
      },
    ]);
    expect(dueAppointments(records, 'session', dayNumber('2026-03-03'))).toEqual([]);
    expect(dueAppointments(records, 'longerCall', dayNumber('2026-03-04'))).toEqual([]);
  });

  test('is fulfilled by a session that names its time', () => {
    const records = { appointments: [booked()], sessions: [held('2026-03-04', '16:00')] };
    expect(said(records, '2026-03-05')).toEqual(['03 18:00']);
  });

  test.each([
    ['after it was booked closes it', '2026-03-05T08:00:00.000Z', ['03 18:00']],
    ['before it was booked leaves it open', '2026-03-01T08:00:00.000Z', ['03 18:00', '04 16:00']],
    ['with its booking leaves it open', '2026-03-02T20:00:00.000Z', ['03 18:00', '04 16:00']],
  ])('why not, said %s', (_when, savedAt, open) => {
    const notDone = [whyNot('2026-03-04', '16:00', {}, savedAt)];
    expect(said({ appointments: [booked()], notDone }, '2026-03-05')).toEqual(open);
  });

  test('why not, said before and after it was booked, closes it in whatever order the words come', () => {
    const before = whyNot('2026-03-04', '16:00', {}, '2026-03-01T08:00:00.000Z');
    const after = whyNot('2026-03-04', '16:00', {}, '2026-03-05T08:00:00.000Z');
    for (const notDone of [
      [before, after],
      [after, before],
    ]) {
      expect(said({ appointments: [booked()], notDone }, '2026-03-05')).toEqual(['03 18:00']);
    }
  });

  test('moved to a day with a set time is closed by itself, and the set time by itself', () => {
    const insteadOf = { day: '2026-03-06', time: '10:00' };
    const moved = booked({ day: '2026-03-03', time: '09:00', insteadOf });
    const open = (...notDone: ClientRecords['notDone']) =>
      said({ appointments: [moved], notDone }, '2026-03-07');
    const later = '2026-03-03T20:00:00.000Z';
    const [ofMoved, ofSetTime] = [
      whyNot('2026-03-03', '09:00', {}, later),
      whyNot('2026-03-03', '18:00', {}, later),
    ];
    expect(open()).toEqual(['03 09:00', '03 18:00']);
    expect(open(ofMoved)).toEqual(['03 18:00']);
    expect(open(ofSetTime)).toEqual(['03 09:00']);
    expect(open(ofMoved, ofSetTime)).toEqual([]);
  });

  test('stays due in an absence, since it was agreed for that day: it is taken back, held, or said why not', () => {
    const pauses = [aPause({ from: '2026-03-03', until: '2026-03-06' })];
    expect(said({ appointments: [booked()], pauses }, '2026-03-07')).toEqual(['04 16:00']);
  });
});
