import { describe, expect, it } from 'vitest';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { bookedWork } from '#src/domain/diary.ts';
import { defaultProgramme } from '#src/domain/programme.ts';
import type { SupportPlan } from '#src/domain/support-plan.ts';
import { weekOf, type DiaryEntry } from '#src/screens/diary/week-of.ts';
import {
  aCheckIn,
  aClient,
  aNotDone,
  anAppointment,
  aPlan,
  aSession,
  recordsOf,
  savedAs,
} from '../../domain/sample-records.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(text);
const monday = at('2026-03-02T07:00[Europe/Rome]');
const tuesdayAtTen = { weekday: 2, time: '10:00', minutes: 60, bufferMinutes: 30 } as const;

/** A client of this reference, with a plan of set times only unless a test says more. */
function client(
  reference: string,
  plan: Partial<SupportPlan> = {},
  said: Partial<ClientRecords> = {},
): ClientRecords {
  const record = crypto.randomUUID();
  return recordsOf({
    record,
    client: aClient({ reference }),
    plans: [
      {
        record: crypto.randomUUID(),
        savedAt: '2026-03-01T20:00:00.000Z',
        body: aPlan({ client: record, level: 'weekly', checkIns: null, sessions: [tuesdayAtTen], ...plan }),
      },
    ],
    ...said,
  });
}

/** What stands on a day, in a line each. */
function linesOn(day: string, all: readonly ClientRecords[], now = monday, week = '2026-03-02'): string[] {
  const shown = weekOf(all, defaultProgramme, week, now).days.find((one) => one.day === day);
  const reference = (id: string) => all.find(({ record }) => record === id)?.client.reference ?? '';
  const what = (entry: DiaryEntry): string =>
    entry.kind === 'open' ? `${entry.work.work} ${reference(entry.work.client)}` : `${entry.kind} on record`;
  return (shown?.entries ?? []).map((entry) => `${entry.start ?? '-'} ${entry.end ?? '-'} ${what(entry)}`);
}

/** The entries of one client that have a time. */
function entriesOf(records: ClientRecords, all: readonly ClientRecords[], now = monday, week = '2026-03-02') {
  return weekOf(all, defaultProgramme, week, now)
    .days.flatMap(({ entries }) => entries)
    .filter((entry) => entry.kind === 'open')
    .filter((entry) => entry.work.client === records.record && entry.start !== null);
}

const clashesOfEntry = (records: ClientRecords, all: readonly ClientRecords[]) =>
  entriesOf(records, all).flatMap(({ clashes }) =>
    clashes.map((clash) => `${clash.kind} ${clash.with.work.client === records.record ? 'own' : 'other'}`),
  );

