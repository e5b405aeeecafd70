import { ICalCalendar, ICalEventClass } from 'ical-generator';

/** A time kept free in a calendar outside of this application, and nothing about what it is kept for. */
export interface CalendarEntry {
  /** The same for the same appointment in every file, so that a calendar moves it instead of showing it twice. */
  readonly uid: string;
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
}

/** What a digest is written in: a name or a sentence does not pass. */
const digestLetters = /^[\w-]+$/;

/**
 * The text of an iCalendar file (RFC 5545). The calendars it goes into are seen by others and copied to servers, so
 * that nothing but times, the one title and the uids is in it, and the times are marked as private.
 *
 * @param entries in any order
 * @param options `title`, a word that says nothing, stands for every entry; `now` is when the file was made
 * @throws RangeError when a uid holds anything but what digests are written in
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { title, now }: { readonly title: string; readonly now: Temporal.Instant },
): string {
  const calendar = new ICalCalendar({ prodId: { company: 'Evenkeel', product: 'Evenkeel' } });
  for (const { uid, start, end } of entries) {
    // The library writes it into the file as it is.
    if (!digestLetters.test(uid)) throw new RangeError('The uid of a calendar entry is a digest.');
    calendar.createEvent({
      id: `${uid}@evenkeel.invalid`,
      stamp: now,
      start,
      end,
      summary: title,
      class: ICalEventClass.PRIVATE,
    });
  }
  // Every line has an end, the last one too.
  return `${calendar.toString()}\r\n`;
}
