import { utf8 } from '#src/crypto/bytes.ts';
import { sha256Of, toHex } from '#src/crypto/digest.ts';
import type { Appointment } from '#src/domain/appointment.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { bookedWork, type BookedWork } from '#src/domain/diary.ts';
import type { ProgrammeValues } from '#src/domain/programme.ts';
import type { CalendarEntry } from '#src/exchange/calendar-file.ts';

const daysAhead = 28;

/**
 * The contacts to come in the next four weeks that have a time, in order: what a calendar file can carry.
 *
 * @param now the practitioner's civil date and time
 */
export function calendarTimes(
  all: Iterable<ClientRecords>,
  programme: ProgrammeValues,
  now: Temporal.ZonedDateTime,
): BookedWork[] {
  const today = now.toPlainDate();
  const days = { from: today.toString(), until: today.add({ days: daysAhead }).toString() };
  return bookedWork(all, programme, days, now).filter(({ start }) => start > now.epochMilliseconds);
}

/** Whether there are any; it looks no further than the first. */
export function hasCalendarTimes(
  all: Iterable<ClientRecords>,
  programme: ProgrammeValues,
  now: Temporal.ZonedDateTime,
): boolean {
  for (const records of all) if (calendarTimes([records], programme, now).length > 0) return true;
  return false;
}

/**
 * Times as a calendar keeps them, with the time kept free after each: nothing but when, and a digest that says nothing and is
 * the same in every file. A set time keeps it when it is moved, so that the calendar moves it too.
 */
export function calendarEntries(times: readonly BookedWork[], all: Iterable<ClientRecords>): CalendarEntry[] {
  const appointments = new Map<string, Appointment>();
  for (const records of all) {
    for (const { record, body } of records.appointments) appointments.set(record, body);
  }
  const taken = new Set<string>();
  return times.map((booked) => {
    const standsFor = lastingKey(booked, appointments);
    // Two devices may have moved the same set time; both have to be seen.
    const key = taken.has(standsFor) ? booked.key : standsFor;
    taken.add(key);
    return {
      uid: toHex(sha256Of(utf8(key))),
      start: Temporal.Instant.fromEpochMilliseconds(booked.start),
      end: Temporal.Instant.fromEpochMilliseconds(booked.bufferEnd),
    };
  });
}

/** What stays the same of a contact while its time is changed. */
function lastingKey({ key, work }: BookedWork, appointments: ReadonlyMap<string, Appointment>): string {
  if (work.work === 'checkIn') return `${work.client} checkIn ${work.day}`;
  const moved = appointments.get(work.appointment ?? '')?.insteadOf;
  return moved ? `${work.client} ${work.work} ${moved.day} ${moved.time ?? ''}` : key;
}
