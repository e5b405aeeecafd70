import fc from 'fast-check';
import type { Appointment } from '#src/domain/appointment.ts';
import { checkInOutcomes, type CheckIn } from '#src/domain/check-in.ts';
import type { Saved } from '#src/domain/client-records.ts';
import type { NotDone } from '#src/domain/not-done.ts';
import type { Pause } from '#src/domain/pause.ts';
import { sessionOutcomes, type Session, type SessionContact } from '#src/domain/session.ts';
import { weekdays, type CheckInRhythm, type SupportPlan } from '#src/domain/support-plan.ts';
import { anyZone } from './clock-changes.ts';
import { aCheckIn, anAppointment, aNotDone, aPause, aPlan, aSession, savedAs } from './sample-records.ts';

// Random records of one client in the four weeks after a day. Days and times are few, so that records often meet.

export const fourWeeks = 28;

/** A civil day of the four weeks, half of the time one of a few. */
export function anyDayFrom(start: Temporal.PlainDate): fc.Arbitrary<string> {
  return fc
    .oneof(fc.integer({ min: -2, max: fourWeeks }), fc.integer({ min: 8, max: 10 }))
    .map((days) => start.add({ days }).toString());
}

const fewTimes = fc.constantFrom('00:15', '02:30', '09:00', '17:30', '23:45');

/** An instant of the four weeks, on a quarter of an hour. */
function anyInstantFrom(start: Temporal.PlainDate): fc.Arbitrary<string> {
  const noon = Date.parse(`${start.toString()}T12:00Z`);
  return fc
    .integer({ min: -8, max: fourWeeks * 96 })
    .map((quarters) => new Date(noon + quarters * 900_000).toISOString());
}

export const anyRhythm: fc.Arbitrary<CheckInRhythm> = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((everyDays) => ({ everyDays })),
  fc.subarray([...weekdays], { minLength: 1 }).map((days) => ({ weekdays: days })),
);

const anySlot = fc.record({
  weekday: fc.constantFrom(...weekdays),
  time: fewTimes,
  minutes: fc.constantFrom(45, 60),
  bufferMinutes: fc.constantFrom(0, 30),
});

/** One to three plans, each from a day of its own, in order. */
export function anyPlansFrom(start: Temporal.PlainDate): fc.Arbitrary<SupportPlan[]> {
  return fc
    .uniqueArray(
      fc.record({
        after: fc.integer({ min: 0, max: fourWeeks - 4 }),
        level: fc.constantFrom<SupportPlan['level']>(
          'intensive',
          'intensive',
          'weekly',
          'holding',
          'suspended',
        ),
        checkIns: fc.option(fc.record({ rhythm: anyRhythm, time: fewTimes }), { freq: 6 }),
        longerCallsAWeek: fc.integer({ min: 0, max: 5 }),
        sessions: fc.uniqueArray(anySlot, {
          maxLength: 3,
          selector: ({ weekday, time }) => `${String(weekday)} ${time}`,
        }),
        zone: anyZone,
      }),
      { minLength: 1, maxLength: 3, selector: ({ after }) => after },
    )
    .map((some) =>
      some
        .toSorted((a, b) => a.after - b.after)
        .map(({ after, ...said }) => aPlan({ ...said, from: start.add({ days: after }).toString() })),
    );
}

export function anyPausesFrom(start: Temporal.PlainDate): fc.Arbitrary<Pause[]> {
  return fc.array(
    fc
      .record({ after: fc.integer({ min: 0, max: fourWeeks }), days: fc.integer({ min: 0, max: 6 }) })
      .map(({ after, days }) =>
        aPause({
          from: start.add({ days: after }).toString(),
          until: start.add({ days: after + days }).toString(),
        }),
      ),
    { maxLength: 2 },
  );
}

/** Check-ins with every outcome; what is agreed next lies before, on or after their day. */
export function anyCheckInsFrom(start: Temporal.PlainDate): fc.Arbitrary<Saved<CheckIn>[]> {
  return fc.uniqueArray(
    fc
      .record({
        day: anyDayFrom(start),
        startedAt: anyInstantFrom(start),
        savedAt: anyInstantFrom(start),
        outcome: fc.constantFrom(...checkInOutcomes),
        next: fc.option(fc.record({ days: fc.constantFrom(-1, 0, 0, 1, 2, 5, 9), time: fewTimes })),
      })
      .map(({ savedAt, next, ...said }) =>
        savedAs(
          aCheckIn({
            ...said,
            next: next && {
              day: Temporal.PlainDate.from(said.day).add({ days: next.days }).toString(),
              time: next.time,
            },
          }),
          savedAt,
        ),
      ),
    { maxLength: 9, selector: ({ body }) => body.startedAt },
  );
}

export function anyNotDoneFrom(
  start: Temporal.PlainDate,
  work: readonly NotDone['work'][],
): fc.Arbitrary<Saved<NotDone>[]> {
  return fc.array(
    fc
      .record({
        work: fc.constantFrom(...work),
        day: anyDayFrom(start),
        time: fc.option(fewTimes, { freq: 1 }),
        savedAt: anyInstantFrom(start),
      })
      .map(({ savedAt, ...said }) => savedAs(aNotDone(said), savedAt)),
    { maxLength: 5 },
  );
}

const anyContact = fc.constantFrom<SessionContact>('session', 'longerCall');

export function anyAppointmentsFrom(start: Temporal.PlainDate): fc.Arbitrary<Saved<Appointment>[]> {
  const planned = fc.record({ day: anyDayFrom(start), time: fc.option(fewTimes) });
  return fc.uniqueArray(
    fc
      .record({
        contact: anyContact,
        day: anyDayFrom(start),
        time: fewTimes,
        zone: anyZone,
        insteadOf: fc.option(planned),
        savedAt: anyInstantFrom(start),
      })
      .map(({ savedAt, ...said }) => savedAs(anAppointment(said), savedAt)),
    { maxLength: 5, selector: ({ body }) => `${body.contact} ${body.day} ${body.time}` },
  );
}

export function anySessionsFrom(start: Temporal.PlainDate): fc.Arbitrary<Saved<Session>[]> {
  const planned = fc.record({ day: anyDayFrom(start), time: fc.option(fewTimes) });
  return fc.array(
    fc
      .record({
        contact: anyContact,
        plannedFor: fc.option(planned, { freq: 4 }),
        startedAt: anyInstantFrom(start),
        outcome: fc.constantFrom(...sessionOutcomes),
      })
      .map((said) => savedAs(aSession(said))),
    { maxLength: 6 },
  );
}
