import type { BookedTime } from './booked-time.ts';
import { openWork, type DueWork } from './due-work.ts';
import type { ClientRecords } from './client-records.ts';
import type { ProgrammeValues } from './programme.ts';

/** A timed contact that is still to come, as the diary keeps room for it. */
export interface BookedWork extends BookedTime {
  readonly work: DueWork;
}

/**
 * Every timed contact of all clients that is open from one civil day to another, in order: what a booking can run into (SE-1)
 * and what a calendar file carries.
 *
 * @param from first day, `until` last day, both in the practitioner's zone
 */
export function bookedWork(
  all: Iterable<ClientRecords>,
  programme: ProgrammeValues,
  days: { readonly from: string; readonly until: string },
  now: Temporal.ZonedDateTime,
): BookedWork[] {
  const booked: BookedWork[] = [];
  for (const records of all) {
    for (const work of openWork(records, programme, days.until, now)) {
      if (work.at !== null && work.localDay >= days.from) booked.push(bookedTimeOf(work, work.at, programme));
    }
  }
  return booked.sort((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1));
}

/**
 * The time that a contact takes in the diary, with what is kept free after it (SE-1); a check-in takes what the programme set.
 *
 * @param at its instant, in milliseconds since 1970
 */
export function bookedTimeOf(work: DueWork, at: number, programme: ProgrammeValues): BookedWork {
  const end = at + (work.minutes ?? programme.checkInMinutes) * 60_000;
  return {
    key: work.appointment ?? `${work.client} ${work.work} ${work.day} ${work.time ?? ''}`,
    start: at,
    end,
    bufferEnd: end + (work.bufferMinutes ?? 0) * 60_000,
    work,
  };
}
