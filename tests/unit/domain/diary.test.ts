import { describe, expect, test } from 'vitest';
import { clashesOf } from '#src/domain/booked-time.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { bookedWork } from '#src/domain/diary.ts';
import { defaultProgramme } from '#src/domain/programme.ts';
import { anAppointment, aPlan, aSession, recordsOf, savedAs } from './sample-records.ts';

const now = Temporal.ZonedDateTime.from('2026-03-04T12:00[Europe/Rome]');
const week = { from: '2026-03-04', until: '2026-03-10' };
const plan = aPlan({
  level: 'weekly',
  checkIns: { rhythm: { weekdays: [3, 5] }, time: '09:00' },
  sessions: [{ weekday: 5, time: '10:00', minutes: 50, bufferMinutes: 40 }],
});
const records = (said: Partial<ClientRecords> = {}) => recordsOf({ plans: [savedAs(plan)], ...said });
const at = (text: string) =>
  Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Rome').epochMilliseconds;
const booked = (said: Partial<ClientRecords> = {}, days = week, programme = defaultProgramme) =>
  bookedWork([records(said)], programme, days, now);

describe('SE-1: what the diary keeps room for', () => {
  test('is every open contact with a time, with its length and what is kept free after it', () => {
    const appointment = savedAs(
      anAppointment({ day: '2026-03-07', time: '16:00', minutes: 75, bufferMinutes: 0 }),
      undefined,
      'booking',
    );
    expect(
      booked({ appointments: [appointment] }).map(({ key, start, end, bufferEnd, work }) => [
        key,
        start,
        (end - start) / 60_000,
        (bufferEnd - end) / 60_000,
        work.work,
      ]),
    ).toEqual([
      [`${recordsOf().record} checkIn 2026-03-04 09:00`, at('2026-03-04T09:00'), 15, 0, 'checkIn'],
      [`${recordsOf().record} checkIn 2026-03-06 09:00`, at('2026-03-06T09:00'), 15, 0, 'checkIn'],
      [`${recordsOf().record} session 2026-03-06 10:00`, at('2026-03-06T10:00'), 50, 40, 'session'],
      ['booking', at('2026-03-07T16:00'), 75, 0, 'session'],
    ]);
  });

  test('CI-1: takes the length of a check-in from the programme', () => {
    const [call] = booked({}, week, { ...defaultProgramme, checkInMinutes: 20 });
    expect((call!.end - call!.start) / 60_000).toBe(20);
  });

  test('is what lies in the days that are looked at, by her own calendar', () => {
    const days = (from: string, until: string) =>
      booked({}, { from, until }).map(({ work }) => work.day.slice(8));
    expect(days('2026-03-05', '2026-03-06')).toEqual(['06', '06']);
    expect(days('2026-03-05', '2026-03-05')).toEqual([]);
    expect(days('2026-03-06', '2026-03-11')).toEqual(['06', '06', '11']);
    const inTokyo = now.withTimeZone('Pacific/Kiritimati');
    const late = records({
      plans: [savedAs({ ...plan, checkIns: null, sessions: [{ ...plan.sessions[0]!, time: '20:00' }] })],
    });
    const found = bookedWork([late], defaultProgramme, { from: '2026-03-07', until: '2026-03-07' }, inTokyo);
    expect(found.map(({ work }) => `${work.day} ${work.localDay}`)).toEqual(['2026-03-06 2026-03-07']);
  });

  test('leaves out what is done and what has no time', () => {
    const sessions = [savedAs(aSession({ plannedFor: { day: '2026-03-06', time: '10:00' } }))];
    expect(booked({ sessions }).map(({ work }) => work.work)).toEqual(['checkIn', 'checkIn']);
    const untimed = records({ plans: [savedAs(aPlan({ checkIns: null, longerCallsAWeek: 3 }))] });
    expect(bookedWork([untimed], defaultProgramme, week, now)).toEqual([]);
  });

  test('of all clients is in order, and each contact has a key of its own', () => {
    const others = ['z', 'a'].map((record) => ({ ...records(), record }));
    const found = bookedWork(others, defaultProgramme, week, now);
    expect(found.map(({ start }) => start)).toEqual(
      found.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    expect(found.slice(0, 2).map(({ work }) => work.client)).toEqual(['a', 'z']);
    expect(bookedWork(others.toReversed(), defaultProgramme, week, now)).toEqual(found);
  });

  test('a booking in the time kept free after a session says so', () => {
    const start = at('2026-03-06T11:00');
    const booking = { key: 'new', start, end: start + 900_000, bufferEnd: start + 900_000 };
    expect(clashesOf(booking, booked()).map(({ kind, with: { work } }) => `${kind} ${work.work}`)).toEqual([
      'itsBuffer session',
    ]);
  });
});
