import type { CheckIn } from './check-in.ts';
import type { Client } from './client.ts';

/** A check-in that is agreed for a client and not done yet. */
export interface DueCheckIn {
  readonly client: string;
  /** Civil day for which it was agreed. */
  readonly day: string;
  /** Wall-clock time for which it was agreed. */
  readonly time: string;
  /** `overdue`: its day or its time has passed; `now`: within the next 30 minutes; `later`: later today. */
  readonly state: 'overdue' | 'now' | 'later';
  /** Why this day and time: proposed in the last check-in, or by the agreed interval (CI-1). */
  readonly because: 'proposed' | 'interval' | 'first';
}

const soon = Temporal.Duration.from({ minutes: 30 });

/** Whether check-ins are agreed with this client: an interval is set and he is not suspended or only held (CI-1). */
export function hasCheckIns(client: Client): boolean {
  return (
    client.checkInEveryDays !== null &&
    (client.supportLevel === 'intensive' || client.supportLevel === 'weekly')
  );
}

/**
 * When the next check-in with a client is due (CI-1): what the last one proposed, else the interval counted in civil
 * days from the last one, else the first day agreed. Null where none are agreed.
 *
 * @param checkIns all check-ins of this client, in any order
 */
export function nextCheckIn(
  client: Client,
  checkIns: readonly CheckIn[],
): Pick<DueCheckIn, 'day' | 'time' | 'because'> | null {
  if (!hasCheckIns(client) || client.checkInEveryDays === null) return null;
  const last = latestCheckIn(checkIns);
  if (!last) return { day: client.checkInsFrom, time: client.checkInTime, because: 'first' };
  if (last.next) return { ...last.next, because: 'proposed' };
  const day = Temporal.PlainDate.from(last.day).add({ days: client.checkInEveryDays }).toString();
  return { day, time: client.checkInTime, because: 'interval' };
}

/** The check-in with the latest start. */
export function latestCheckIn(checkIns: readonly CheckIn[]): CheckIn | null {
  let latest: CheckIn | null = null;
  for (const checkIn of checkIns) {
    if (!latest || Date.parse(checkIn.startedAt) >= Date.parse(latest.startedAt)) latest = checkIn;
  }
  return latest;
}

/**
 * The check-ins to make today, the most urgent first: overdue ones of earlier days, then by time. An overdue one stays
 * until it is done or recorded as not reached, cancelled or cut off (CI-5).
 *
 * @param now the practitioner's civil date and time; the zone decides what "today" is
 */
export function dueCheckIns(
  clients: Iterable<{ readonly record: string; readonly client: Client }>,
  checkInsOf: (client: string) => readonly CheckIn[],
  now: Temporal.ZonedDateTime,
): DueCheckIn[] {
  const today = now.toPlainDate();
  const wallClock = now.toPlainDateTime();
  const due: DueCheckIn[] = [];
  for (const { record, client } of clients) {
    const next = nextCheckIn(client, checkInsOf(record));
    if (!next) continue;
    const day = Temporal.PlainDate.from(next.day);
    if (Temporal.PlainDate.compare(day, today) > 0) continue;
    const at = day.toPlainDateTime(Temporal.PlainTime.from(next.time));
    const passed = Temporal.PlainDateTime.compare(at, wallClock) < 0;
    const nearing = Temporal.PlainDateTime.compare(at, wallClock.add(soon)) <= 0;
    due.push({ client: record, ...next, state: passed ? 'overdue' : nearing ? 'now' : 'later' });
  }
  return due.sort(
    (a, b) => `${a.day} ${a.time}`.localeCompare(`${b.day} ${b.time}`) || a.client.localeCompare(b.client),
  );
}

/**
 * What to propose as the next check-in, from today's: the agreed interval and time; the same day in one hour after an
 * attempt that did not reach him or was cut off (CI-5), unless that would be at 18:00 or later.
 */
export function proposeNext(
  client: Client,
  outcome: CheckIn['outcome'],
  now: Temporal.ZonedDateTime,
): { day: string; time: string } | null {
  if (!hasCheckIns(client) || client.checkInEveryDays === null) return null;
  if (outcome === 'noAnswer' || outcome === 'cutOff') {
    const retry = now.add({ hours: 1 });
    if (retry.hour < 18 && retry.toPlainDate().equals(now.toPlainDate())) {
      return { day: retry.toPlainDate().toString(), time: clockTime(retry) };
    }
  }
  const day = now.toPlainDate().add({ days: client.checkInEveryDays }).toString();
  return { day, time: client.checkInTime };
}

function clockTime(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainTime().toString({ smallestUnit: 'minute' });
}
