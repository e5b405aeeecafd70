import { z } from './schema.ts';

/** Longest text that one field takes: room for 200,000 characters of any script, and an end for hostile files. */
export const longestText = 250_000;

/** Free text, kept exactly as typed: no trimming, no normalisation. */
export const freeText = z.string().check(z.maxLength(longestText));

/** Identifier of a record, revision, device or vault: random, so that it says nothing. */
export const identifier = z.uuid();

/** An instant in UTC with milliseconds, as `Temporal.Instant` prints it. */
export const instant = z.iso.datetime();

/** A day on the calendar of the practitioner, without zone: `2026-03-29`. */
export const civilDate = z.iso.date();

/** A time on the practitioner's wall clock, without zone: `09:00`. It stays 09:00 through a clock change. */
export const civilTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** IANA name of the zone in which something was written: `Europe/Rome`. */
export const zoneName = z.string().check(z.minLength(1), z.maxLength(64));

/** "Unknown" is always an answer, and is never counted as "no" (RS-5). */
export const yesNoUnknown = z.enum(['yes', 'no', 'unknown']);
export type YesNoUnknown = z.infer<typeof yesNoUnknown>;
