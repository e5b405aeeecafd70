import { describe, expect, it } from 'vitest';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { defaultProgramme } from '#src/domain/programme.ts';
import { calendarFile } from '#src/exchange/calendar-file.ts';
import { calendarEntries, calendarTimes, hasCalendarTimes } from '#src/screens/diary/calendar-times.ts';
import { aClient, anAppointment, aPlan, recordsOf, savedAs, theClient } from '../../domain/sample-records.ts';

const now = Temporal.ZonedDateTime.from('2026-03-03T10:30[Europe/Rome]');
const records = recordsOf({
  client: aClient({ reference: 'K-014' }),
  plans: [
    {
      record: 'p1111111-1111-4111-8111-111111111111',
      savedAt: '2026-03-02T08:00:00.000Z',
      body: aPlan({
        longerCallsAWeek: 2,
        checkIns: { rhythm: { weekdays: [2, 5] }, time: '09:00' },
        sessions: [{ weekday: 2, time: '10:00', minutes: 60, bufferMinutes: 30 }],
      }),
    },
  ],
});
const moved = recordsOf({
  ...records,
  appointments: [
    savedAs(
      anAppointment({
        day: '2026-03-12',
        time: '15:00',
        minutes: 45,
        insteadOf: { day: '2026-03-10', time: '10:00' },
      }),
    ),
  ],
});

const timesOf = (of: ClientRecords) => calendarTimes([of], defaultProgramme, now);
const entriesOf = (of: ClientRecords) => calendarEntries(timesOf(of), [of]);

describe('times for a calendar', () => {
  it('are what is to come in four weeks and has a time', () => {
    const starts = timesOf(records).map(({ start, work }) => {
      const local = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO('Europe/Rome');
      return `${work.work} ${local.toPlainDateTime().toString({ smallestUnit: 'minute' })}`;
    });
    // The session of today has begun already; the clock changes in the last week.
    expect(starts).toEqual([
      'checkIn 2026-03-06T09:00',
      'checkIn 2026-03-10T09:00',
      'session 2026-03-10T10:00',
      'checkIn 2026-03-13T09:00',
      'checkIn 2026-03-17T09:00',
      'session 2026-03-17T10:00',
      'checkIn 2026-03-20T09:00',
      'checkIn 2026-03-24T09:00',
      'session 2026-03-24T10:00',
      'checkIn 2026-03-27T09:00',
      'checkIn 2026-03-31T09:00',
      'session 2026-03-31T10:00',
    ]);
  });

  it('are none where nothing is agreed', () => {
    expect(hasCalendarTimes([recordsOf()], defaultProgramme, now)).toBe(false);
    expect(hasCalendarTimes([recordsOf(), records], defaultProgramme, now)).toBe(true);
  });

  it('last until the time kept free after them is over', () => {
    const session = timesOf(records).findIndex(({ work }) => work.work === 'session');
    const entry = entriesOf(records)[session];
    expect(entry?.start.toString()).toBe('2026-03-10T09:00:00Z');
    expect(entry?.end.toString()).toBe('2026-03-10T10:30:00Z');
  });

  it('have the same uid in every file, of a moved set time too, and no two the same', () => {
    const before = entriesOf(records);
    expect(entriesOf(records)).toEqual(before);
    const after = entriesOf(moved);
    expect(after.map(({ uid }) => uid).toSorted()).toEqual(before.map(({ uid }) => uid).toSorted());
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length);
    const at = (entries: typeof before, start: string) =>
      entries.find((entry) => entry.start.toString() === start)?.uid;
    expect(at(after, '2026-03-12T14:00:00Z')).toBe(at(before, '2026-03-10T09:00:00Z'));
  });

  it('are all in the file where two devices have moved the same set time', () => {
    const twice = recordsOf({
      ...moved,
      appointments: [
        ...moved.appointments,
        savedAs(anAppointment({ ...moved.appointments[0]!.body, day: '2026-03-13' })),
      ],
    });
    const uids = entriesOf(twice).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('say nothing of him in the file', () => {
    const file = calendarFile(entriesOf(moved), { title: 'Appointment', now: now.toInstant() });
    for (const word of [
      theClient,
      'K-014',
      'session',
      'checkIn',
      'p1111111',
      moved.appointments[0]!.record,
    ]) {
      expect(file).not.toContain(word);
    }
    expect(file.match(/^SUMMARY:Appointment\r$/gmu)).toHaveLength(12);
  });
});
