import { civilDay, dayNumber, mondayOf } from './civil-days.ts';
import type { ClientRecords } from './client-records.ts';
import type { Occurrence } from './occurrence.ts';
import { isPaused } from './pause.ts';
import { isActiveLevel, type PlanPeriod } from './support-plan.ts';

/**
 * The open sessions of a client up to a day: the set times of his plans (SE-1, SE-2), each at its own time or at the one it
 * was moved to, and what was booked besides. One is fulfilled by a session that names its time, held or not: that he did not
 * come is on record then. Otherwise it stays open until the practitioner says why not.
 *
 * @param until number of the last day
 */
export function dueSessions(
  records: Pick<ClientRecords, 'sessions' | 'appointments' | 'notDone' | 'pauses'>,
  periods: readonly PlanPeriod[],
  until: number,
): Occurrence[] {
  const settled = settledTimes(records, 'session');
  const booked = records.appointments.filter(({ body }) => body.contact === 'session');
  const moved = new Set(
    booked.flatMap(({ body }) => (body.insteadOf ? [timeKey(body.insteadOf.day, body.insteadOf.time)] : [])),
  );
  const open: Occurrence[] = [];
  for (const { plan, until: end } of periods) {
    if (!isActiveLevel(plan.level)) continue;
    const from = dayNumber(plan.from);
    const last = Math.min(until, end === null ? until : dayNumber(end) - 1);
    for (let monday = mondayOf(from); monday <= last; monday += 7) {
      for (const { weekday, time, minutes, bufferMinutes } of plan.sessions) {
        const number = monday + weekday - 1;
        if (number < from || number > last) continue;
        const day = civilDay(number);
        if (settled(day, time) || moved.has(timeKey(day, time)) || isPaused(day, records.pauses)) continue;
        open.push({
          work: 'session',
          day,
          time,
          zone: plan.zone,
          because: ['setTime'],
          plannedFor: { day, time },
          appointment: null,
          minutes,
          bufferMinutes,
        });
      }
    }
  }
  return [...open, ...dueAppointments(records, 'session', until, settled)];
}

/** Booked contacts of one kind that are open, up to a day. */
export function dueAppointments(
  records: Pick<ClientRecords, 'sessions' | 'appointments' | 'notDone'>,
  contact: 'session' | 'longerCall',
  until: number,
  settled?: ReturnType<typeof settledTimes>,
): Occurrence[] {
  const booked = records.appointments.filter(({ body }) => body.contact === contact);
  if (booked.length === 0) return [];
  const isSettled = settled ?? settledTimes(records, contact);
  return booked.flatMap(({ record, body, savedAt }): Occurrence[] => {
    if (dayNumber(body.day) > until || isSettled(body.day, body.time, savedAt)) return [];
    return [
      {
        work: contact,
        day: body.day,
        time: body.time,
        zone: body.zone,
        because: ['appointment'],
        plannedFor: { day: body.day, time: body.time },
        appointment: record,
        minutes: body.minutes,
        bufferMinutes: body.bufferMinutes,
      },
    ];
  });
}

/**
 * Tells of a set time whether a contact names it, or the practitioner has said of it why not: of what was booked, after it was
 * booked, so that what is booked for that time again is not closed with what was there before.
 */
function settledTimes(
  records: Pick<ClientRecords, 'sessions' | 'notDone'>,
  contact: 'session' | 'longerCall',
): (day: string, time: string, bookedAt?: string) => boolean {
  const fulfilled = new Map<string, (string | null)[]>();
  for (const { body } of records.sessions) {
    if (body.contact !== contact || !body.plannedFor) continue;
    const { day, time } = body.plannedFor;
    const times = fulfilled.get(day);
    if (times) times.push(time);
    else fulfilled.set(day, [time]);
  }
  const closed = new Map<string, number>();
  for (const { body, savedAt } of records.notDone) {
    if (body.work !== contact) continue;
    const key = timeKey(body.day, body.time);
    closed.set(key, Math.max(closed.get(key) ?? -Infinity, Date.parse(savedAt)));
  }
  return (day, time, bookedAt) => {
    if (fulfilled.get(day)?.includes(time)) return true;
    const saidAt = closed.get(timeKey(day, time));
    return saidAt !== undefined && (bookedAt === undefined || saidAt > Date.parse(bookedAt));
  };
}

function timeKey(day: string, time: string | null): string {
  return `${day} ${time ?? ''}`;
}
