import { describe, expect, it } from 'vitest';
import { clashesOf } from '#src/domain/booked-time.ts';
import { bookedWork } from '#src/domain/diary.ts';
import { defaultProgramme } from '#src/domain/programme.ts';
import { restoreFields } from '#src/domain/restore-fields.ts';
import { fieldsAskedFor } from '#src/screens/booking-form/asked-fields.ts';
import {
  appointmentOf,
  bookingFormSchemas,
  fieldsOfAppointment,
  gapsIn,
  lengthsShown,
  nameOfClashes,
  newBookingFields,
  roomOf,
  type BookingFields,
} from '#src/screens/booking-form/booking-fields.ts';
import { openSetTimes } from '#src/screens/booking-form/set-times.ts';
import {
  aClient,
  anAppointment,
  aPause,
  aPlan,
  recordsOf,
  savedAs,
  theClient,
} from '../../domain/sample-records.ts';

const today = '2026-03-02';
const now = Temporal.ZonedDateTime.from('2026-03-02T08:00[Europe/Rome]');
const zone = 'Europe/Rome';
const slot = { weekday: 2, time: '10:00', minutes: 45, bufferMinutes: 40 } as const;
const records = recordsOf({
  client: aClient(),
  plans: [
    {
      record: null,
      savedAt: '2026-03-01T08:00:00.000Z',
      body: aPlan({ level: 'weekly', checkIns: null, sessions: [slot, { ...slot, weekday: 7 }] }),
    },
  ],
});
const filled = (said: Partial<BookingFields> = {}): BookingFields => ({
  ...newBookingFields({ client: theClient, day: '2026-03-05', time: '16:00' }, null),
  ...said,
});
const appointment = (said: Partial<BookingFields> = {}) =>
  appointmentOf(filled(said), defaultProgramme, today, zone);

describe('a booking', () => {
  it('lasts and keeps free what the programme has set, as long as nobody says otherwise (SE-1)', () => {
    expect(appointment()).toEqual(anAppointment({ day: '2026-03-05' }));
    expect(lengthsShown(filled(), { sessionMinutes: 50, bufferMinutes: 45 })).toEqual({
      minutes: '50',
      bufferMinutes: '45',
    });
    expect(appointment({ minutes: '90', bufferMinutes: '0' })).toMatchObject({
      minutes: 90,
      bufferMinutes: 0,
    });
  });

  it('is what it was when its form is opened and saved', () => {
    const saved = anAppointment({ insteadOf: { day: '2026-03-03', time: '10:00' }, note: 'he asked' });
    expect(appointmentOf(fieldsOfAppointment(saved), defaultProgramme, today, zone)).toEqual(saved);
  });

  it('is none while something is missing or cannot be', () => {
    const missing: [Partial<BookingFields>, object][] = [
      [{ client: '' }, { client: true }],
      [{ day: '' }, { day: 'missing' }],
      [{ day: '2029-01-01' }, { day: 'far' }],
      [{ day: '0202-03-05' }, { day: 'far' }],
      [{ time: '' }, { time: true }],
      [{ minutes: '' }, { minutes: true }],
      [{ minutes: '4' }, { minutes: true }],
      [{ minutes: '241' }, { minutes: true }],
      [{ minutes: '1e2' }, { minutes: true }],
      [{ minutes: '60.5' }, { minutes: true }],
      [{ bufferMinutes: '-1' }, { bufferMinutes: true }],
    ];
    for (const [said, gap] of missing) {
      expect(gapsIn(filled(said), defaultProgramme, today)).toMatchObject(gap);
      expect(appointment(said)).toBeNull();
    }
    expect(appointment({ day: '2026-03-01' })).not.toBeNull();
  });

  it('takes the place of a set time only as a session', () => {
    const insteadOf = { day: '2026-03-03', time: '10:00' };
    expect(appointment({ insteadOf })).toMatchObject({ insteadOf });
    expect(appointment({ insteadOf, contact: 'longerCall' })).toMatchObject({ insteadOf: null });
  });

  it('takes its room by the clock of the zone in which it was agreed', () => {
    const instants = (room: object) => room;
    expect(instants(roomOf(anAppointment({ day: '2026-03-05' }), 'new'))).toEqual({
      key: 'new',
      start: Date.parse('2026-03-05T15:00:00Z'),
      end: Date.parse('2026-03-05T16:00:00Z'),
      bufferEnd: Date.parse('2026-03-05T16:30:00Z'),
    });
    const lost = roomOf(anAppointment({ day: '2026-03-29', time: '02:30' }), 'new');
    expect(lost.start).toBe(Date.parse('2026-03-29T01:30:00Z'));
  });

  it('is agreed to in spite of the clashes that were seen, and of no others', () => {
    const others = bookedWork([records], defaultProgramme, { from: today, until: '2026-03-08' }, now);
    const at = (time: string, minutes = 60) =>
      nameOfClashes(clashesOf(roomOf(anAppointment({ day: '2026-03-03', time, minutes }), 'new'), others));
    expect(at('10:30')).not.toBe('');
    expect(at('10:30', 30)).toBe(at('10:30'));
    expect(at('10:50')).not.toBe(at('10:30'));
    expect(at('13:00')).toBe('');
  });

  it('comes back from a draft field by field, without what does not fit', () => {
    const kept = { ...filled({ note: 'half', insteadOf: { day: '2026-03-03', time: '10:00' } }) };
    const base = newBookingFields({}, null);
    expect(restoreFields(bookingFormSchemas, kept, base)).toEqual(kept);
    const damaged = { ...kept, day: 'Thursday', time: '25:00', contact: 'group', insteadOf: 'x' };
    expect(restoreFields(bookingFormSchemas, damaged, base)).toEqual({
      ...base,
      client: theClient,
      note: 'half',
    });
  });
});

