import { clashesOf, type Clash } from '#src/domain/booked-time.ts';
import type { CheckIn } from '#src/domain/check-in.ts';
import { civilDay, dayNumber } from '#src/domain/civil-days.ts';
import type { ClientRecords, Saved } from '#src/domain/client-records.ts';
import { bookedTimeOf, type BookedWork } from '#src/domain/diary.ts';
import { openWork, type DueWork } from '#src/domain/due-work.ts';
import type { NotDone } from '#src/domain/not-done.ts';
import type { ProgrammeValues } from '#src/domain/programme.ts';
import type { Session } from '#src/domain/session.ts';
import { isContact } from '#src/domain/sort-due-work.ts';
import { localClock, type LocalClock } from './local-clock.ts';

/** Wall-clock times where the practitioner is; null where only the day is known. */
interface OnTheClock {
  readonly start: string | null;
  readonly end: string | null;
}

/** Something that is to be done. */
export interface OpenEntry extends OnTheClock {
  readonly kind: 'open';
  readonly work: DueWork;
  /** End of the time kept free after it (SE-1); null where none is. */
  readonly freeUntil: string | null;
  /** What the clock shows where its time was agreed; null where it shows the same. */
  readonly agreedAs: { readonly time: string; readonly zone: string } | null;
  /** What it runs into; nothing is said any more once its time has passed. */
  readonly clashes: readonly Clash<BookedWork>[];
}

/** Something that is on record. */
export type RecordedEntry = OnTheClock &
  (
    | { readonly kind: 'checkIn'; readonly saved: Saved<CheckIn> }
    | { readonly kind: 'session'; readonly saved: Saved<Session> }
    | { readonly kind: 'notDone'; readonly saved: Saved<NotDone> }
  );

export type DiaryEntry = OpenEntry | RecordedEntry;

/** One day of the diary, what has no time first. */
export interface DiaryDay {
  readonly day: string;
  readonly entries: readonly DiaryEntry[];
}

/** A week of the diary, Monday to Sunday. */
export interface DiaryWeek {
  readonly days: readonly DiaryDay[];
  /** How much from before this week is still open. */
  readonly olderOpen: number;
}

/**
 * What stands in one week of the diary: what is on record by the day on which it began, and what is open by the day for which
 * it is due (SE-1, SE-2), all by the practitioner's own clock.
 *
 * @param monday first day of the week
 * @param now the practitioner's civil date and time
 */
export function weekOf(
  all: Iterable<ClientRecords>,
  programme: ProgrammeValues,
  monday: string,
  now: Temporal.ZonedDateTime,
): DiaryWeek {
  const first = dayNumber(monday);
  const sunday = civilDay(first + 6);
  // A day more on both sides, for what lasts over midnight.
  const clock = localClock(now.timeZoneId, civilDay(first - 1), civilDay(first + 7));
  const byDay = new Map<string, DiaryEntry[]>(
    Array.from({ length: 7 }, (_, index) => [civilDay(first + index), []]),
  );
  const open: DueWork[] = [];
  const booked: BookedWork[] = [];
  let olderOpen = 0;
  // What stands at the same time comes by reference, whoever was saved last.
  const byReference = [...all].sort((a, b) =>
    a.client.reference.localeCompare(b.client.reference, undefined, { numeric: true }),
  );
  for (const records of byReference) {
    for (const work of openWork(records, programme, sunday, now)) {
      if (work.localDay < monday) {
        olderOpen += 1;
        continue;
      }
      open.push(work);
      if (work.at !== null) booked.push(bookedTimeOf(work, work.at, programme));
    }
    for (const { day, entry } of recordedIn(records, first, clock)) byDay.get(day)?.push(entry);
  }
  const roomOf = new Map(booked.map((room) => [room.work, room]));
  for (const work of open) {
    byDay.get(work.localDay)?.push(openEntry(work, roomOf.get(work) ?? null, booked, clock));
  }
  return {
    days: [...byDay].map(([day, entries]) => ({ day, entries: entries.sort(byTime) })),
    olderOpen,
  };
}

function openEntry(
  work: DueWork,
  room: BookedWork | null,
  booked: readonly BookedWork[],
  clock: LocalClock,
): OpenEntry {
  if (!room) {
    return { kind: 'open', work, start: null, end: null, freeUntil: null, agreedAs: null, clashes: [] };
  }
  const start = clock.time(room.start);
  return {
    kind: 'open',
    work,
    start,
    end: clock.time(room.end),
    freeUntil: room.bufferEnd > room.end ? clock.time(room.bufferEnd) : null,
    agreedAs:
      work.time === null || work.zone === null || work.time === start
        ? null
        : { time: work.time, zone: work.zone },
    clashes:
      work.state === 'overdue' ? [] : clashesOf(room, booked).filter((clash) => isWorthSaying(room, clash)),
  };
}

/**
 * Check-ins agreed for the same time are simply made one after the other. And that the time kept free after a contact is
 * taken is said once, at the contact that takes it.
 */
function isWorthSaying({ work }: BookedWork, clash: Clash<BookedWork>): boolean {
  if (clash.kind === 'ownBuffer') return false;
  return work.work !== 'checkIn' || clash.with.work.work !== 'checkIn';
}

function* recordedIn(
  records: Pick<ClientRecords, 'checkIns' | 'sessions' | 'notDone'>,
  first: number,
  clock: LocalClock,
): Generator<{ readonly day: string; readonly entry: RecordedEntry }> {
  // Most is from other weeks, and only what is near needs the calendar: no zone is further than a day from UTC.
  const near = civilDay(first - 1);
  const far = civilDay(first + 8);
  const isNear = ({ body }: Saved<CheckIn | Session>): boolean =>
    body.startedAt >= near && body.startedAt < far;
  const timesOf = ({ startedAt, endedAt }: CheckIn | Session): OnTheClock & { readonly day: string } => {
    const start = Date.parse(startedAt);
    return {
      day: clock.day(start),
      start: clock.time(start),
      end: endedAt === null ? null : clock.time(Date.parse(endedAt)),
    };
  };
  for (const saved of records.checkIns.filter(isNear)) {
    const { day, ...times } = timesOf(saved.body);
    yield { day, entry: { kind: 'checkIn', ...times, saved } };
  }
  for (const saved of records.sessions.filter(isNear)) {
    const { day, ...times } = timesOf(saved.body);
    yield { day, entry: { kind: 'session', ...times, saved } };
  }
  for (const saved of records.notDone) {
    yield { day: saved.body.day, entry: { kind: 'notDone', start: null, end: null, saved } };
  }
}

/** Without a time first: contacts before reviews, and last what was closed. */
function byTime(a: DiaryEntry, b: DiaryEntry): number {
  const [left, right] = [a.start ?? '', b.start ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return rank(a) - rank(b);
}

function rank(entry: DiaryEntry): number {
  if (entry.kind === 'notDone') return 2;
  return entry.kind === 'open' && !isContact(entry.work.work) ? 1 : 0;
}
