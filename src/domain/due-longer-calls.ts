import { civilDay, dayIn, dayNumber, mondayOf } from './civil-days.ts';
import type { ClientRecords } from './client-records.ts';
import { dueAppointments } from './due-sessions.ts';
import { onDay, type Occurrence } from './occurrence.ts';
import { isPaused } from './pause.ts';
import type { PlanPeriod } from './support-plan.ts';

const workingDays = 5;

/**
 * The days of a week, 1 to 7, by which so many longer calls fall due, spread over the working days: two by Wednesday and
 * Friday, three by Tuesday, Thursday and Friday (CI-4). Ours: the source gives the number only.
 */
export function longerCallDays(aWeek: number): number[] {
  return Array.from({ length: aWeek }, (_, index) =>
    Math.ceil(((index + 1) * workingDays) / Math.max(aWeek, 1)),
  );
}

/**
 * The open longer calls of the intensive level up to a day (CI-4): those booked, at their time, and as many more as the plan
 * asks for in a week, by its days. A call or a booking that names the day it is for takes that day; any other takes the
 * earliest of its week that is left, and each takes one.
 *
 * @param until number of the last day
 */
export function dueLongerCalls(
  records: Pick<ClientRecords, 'sessions' | 'appointments' | 'notDone' | 'pauses'>,
  periods: readonly PlanPeriod[],
  until: number,
): Occurrence[] {
  const { ofDay, ofWeek } = callsMade(records, periods);
  const left: { number: number; week: string }[] = [];
  for (const number of agreedDays(records, periods, until)) {
    const day = civilDay(number);
    if (!take(ofDay, day)) left.push({ number, week: weekOf(day) });
  }
  // A day that was named and is not agreed any more, or was named twice, leaves its call to the week.
  for (const [day, count] of ofDay) add(ofWeek, weekOf(day), count);
  const closed = closedDays(records);
  const open: Occurrence[] = [...dueAppointments(records, 'longerCall', until)];
  for (const { number, week } of left) {
    const day = civilDay(number);
    if (take(closed, day) || take(ofWeek, week)) continue;
    if (number <= until) open.push(onDay('longerCall', day, ['weekly']));
  }
  return open;
}

/** The days on which a call is to be made by, in order, to the end of the week in which the last day lies. */
function* agreedDays(
  records: Pick<ClientRecords, 'pauses'>,
  periods: readonly PlanPeriod[],
  until: number,
): Generator<number> {
  for (const { plan, until: end } of periods) {
    if (plan.level !== 'intensive') continue;
    const from = dayNumber(plan.from);
    const last = end === null ? Infinity : dayNumber(end) - 1;
    for (let monday = mondayOf(from); monday <= Math.min(until, last); monday += 7) {
      for (const weekday of longerCallDays(plan.longerCallsAWeek)) {
        const number = monday + weekday - 1;
        if (number >= from && number <= last && !isPaused(civilDay(number), records.pauses)) yield number;
      }
    }
  }
}

/** Calls made or booked, each counted once: for the day that it names, or else for its week. */
function callsMade(
  records: Pick<ClientRecords, 'sessions' | 'appointments'>,
  periods: readonly PlanPeriod[],
): { ofDay: Map<string, number>; ofWeek: Map<string, number> } {
  const ofDay = new Map<string, number>();
  const ofWeek = new Map<string, number>();
  const booked = new Set<string>();
  for (const { body } of records.appointments) {
    if (body.contact !== 'longerCall') continue;
    booked.add(`${body.day} ${body.time}`);
    if (body.insteadOf) add(ofDay, body.insteadOf.day, 1);
    else add(ofWeek, weekOf(body.day), 1);
  }
  for (const { body } of records.sessions) {
    if (body.contact !== 'longerCall') continue;
    const { plannedFor } = body;
    if (plannedFor === null) add(ofWeek, weekOf(dayOfCall(body.startedAt, periods)), 1);
    else if (plannedFor.time === null) add(ofDay, plannedFor.day, 1);
    // One that fulfils a booking is counted with it; the booking may have been taken back since.
    else if (!booked.has(`${plannedFor.day} ${plannedFor.time}`)) add(ofWeek, weekOf(plannedFor.day), 1);
  }
  return { ofDay, ofWeek };
}

/** How often it was said of a day why not; what names a time closes a booking. */
function closedDays(records: Pick<ClientRecords, 'notDone'>): Map<string, number> {
  const closed = new Map<string, number>();
  for (const { body } of records.notDone) {
    if (body.work === 'longerCall' && body.time === null) add(closed, body.day, 1);
  }
  return closed;
}

/** The civil day of an unplanned call, in the zone of the plan that held then. */
function dayOfCall(startedAt: string, periods: readonly PlanPeriod[]): string {
  const at = Date.parse(startedAt);
  const period = periods.findLast(({ plan }) => plan.from <= dayIn(plan.zone, at)) ?? periods[0];
  return dayIn(period?.plan.zone ?? 'UTC', at);
}

function weekOf(day: string): string {
  return civilDay(mondayOf(dayNumber(day)));
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Takes one of what is counted under a key; false when there is none left. */
function take(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}
