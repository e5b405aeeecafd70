const dayMs = 86_400_000;

/**
 * Number of a civil day, counted from 1 January 1970, so that days can be added and compared as whole numbers. Civil days
 * have no zone and no clock changes: this arithmetic cannot slip.
 *
 * @param day `2026-03-29`
 */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);
}

/** The civil day of a number; the inverse of {@link dayNumber}. */
export function civilDay(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** Day of the week of a day number, 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  // 1 January 1970 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Number of the Monday of the week in which a day lies. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1;
}

/**
 * The instant at which a civil day and time comes in a zone, in milliseconds since 1970. A time that a clock change leaves
 * out comes as much later, one that it repeats counts the first time.
 *
 * @throws RangeError for a zone that the browser does not know.
 */
export function instantOf(day: string, time: string, zone: string): number {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds;
}

/** The civil day on which an instant falls in a zone. */
export function dayIn(zone: string, at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The time on the clock of a zone at an instant: `08:30`. */
export function timeIn(zone: string, at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}
