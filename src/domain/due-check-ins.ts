import type { CheckIn } from './check-in.ts';
import { civilDay, dayNumber, weekdayOf } from './civil-days.ts';
import type { ClientRecords, Saved } from './client-records.ts';
import type { Occurrence } from './occurrence.ts';
import { isPaused } from './pause.ts';
import { isActiveLevel, type CheckInRhythm, type PlanPeriod, type SupportPlan } from './support-plan.ts';

/** Whether check-ins are agreed in a plan: it has a rhythm, and its level has contacts (CI-1). */
export function hasCheckIns(plan: SupportPlan): boolean {
  return plan.checkIns !== null && isActiveLevel(plan.level);
}

/**
 * The open check-ins of a client up to a day, earliest first (CI-1, CI-5).
 *
 * Each plan counts from its own first day. After a call the next one is what was agreed in it, else the rhythm counted from
 * the day it was for. A call that did not reach him, with the next attempt on the same day, leaves that day open at the new
 * time; with an attempt on a later day, or none, its day counts as attempted. Days on which nothing was recorded stay open.
 *
 * @param until number of the last day
 */
export function dueCheckIns(
  records: Pick<ClientRecords, 'checkIns' | 'notDone' | 'pauses'>,
  periods: readonly PlanPeriod[],
  until: number,
): Occurrence[] {
  const attempts = lastAttempts(records.checkIns);
  const attemptedDays = Int32Array.from(attempts.keys()).sort();
  const closed = closedDays(records);
  const open: Occurrence[] = [];
  for (const { plan, until: end } of periods) {
    const { checkIns } = plan;
    if (!checkIns || !isActiveLevel(plan.level)) continue;
    const first = dayNumber(plan.from);
    const last = Math.min(until, end === null ? until : dayNumber(end) - 1);
    const emit = (number: number, time: string, because: Occurrence['because'][number]): void => {
      const day = civilDay(number);
      const lastAttempt = attempts.get(number);
      const saidWhyNot = closed.get(day);
      if (saidWhyNot !== undefined && (!lastAttempt || saidWhyNot >= Date.parse(lastAttempt.savedAt))) return;
      if (isPaused(day, records.pauses)) return;
      open.push({
        work: 'checkIn',
        day,
        time,
        zone: plan.zone,
        because: [because],
        plannedFor: null,
        appointment: null,
        minutes: null,
        bufferMinutes: null,
      });
    };
    let day = firstDay(checkIns.rhythm, first);
    let time = checkIns.time;
    let because: 'rhythm' | 'agreed' = 'rhythm';
    const inRhythm = (number: number): void => {
      day = number;
      time = checkIns.time;
      because = 'rhythm';
    };
    for (const attempted of attemptedDays) {
      if (attempted < first) continue;
      if (attempted > last) break;
      while (day < attempted) {
        emit(day, time, because);
        inRhythm(nextDay(checkIns.rhythm, day));
      }
      const latest = attempts.get(attempted)?.body;
      if (!latest) continue;
      const agreed = latest.next && dayNumber(latest.next.day);
      if (latest.next && agreed === attempted) {
        emit(attempted, latest.next.time, wasReached(latest) ? 'agreed' : 'nextAttempt');
      }
      if (latest.next && agreed !== null && agreed > attempted) {
        day = agreed;
        time = latest.next.time;
        because = 'agreed';
      } else {
        inRhythm(nextDay(checkIns.rhythm, attempted));
      }
    }
    while (day <= last) {
      emit(day, time, because);
      inRhythm(nextDay(checkIns.rhythm, day));
    }
  }
  return open;
}

/** Of each day that was attempted, by its number, the check-in that was started last. */
function lastAttempts(checkIns: readonly Saved<CheckIn>[]): Map<number, Saved<CheckIn>> {
  const last = new Map<number, Saved<CheckIn>>();
  for (const checkIn of checkIns) {
    const number = dayNumber(checkIn.body.day);
    const known = last.get(number);
    if (!known || Date.parse(checkIn.body.startedAt) >= Date.parse(known.body.startedAt)) {
      last.set(number, checkIn);
    }
  }
  return last;
}

/** For each day of which the practitioner said why not: the latest instant at which she did. */
function closedDays(records: Pick<ClientRecords, 'notDone'>): Map<string, number> {
  const closed = new Map<string, number>();
  for (const { body, savedAt } of records.notDone) {
    if (body.work !== 'checkIn') continue;
    closed.set(body.day, Math.max(closed.get(body.day) ?? 0, Date.parse(savedAt)));
  }
  return closed;
}

function wasReached(checkIn: CheckIn): boolean {
  return checkIn.outcome === 'reached';
}

function firstDay(rhythm: CheckInRhythm, from: number): number {
  return 'everyDays' in rhythm ? from : nextDay(rhythm, from - 1);
}

/** The first day of the rhythm after a day. */
function nextDay(rhythm: CheckInRhythm, after: number): number {
  if ('everyDays' in rhythm) return after + rhythm.everyDays;
  const days: readonly number[] = rhythm.weekdays;
  let day = after + 1;
  while (!days.includes(weekdayOf(day))) day += 1;
  return day;
}

/**
 * What to propose as the next check-in after a call: the next day of the rhythm at the agreed time; after an attempt that
 * did not reach him or was cut off, the same day in one hour, unless that would be at 18:00 or later (CI-5). Counted from
 * the day the call was for, so that an entry made late hides nothing that was due since.
 *
 * @param day the civil day that the call is for
 * @param now the practitioner's civil date and time
 */
export function proposeNext(
  plan: SupportPlan | null,
  outcome: CheckIn['outcome'],
  day: string,
  now: Temporal.ZonedDateTime,
): { day: string; time: string } | null {
  if (!plan?.checkIns || !isActiveLevel(plan.level)) return null;
  if (outcome === 'noAnswer' || outcome === 'cutOff') {
    const retry = now.withTimeZone(plan.zone).add({ hours: 1 });
    if (retry.hour < 18 && retry.toPlainDate().toString() === day) {
      return { day, time: retry.toPlainTime().toString({ smallestUnit: 'minute' }) };
    }
  }
  return { day: civilDay(nextDay(plan.checkIns.rhythm, dayNumber(day))), time: plan.checkIns.time };
}