describe('the set times that a booking can stand for (SE-2)', () => {
  const days = (of: typeof records, day: string) =>
    openSetTimes(of, defaultProgramme, day, now).map((set) => `${set.day} ${set.time}`);

  it('are the open ones of the week of its day', () => {
    expect(days(records, '2026-03-05')).toEqual(['2026-03-03 10:00', '2026-03-08 10:00']);
    expect(days(records, '2026-03-09')).toEqual(['2026-03-10 10:00', '2026-03-15 10:00']);
    expect(days(recordsOf({ ...records, pauses: [aPause()] }), '2026-03-09')).toEqual(['2026-03-15 10:00']);
    const moved = anAppointment({ insteadOf: { day: '2026-03-03', time: '10:00' } });
    expect(days(recordsOf({ ...records, appointments: [savedAs(moved)] }), '2026-03-05')).toEqual([
      '2026-03-08 10:00',
    ]);
  });
});

describe('the form that an address asks for', () => {
  const asked = {
    client: theClient,
    contact: null,
    day: '2026-03-03',
    time: '10:00',
    moves: true,
  } as const;
  const fields = (said: object, of: typeof records | null = records) =>
    fieldsAskedFor({ ...asked, ...said }, of, defaultProgramme, now);

  it('moves a set time, with its own length and time kept free', () => {
    expect(fields({})).toMatchObject({
      client: theClient,
      contact: 'session',
      day: '2026-03-03',
      time: '10:00',
      minutes: '45',
      bufferMinutes: '40',
      insteadOf: { day: '2026-03-03', time: '10:00' },
    });
  });

  it('moves nothing that is no open set time', () => {
    const said = [
      { time: '11:00' },
      { day: '2026-03-04' },
      { time: null },
      { moves: false },
      { day: '9999-12-28' },
    ];
    for (const one of said) expect(fields(one).insteadOf).toBeNull();
    expect(fields({}, null)).toMatchObject({ client: '', insteadOf: null, minutes: null });
  });

  it('is empty where nothing is asked', () => {
    expect(fieldsAskedFor(null, null, defaultProgramme, now)).toEqual(newBookingFields({}, null));
  });
});
