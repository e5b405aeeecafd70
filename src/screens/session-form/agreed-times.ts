import { dayNumber, timeIn } from '#src/domain/civil-days.ts';
import type { DueWork } from '#src/domain/due-work.ts';
import type { Session, SessionContact } from '#src/domain/session.ts';

type PlannedFor = NonNullable<Session['plannedFor']>;

/** A time that was agreed for a session or a longer call and is open. */
export interface AgreedTime {
  readonly contact: SessionContact;
  /** As the plan or the booking says it, in its own zone; kept with the contact that fulfils it. */
  readonly plannedFor: PlannedFor;
  /** The same for the practitioner, where she is now. */
  readonly local: PlannedFor;
}

/** How many days ahead an agreed time is offered, for what is held or called off early. */
export const daysAhead = 7;

/** An open time that is older than this is another week's, and is not taken for what is held now. */
const daysBack = 6;

/**
 * The open times of sessions and longer calls that a contact can be for, the latest first: all up to today, the next one to
 * come of each, and the one that was asked for.
 *
 * @param open open work of one client, up to {@link daysAhead} at least
 * @param today the practitioner's civil day
 */
export function agreedTimes(
  open: readonly DueWork[],
  today: string,
  zone: string,
  asked: Partial<PlannedFor> | null,
): AgreedTime[] {
  const found = new Map<string, AgreedTime>();
  const coming = new Set<SessionContact>();
  for (const { work, day, time, localDay, at } of open) {
    if (work !== 'session' && work !== 'longerCall') continue;
    const isAsked = asked?.day === day && (asked.time ?? null) === time;
    if (localDay > today && coming.has(work) && !isAsked) continue;
    if (localDay > today) coming.add(work);
    const plannedFor = { day, time };
    found.set(`${work} ${keyOf(plannedFor)}`, {
      contact: work,
      plannedFor,
      local: { day: localDay, time: at === null ? null : timeIn(zone, at) },
    });
  }
  return [...found.values()].reverse();
}

/** The agreed time that a contact on a day was most likely for: the nearest open one of that week, never one still to come. */
export function likelyTime(
  times: readonly AgreedTime[],
  contact: SessionContact,
  held: PlannedFor,
): AgreedTime | null {
  if (held.day === '') return null;
  const heldOn = dayNumber(held.day);
  let likely: AgreedTime | null = null;
  let nearest = Infinity;
  for (const time of times) {
    const daysAgo = heldOn - dayNumber(time.local.day);
    if (time.contact !== contact || daysAgo < 0 || daysAgo > daysBack) continue;
    const minutes = Math.abs(minutesOf(held.time) - minutesOf(time.local.time));
    const distance = daysAgo * 1440 + minutes;
    if (distance < nearest) {
      nearest = distance;
      likely = time;
    }
  }
  return likely;
}

/** Tells agreed times apart, in the addresses of options and in comparisons. */
export function keyOf(planned: PlannedFor | null): string {
  return planned ? `${planned.day} ${planned.time ?? ''}`.trim() : '';
}

function minutesOf(time: string | null): number {
  // A day without a time is as near as its noon.
  const [hours = 12, minutes = 0] = time === null || time === '' ? [] : time.split(':').map(Number);
  return hours * 60 + minutes;
}
