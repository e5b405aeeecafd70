const dayMs = 86_400_000;

// What is due is reckoned from a few hundred days, thousands of times over: each is converted once.
const numbers = new Map<string, number>();
const days = new Map<number, string>();

/**
 * Number of a civil day, counted from 1 January 1970, so that days can be added and compared as whole numbers. Civil days
 * have no zone and no clock changes: this arithmetic cannot slip.
 *
 * @param day `2026-03-29`
 */
export function dayNumber(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);
  numbers.set(day, number);
  return number;
}

/** The civil day of a number; the inverse of {@link dayNumber}. */
export function civilDay(number: number): string {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * dayMs).toISOString().slice(0, 10);
  days.set(number, day);
  return day;
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

const knownZones = new Map<string, boolean>();

/**
 * The zone, or the fallback where this browser does not know it: a file from elsewhere, or a newer browser, may name one. One
 * record with such a zone must not keep all of Today from showing.
 */
export function zoneOr(zone: string, fallback: string): string {
  let isKnown = knownZones.get(zone);
  if (isKnown === undefined) {
    try {
      Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
      isKnown = true;
    } catch {
      isKnown = false;
    }
    knownZones.set(zone, isKnown);
  }
  return isKnown ? zone : fallback;
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
