import { civilTime } from '#src/domain/field-values.ts';
import type { ProgrammeValues } from '#src/domain/programme.ts';
import { z } from '#src/domain/schema.ts';
import { weekdays, type SessionSlot } from '#src/domain/support-plan.ts';

/** Least and greatest length of a session and of the time kept free after it, in minutes. */
export const slotMinutes = { session: { least: 5, most: 240 }, buffer: { least: 0, most: 240 } } as const;

/** Schema of one set time of a session as the form holds it: numbers as typed, the day empty until it is chosen. */
export const slotFields = z.strictObject({
  weekday: z.enum(['', '1', '2', '3', '4', '5', '6', '7']),
  time: z.string().check(z.maxLength(5)),
  minutes: z.string().check(z.maxLength(6)),
  bufferMinutes: z.string().check(z.maxLength(6)),
});

/** One set time of a session as the form holds it. */
export type SlotFields = z.infer<typeof slotFields>;

/** A set time to be filled in, as long as the programme has set (SE-1). */
export function newSlot(programme: Pick<ProgrammeValues, 'sessionMinutes' | 'bufferMinutes'>): SlotFields {
  return {
    weekday: '',
    time: '',
    minutes: String(programme.sessionMinutes),
    bufferMinutes: String(programme.bufferMinutes),
  };
}

export function fieldsOfSlot(slot: SessionSlot): SlotFields {
  return {
    weekday: `${slot.weekday}`,
    time: slot.time,
    minutes: String(slot.minutes),
    bufferMinutes: String(slot.bufferMinutes),
  };
}

/** The set time as the form has it; null while something is missing. */
export function slotOf(fields: SlotFields): SessionSlot | null {
  const weekday = weekdays.find((day) => String(day) === fields.weekday);
  const minutes = wholeNumber(fields.minutes, slotMinutes.session);
  const bufferMinutes = wholeNumber(fields.bufferMinutes, slotMinutes.buffer);
  if (weekday === undefined || minutes === null || bufferMinutes === null || !isTime(fields.time))
    return null;
  return { weekday, time: fields.time, minutes, bufferMinutes };
}

/** What is missing in a set time. */
export interface SlotGaps {
  readonly weekday: boolean;
  readonly time: 'missing' | 'sameTwice' | null;
  readonly minutes: boolean;
  readonly buffer: boolean;
}

/** @param before the set times that stand above it: two at the same time could not be told apart */
export function gapsInSlot(fields: SlotFields, before: readonly SlotFields[]): SlotGaps {
  const again = before.some(({ weekday, time }) => weekday === fields.weekday && time === fields.time);
  return {
    weekday: fields.weekday === '',
    time: !isTime(fields.time) ? 'missing' : again && fields.weekday !== '' ? 'sameTwice' : null,
    minutes: wholeNumber(fields.minutes, slotMinutes.session) === null,
    buffer: wholeNumber(fields.bufferMinutes, slotMinutes.buffer) === null,
  };
}

/** Whether less is kept free after it than the programme has set (SE-1). */
export function isBufferShort(
  fields: SlotFields,
  programme: Pick<ProgrammeValues, 'bufferMinutes'>,
): boolean {
  const minutes = wholeNumber(fields.bufferMinutes, slotMinutes.buffer);
  return minutes !== null && minutes < programme.bufferMinutes;
}

/** A whole number within limits; null for anything else. */
export function wholeNumber(text: string, limits: { readonly least: number; readonly most: number }) {
  const number = /^\d+$/u.test(text.trim()) ? Number(text) : null;
  return number !== null && number >= limits.least && number <= limits.most ? number : null;
}

function isTime(text: string): boolean {
  return civilTime.safeParse(text).success;
}
