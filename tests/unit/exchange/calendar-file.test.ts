import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarEntry } from '#src/exchange/calendar-file.ts';

const at = (iso: string) => Temporal.Instant.from(iso);
const now = at('2026-03-02T08:15:30.25Z');
const uid = 'f2ca1bb6c7e907d06dafe4687e579fce76b37e4e93b7605022da52e6ccc26fd2';
const entry: CalendarEntry = { uid, start: at('2026-03-04T10:00:00Z'), end: at('2026-03-04T11:00:00Z') };

/** What another program reads in the file. */
function readBack(file: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(file) as unknown[]);
}

/** Each entry as another program reads it. */
function entriesIn(file: string) {
  return readBack(file)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map((event) => ({
      uid: event.uid,
      title: event.summary,
      start: Temporal.Instant.fromEpochMilliseconds(event.startDate.toJSDate().getTime()),
      end: Temporal.Instant.fromEpochMilliseconds(event.endDate.toJSDate().getTime()),
      inUtc: event.startDate.zone === ICAL.Timezone.utcTimezone,
    }));
}

const octets = (line: string) => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
  test('is read by another program as the times it was made of', () => {
    const file = calendarFile([entry], { title: 'Appointment', now });
    const read = readBack(file);
    expect(read.name).toBe('vcalendar');
    expect(read.getFirstPropertyValue('version')).toBe('2.0');
    expect(entriesIn(file)).toEqual([
      {
        uid: `${uid}@evenkeel.invalid`,
        title: 'Appointment',
        start: entry.start,
        end: entry.end,
        inUtc: true,
      },
    ]);
    const [event] = read.getAllSubcomponents('vevent');
    expect(String(event?.getFirstPropertyValue('dtstamp'))).toBe('2026-03-02T08:15:30Z');
    expect(event?.getFirstPropertyValue('class')).toBe('PRIVATE');
  });

  test('design 6: holds nothing but times, the neutral title and the digest', () => {
    const withMore = {
      ...entry,
      name: 'Walter Nordahl',
      description: 'Check-in with W.',
      summary: 'Session W.',
      location: 'At home',
    };
    const file = calendarFile([withMore], { title: 'Appointment', now });
    expect(file.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Evenkeel//Evenkeel//EN',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:/),
      expect.stringMatching(/^ /),
      'SEQUENCE:0',
      'DTSTAMP:20260302T081530Z',
      'DTSTART:20260304T100000Z',
      'DTEND:20260304T110000Z',
      'SUMMARY:Appointment',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('refuses a uid that could be a name or bring lines of its own', () => {
    for (const name of ['', 'Walter Nordahl', 'x@example.org', 'a\r\nDESCRIPTION:b', 'é']) {
      expect(() => calendarFile([{ ...entry, uid: name }], { title: 'Appointment', now })).toThrow(
        RangeError,
      );
    }
  });

  test('may be empty', () => {
    const file = calendarFile([], { title: 'Appointment', now });
    expect(readBack(file).name).toBe('vcalendar');
    expect(entriesIn(file)).toEqual([]);
  });

  test('keeps an appointment at its hour on the wall when the clocks change', () => {
    const week = ['2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25'];
    const entries = week.map((day, number) => {
      const start = Temporal.PlainDateTime.from(`${day}T02:30`).toZonedDateTime('Europe/Berlin');
      return {
        uid: `d${String(number)}`,
        start: start.toInstant(),
        end: start.add({ hours: 1 }).toInstant(),
      };
    });
    const read = entriesIn(calendarFile(entries, { title: 'Appointment', now }));
    expect(read.map(({ start, end }) => [start, end])).toEqual(entries.map(({ start, end }) => [start, end]));
    expect(
      read.map(({ start }) => start.toZonedDateTimeISO('Europe/Berlin').toPlainTime().toString()),
      // There was no half past two on the 29th of March.
    ).toEqual(['02:30:00', '02:30:00', '03:30:00', '02:30:00', '02:30:00', '02:30:00']);
  });

  test('RFC 5545: folds at 75 octets without splitting a character, ends lines properly and escapes', () => {
    // Half a pair of surrogates is no character and cannot be written in UTF-8.
    const words = fc.string({ unit: 'grapheme', maxLength: 400 }).filter((text) => !/\p{Cc}/u.test(text));
    const signs = fc.constantFrom('🙂', '👩🏽‍💻', 'ß', 'à', ',', ';', '\\', '\\n', ':', '"', ' ');
    const titles = fc.oneof(
      words,
      fc.array(signs, { maxLength: 200 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(titles, (title) => {
        const file = calendarFile([entry], { title, now });
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          // A split pair of surrogates does not survive being written.
          expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
        }
        if (title !== '') expect(entriesIn(file)[0]?.title).toBe(title);
      }),
    );
  });
});