describe('a week of the diary', () => {
  it('has seven days from Monday, each in the order of the clock', () => {
    const one = client('A', { checkIns: { rhythm: { everyDays: 1 }, time: '15:00' } });
    const other = client('B', { checkIns: { rhythm: { everyDays: 1 }, time: '09:00' }, sessions: [] });
    const { days } = weekOf([one, other], defaultProgramme, '2026-03-02', monday);
    expect(days.map(({ day }) => day)).toEqual([
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
      '2026-03-05',
      '2026-03-06',
      '2026-03-07',
      '2026-03-08',
    ]);
    expect(linesOn('2026-03-03', [one, other])).toEqual([
      '09:00 09:15 checkIn B',
      '10:00 11:00 session A',
      '15:00 15:15 checkIn A',
    ]);
  });

  it('puts what is on record on the day on which it began for the practitioner, whatever the day in UTC', () => {
    const records = client('A', { sessions: [] });
    const late = recordsOf({
      ...records,
      checkIns: [
        savedAs(aCheckIn({ startedAt: '2026-03-03T23:30:00.000Z', endedAt: '2026-03-03T23:45:00.000Z' })),
        savedAs(aCheckIn({ startedAt: '2026-03-01T22:59:00.000Z', endedAt: null })),
      ],
      sessions: [savedAs(aSession({ startedAt: '2026-03-08T22:59:00.000Z', endedAt: null }))],
    });
    expect(linesOn('2026-03-04', [late])).toEqual(['00:30 00:45 checkIn on record']);
    expect(linesOn('2026-03-08', [late])).toEqual(['23:59 - session on record']);
    expect(linesOn('2026-03-01', [late], monday, '2026-02-23')).toEqual(['23:59 - checkIn on record']);
  });

  it('shows with the day what was closed with a reason, after what is open without a time', () => {
    const records = client('A', { level: 'intensive', longerCallsAWeek: 2, sessions: [] });
    const all = [
      recordsOf({ ...records, notDone: [savedAs(aNotDone({ work: 'session', day: '2026-03-04' }))] }),
    ];
    expect(linesOn('2026-03-04', all)).toEqual(['- - longerCall A', '- - notDone on record']);
  });

  it('shows what a set time was moved to, and no longer the set time', () => {
    const records = client('A');
    const moved = recordsOf({
      ...records,
      appointments: [
        savedAs(
          anAppointment({
            client: records.record,
            day: '2026-03-05',
            time: '12:00',
            insteadOf: { day: '2026-03-03', time: '10:00' },
          }),
        ),
      ],
    });
    expect(linesOn('2026-03-03', [moved])).toEqual([]);
    expect(linesOn('2026-03-05', [moved])).toEqual(['12:00 13:00 session A']);
  });

  it('counts what is open from before, and leaves it to Today', () => {
    const records = client('A', { from: '2026-02-23' });
    const week = weekOf([records], defaultProgramme, '2026-03-02', monday);
    // The session of the week before; the first risk screen is of this Monday.
    expect(week.olderOpen).toBe(1);
    expect(linesOn('2026-03-02', [records])).toEqual(['- - riskScreen A']);
  });

  it.each([
    ['spring', '2026-03-23', '2026-03-29'],
    ['autumn', '2026-10-19', '2026-10-25'],
  ])('keeps every nine o’clock at nine through the clock change in %s', (_season, first, sunday) => {
    const records = client('A', {
      from: first,
      checkIns: { rhythm: { everyDays: 1 }, time: '09:00' },
      sessions: [],
    });
    const now = at(`${first}T07:00[Europe/Rome]`);
    for (const { day } of weekOf([records], defaultProgramme, first, now).days) {
      expect(linesOn(day, [records], now, first)).toContain('09:00 09:15 checkIn A');
    }
    const last = entriesOf(records, [records], now, first).at(-1)!;
    expect(last.work.localDay).toBe(sunday);
  });

  it('ends a contact over the lost hour by the clock of after', () => {
    const records = client('A', {
      sessions: [{ weekday: 7, time: '01:30', minutes: 60, bufferMinutes: 30 }],
    });
    const now = at('2026-03-23T07:00[Europe/Rome]');
    const [entry] = entriesOf(records, [records], now, '2026-03-23');
    expect(entry).toMatchObject({ start: '01:30', end: '03:30', freeUntil: '04:00' });
  });

  it('says what his clock shows where it shows another time, on the practitioner’s own day', () => {
    const records = client('A', {
      zone: 'America/New_York',
      sessions: [{ ...tuesdayAtTen, time: '21:00' }],
    });
    const [entry] = entriesOf(records, [records]);
    expect(entry).toMatchObject({
      start: '03:00',
      end: '04:00',
      agreedAs: { time: '21:00', zone: 'America/New_York' },
    });
    expect(entry?.work.localDay).toBe('2026-03-04');
    const here = client('C');
    expect(entriesOf(here, [here])[0]?.agreedAs).toBeNull();
  });
});

describe('what runs into what (SE-1)', () => {
  const session = client('A');
  const checkInAt = (time: string) =>
    client('B', { sessions: [], checkIns: { rhythm: { weekdays: [2] }, time } });

  it('is said of a contact inside the time kept free after a session, and at that contact only', () => {
    const inside = checkInAt('11:15');
    expect(entriesOf(session, [session, inside])[0]).toMatchObject({ freeUntil: '11:30' });
    expect(clashesOfEntry(inside, [session, inside])).toEqual(['itsBuffer other']);
    expect(clashesOfEntry(session, [session, inside])).toEqual([]);
  });

  it('is said at both of two at the same time', () => {
    const same = client('B');
    expect(clashesOfEntry(session, [session, same])).toEqual(['contact other']);
    expect(clashesOfEntry(same, [session, same])).toEqual(['contact other']);
  });

  it('reckons with the room that the domain keeps for each', () => {
    const all = [
      session,
      checkInAt('10:30'),
      client('C', { sessions: [{ ...tuesdayAtTen, time: '11:10' }] }),
    ];
    const booked = bookedWork(all, defaultProgramme, { from: '2026-03-02', until: '2026-03-08' }, monday);
    const met = all.flatMap((records) => entriesOf(records, all).flatMap(({ clashes }) => clashes));
    expect(met.length).toBeGreaterThan(1);
    for (const clash of met) expect(booked).toContainEqual(clash.with);
  });

  it('is nothing where one begins as the other’s time is over', () => {
    const after = checkInAt('11:30');
    expect(clashesOfEntry(after, [session, after])).toEqual([]);
  });

  it('is nothing between check-ins, which are made one after the other', () => {
    const [one, other] = [checkInAt('09:00'), checkInAt('09:00')];
    expect(clashesOfEntry(one, [one, other])).toEqual([]);
  });

  it('is not said any more of what has passed', () => {
    const inside = checkInAt('11:15');
    const entries = entriesOf(inside, [session, inside], at('2026-03-03T18:00[Europe/Rome]'));
    expect(entries[0]).toMatchObject({ work: { state: 'overdue' }, clashes: [] });
  });
});
