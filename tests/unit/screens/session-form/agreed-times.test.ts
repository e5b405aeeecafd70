import { describe, expect, it } from 'vitest';
import { openWork } from '#src/domain/due-work.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { defaultProgramme } from '#src/domain/programme.ts';
import { agreedTimes, keyOf, likelyTime } from '#src/screens/session-form/agreed-times.ts';
import { anAppointment, aPlan, aSession, recordsOf, savedAs } from '../../domain/sample-records.ts';

const slot = (weekday: 1 | 3 | 4, time: string) =>
  ({ weekday, time, minutes: 60, bufferMinutes: 30 }) as const;
/** Sessions on Mondays at ten and Wednesdays at six in the evening, two longer calls a week, since Monday 2 March. */
const planned = recordsOf({
  plans: [
    savedAs(aPlan({ checkIns: null, sessions: [slot(1, '10:00'), slot(3, '18:00')], longerCallsAWeek: 2 })),
  ],
});

function timesAt(
  now: string,
  records: ClientRecords = planned,
  asked: { day: string; time: string } | null = null,
) {
  const moment = Temporal.ZonedDateTime.from(now);
  const today = moment.toPlainDate().toString();
  const until = moment.toPlainDate().add({ days: 7 }).toString();
  return agreedTimes(openWork(records, defaultProgramme, until, moment), today, moment.timeZoneId, asked);
}
const keys = (times: ReturnType<typeof timesAt>, contact: 'session' | 'longerCall' = 'session') =>
  times.filter((time) => time.contact === contact).map(({ plannedFor }) => keyOf(plannedFor));

describe('the agreed times that a contact can be for (SE-2, CI-4)', () => {
  it('are all open ones up to today and the next to come, the latest first', () => {
    const times = timesAt('2026-03-10T12:00[Europe/Rome]');
    expect(keys(times)).toEqual([
      '2026-03-11 18:00',
      '2026-03-09 10:00',
      '2026-03-04 18:00',
      '2026-03-02 10:00',
    ]);
    expect(keys(times, 'longerCall')).toEqual(['2026-03-11', '2026-03-06', '2026-03-04']);
  });

  it('leave out what a session on record names', () => {
    const records = recordsOf({
      ...planned,
      sessions: [savedAs(aSession({ plannedFor: { day: '2026-03-04', time: '18:00' } }))],
    });
    expect(keys(timesAt('2026-03-06T12:00[Europe/Rome]', records))).toEqual([
      '2026-03-09 10:00',
      '2026-03-02 10:00',
    ]);
  });

  it('hold one still further off when it was asked for', () => {
    const now = '2026-03-02T08:00[Europe/Rome]';
    expect(keys(timesAt(now))).toEqual(['2026-03-02 10:00', '2026-03-04 18:00'].reverse());
    expect(keys(timesAt(now, planned, { day: '2026-03-09', time: '10:00' }))).toEqual([
      '2026-03-09 10:00',
      '2026-03-04 18:00',
      '2026-03-02 10:00',
    ]);
  });

  it('hold what was booked, and say the time where the practitioner is', () => {
    const records = recordsOf({
      appointments: [savedAs(anAppointment({ day: '2026-03-04', time: '00:30' }))],
    });
    expect(timesAt('2026-03-05T12:00[Europe/London]', records)).toEqual([
      {
        contact: 'session',
        plannedFor: { day: '2026-03-04', time: '00:30' },
        local: { day: '2026-03-03', time: '23:30' },
      },
    ]);
  });
});

describe('the agreed time that a contact was most likely for', () => {
  const times = timesAt('2026-03-13T12:00[Europe/Rome]');
  const likely = (day: string, time: string, contact: 'session' | 'longerCall' = 'session') =>
    keyOf(likelyTime(times, contact, { day, time })?.plannedFor ?? null);

  it('is the nearest open one of the days before', () => {
    expect(likely('2026-03-09', '10:05')).toBe('2026-03-09 10:00');
    expect(likely('2026-03-10', '09:00')).toBe('2026-03-09 10:00');
    expect(likely('2026-03-12', '09:00')).toBe('2026-03-11 18:00');
    expect(likely('2026-03-11', '14:00', 'longerCall')).toBe('2026-03-11');
  });

  it('is never one that is still to come: a session on Tuesday does not settle the one on Wednesday by itself', () => {
    expect(likely('2026-03-03', '18:00')).toBe('2026-03-02 10:00');
    expect(likely('2026-03-01', '18:00')).toBe('');
  });

  it('is none where the last open one is a week old: that one has still to be accounted for', () => {
    const records = recordsOf({ plans: [savedAs(aPlan({ checkIns: null, sessions: [slot(4, '10:00')] }))] });
    const thursdays = timesAt('2026-03-11T12:00[Europe/Rome]', records);
    expect(
      keyOf(likelyTime(thursdays, 'session', { day: '2026-03-11', time: '12:00' })?.plannedFor ?? null),
    ).toBe('2026-03-05 10:00');
    const lastOne = thursdays.filter(({ local }) => local.day === '2026-03-05');
    expect(likelyTime(lastOne, 'session', { day: '2026-03-12', time: '12:00' })).toBeNull();
  });

  it('is none while the day is not filled in, or is no day', () => {
    expect(likely('', '10:00')).toBe('');
    expect(likely('soon', '10:00')).toBe('');
  });
});
