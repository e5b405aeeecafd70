import type { Appointment } from '#src/domain/appointment.ts';
import type { BookedTime, Clash } from '#src/domain/booked-time.ts';
import { civilDay, dayNumber, instantOf } from '#src/domain/civil-days.ts';
import type { BookedWork } from '#src/domain/diary.ts';
import { civilDate, civilTime, freeText } from '#src/domain/field-values.ts';
import type { ProgrammeValues } from '#src/domain/programme.ts';
import { z } from '#src/domain/schema.ts';
import { plannedTime, sessionContacts, type SessionContact } from '#src/domain/session.ts';
import type { SetTime } from './set-times.ts';

/** What the booking form holds. */
export interface BookingFields {
  /** Empty until he is chosen. */
  readonly client: string;
  readonly contact: SessionContact;
  readonly day: string;
  readonly time: string;
  /** Null while nobody has touched it: then it is what the programme has set. */
  readonly minutes: string | null;
  readonly bufferMinutes: string | null;
  /** The set time of the plan that is moved. */
  readonly insteadOf: Appointment['insteadOf'];
  readonly note: string;
  /** The clashes that the practitioner has seen and books in spite of; any other has to be agreed to anew (SE-1). */
  readonly acceptedClashes: string;
}

const typed = z.string().check(z.maxLength(10));

/** Schemas of what the form holds, for taking a draft up again. */
export const bookingFormSchemas: {
  readonly [Name in keyof BookingFields]: z.ZodMiniType<BookingFields[Name]>;
} = {
  client: z.string().check(z.maxLength(36)),
  contact: z.enum(sessionContacts),
  day: z.union([z.literal(''), civilDate]),
  time: z.union([z.literal(''), civilTime]),
  minutes: z.nullable(typed),
  bufferMinutes: z.nullable(typed),
  insteadOf: z.nullable(plannedTime),
  note: freeText,
  acceptedClashes: freeText,
};

/** A form about nothing yet but what was known when it was opened. */
export function newBookingFields(
  known: Partial<Pick<BookingFields, 'client' | 'contact' | 'day' | 'time'>>,
  setTime: SetTime | null,
): BookingFields {
  return {
    client: '',
    contact: 'session',
    day: '',
    time: '',
    ...known,
    minutes: setTime ? String(setTime.minutes) : null,
    bufferMinutes: setTime ? String(setTime.bufferMinutes) : null,
    insteadOf: setTime ? { day: setTime.day, time: setTime.time } : null,
    note: '',
    acceptedClashes: '',
  };
}

/** The form for changing an appointment. */
export function fieldsOfAppointment(appointment: Appointment): BookingFields {
  const { client, contact, day, time, minutes, bufferMinutes, insteadOf, note } = appointment;
  return {
    client,
    contact,
    day,
    time,
    minutes: String(minutes),
    bufferMinutes: String(bufferMinutes),
    insteadOf,
    note,
    acceptedClashes: '',
  };
}

/** Length and time kept free as the form shows them; a longer call is held as a session is (SE-1, CI-4). */
export function lengthsShown(
  { minutes, bufferMinutes }: Pick<BookingFields, 'minutes' | 'bufferMinutes'>,
  programme: Pick<ProgrammeValues, 'sessionMinutes' | 'bufferMinutes'>,
): { readonly minutes: string; readonly bufferMinutes: string } {
  return {
    minutes: minutes ?? String(programme.sessionMinutes),
    bufferMinutes: bufferMinutes ?? String(programme.bufferMinutes),
  };
}

/** Least and greatest number of minutes that can be booked. */
export const minutesLimits = { minutes: { min: 5, max: 240 }, bufferMinutes: { min: 0, max: 240 } } as const;

const farthestDays = 2 * 366;

/** What is missing or cannot be before the form can be saved. */
export interface BookingGaps {
  readonly client: boolean;
  readonly day: 'missing' | 'far' | null;
  readonly time: boolean;
  readonly minutes: boolean;
  readonly bufferMinutes: boolean;
}

/** Looks for what is missing. */
export function gapsIn(
  fields: BookingFields,
  programme: Pick<ProgrammeValues, 'sessionMinutes' | 'bufferMinutes'>,
  today: string,
): BookingGaps {
  const shown = lengthsShown(fields, programme);
  return {
    client: fields.client === '',
    day: dayGap(fields.day, today),
    time: fields.time === '',
    minutes: minutesIn(shown.minutes, minutesLimits.minutes) === null,
    bufferMinutes: minutesIn(shown.bufferMinutes, minutesLimits.bufferMinutes) === null,
  };
}

function dayGap(day: string, today: string): BookingGaps['day'] {
  if (day === '') return 'missing';
  return canBeBooked(day, today) ? null : 'far';
}

/**
 * Whether a day is near enough to be booked. Asked also while a year is being typed, so that nobody waits for a diary of
 * thousands of years.
 */
export function canBeBooked(day: string, today: string): boolean {
  return Math.abs(dayNumber(day) - dayNumber(today)) <= farthestDays;
}

/** The last day that can be booked. */
export function farthestDay(today: string): string {
  return civilDay(dayNumber(today) + farthestDays);
}

function minutesIn(
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): number | null {
  if (!/^\d{1,3}$/u.test(text)) return null;
  const number = Number(text);
  return number >= min && number <= max ? number : null;
}

/**
 * The appointment that the form describes.
 *
 * @param zone in which its time is agreed
 * @returns null while something is missing
 */
export function appointmentOf(
  fields: BookingFields,
  programme: Pick<ProgrammeValues, 'sessionMinutes' | 'bufferMinutes'>,
  today: string,
  zone: string,
): Appointment | null {
  const shown = lengthsShown(fields, programme);
  const minutes = minutesIn(shown.minutes, minutesLimits.minutes);
  const bufferMinutes = minutesIn(shown.bufferMinutes, minutesLimits.bufferMinutes);
  const gaps = gapsIn(fields, programme, today);
  if (gaps.client || gaps.day !== null || gaps.time || minutes === null || bufferMinutes === null)
    return null;
  const { client, contact, day, time, note } = fields;
  // Only sessions have set times in a plan.
  const insteadOf = contact === 'session' ? fields.insteadOf : null;
  return { client, contact, day, time, minutes, bufferMinutes, zone, insteadOf, note };
}

/** The room that an appointment takes on the diary. */
export function roomOf(appointment: Appointment, key: string): BookedTime {
  const start = instantOf(appointment.day, appointment.time, appointment.zone);
  const end = start + appointment.minutes * 60_000;
  return { key, start, end, bufferEnd: end + appointment.bufferMinutes * 60_000 };
}

/** Names what a booking runs into, so that agreeing to it agrees to nothing else. */
export function nameOfClashes(clashes: readonly Clash<BookedWork>[]): string {
  return clashes
    .map((clash) => `${clash.kind} ${clash.with.key} ${clash.with.start} ${clash.with.bufferEnd}`)
    .join('\n');
}
