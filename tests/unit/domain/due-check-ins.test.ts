import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckIn, CheckInOutcome } from '#src/domain/check-in.ts';
import type { Client } from '#src/domain/client.ts';
import {
  dueCheckIns,
  hasCheckIns,
  latestCheckIn,
  nextCheckIn,
  proposeNext,
  type DueCheckIn,
} from '#src/domain/due-check-ins.ts';
import { aCheckIn, aClient, anyDay, anyMoment, anyTime } from './sample-records.ts';

const zones = [
  'Europe/Rome',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'America/Santiago',
  'Asia/Beirut',
  'UTC',
];

// Around the days on which clocks change in one of the zones, and any other moment.
const clockChanges = [
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-03-08T07:00Z',
  '2026-04-04T15:00Z',
  '2026-03-28T22:00Z',
];
const anyNow = fc
  .tuple(
    fc.oneof(
      anyMoment,
      fc
        .tuple(fc.constantFrom(...clockChanges), fc.integer({ min: -36 * 60, max: 36 * 60 }))
        .map(([change, minutes]) => Date.parse(change) + minutes * 60_000),
    ),
    fc.constantFrom(...zones),
  )
  .map(([moment, zone]) => Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone));

const anyClient = fc
  .record({
    checkInEveryDays: fc.constantFrom<Client['checkInEveryDays']>(1, 2, 3, null),
    supportLevel: fc.constantFrom<Client['supportLevel']>('weekly', 'intensive', 'holding', 'suspended'),
    checkInTime: anyTime,
    checkInsFrom: anyDay,
  })
  .map(aClient);

const anyCheckIns = fc
  .uniqueArray(
    fc.record({
      startedAt: anyMoment,
      day: anyDay,
      next: fc.option(fc.record({ day: anyDay, time: anyTime })),
    }),
    { maxLength: 5, selector: ({ startedAt }) => startedAt },
  )
  .map((some) =>
    some.map(({ startedAt, ...rest }) => aCheckIn({ ...rest, startedAt: new Date(startedAt).toISOString() })),
  );

/** Reads a wall clock without Temporal, as milliseconds of a day that has no zone. */
function wallClockOf(now: Temporal.ZonedDateTime): { day: string; milliseconds: number } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: now.timeZoneId,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(now.epochMilliseconds);
  const part = (type: string) => parts.find((each) => each.type === type)!.value;
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  const seconds = Date.parse(`${day}T${part('hour')}:${part('minute')}:${part('second')}Z`);
  return { day, milliseconds: seconds + (now.epochMilliseconds % 1000) };
}

/** The rules once more, as slowly and plainly as they can be written. */
function slowlyDue(
  clients: { record: string; client: Client; checkIns: CheckIn[] }[],
  now: Temporal.ZonedDateTime,
) {
  const wallClock = wallClockOf(now);
  const due: DueCheckIn[] = [];
  for (const { record, client, checkIns } of clients) {
    if (client.checkInEveryDays === null) continue;
    if (client.supportLevel === 'suspended' || client.supportLevel === 'holding') continue;
    let day = client.checkInsFrom;
    let time = client.checkInTime;
    let because: DueCheckIn['because'] = 'first';
    const last = checkIns.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1)).at(-1);
    if (last?.next) {
      ({ day, time } = last.next);
      because = 'proposed';
    } else if (last) {
      const noon = new Date(`${last.day}T12:00:00Z`);
      noon.setUTCDate(noon.getUTCDate() + client.checkInEveryDays);
      day = noon.toISOString().slice(0, 10);
      because = 'interval';
    }
    if (day > wallClock.day) continue;
    const wait = Date.parse(`${day}T${time}:00Z`) - wallClock.milliseconds;
    const state = wait < 0 ? 'overdue' : wait <= 30 * 60_000 ? 'now' : 'later';
    due.push({ client: record, day, time, because, state });
  }
  return due.toSorted((a, b) => {
    const [left, right] = [a, b].map(({ day, time, client }) => `${day} ${time} ${client}`);
    return left! < right! ? -1 : 1;
  });
}

describe('CI-1: the check-ins due today', () => {
  test('are those that the agreed interval, time and last proposal give, in any zone, on days of clock changes too', () => {
    const anyCaseload = fc
      .array(fc.record({ client: anyClient, checkIns: anyCheckIns }), { maxLength: 6 })
      .map((some) => some.map((each) => ({ ...each, record: crypto.randomUUID() })));
    fc.assert(
      fc.property(anyCaseload, anyNow, (clients, now) => {
        const checkInsOf = (record: string) => clients.find((each) => each.record === record)!.checkIns;
        expect(dueCheckIns(clients, checkInsOf, now)).toEqual(slowlyDue(clients, now));
      }),
      { numRuns: 300 },
    );
  });

  const nine = aClient({ checkInTime: '09:00', checkInsFrom: '2026-03-02' });
  const dueAt = (now: string, checkIns: CheckIn[] = [], client = nine) =>
    dueCheckIns([{ record: 'c', client }], () => checkIns, Temporal.ZonedDateTime.from(now))[0];

  test.each([
    ['2026-03-01T23:59[Europe/Rome]', undefined],
    ['2026-03-02T00:00[Europe/Rome]', 'later'],
    ['2026-03-02T08:29:59[Europe/Rome]', 'later'],
    ['2026-03-02T08:30[Europe/Rome]', 'now'],
    ['2026-03-02T09:00[Europe/Rome]', 'now'],
    ['2026-03-02T09:00:01[Europe/Rome]', 'overdue'],
    ['2026-03-03T00:00[Europe/Rome]', 'overdue'],
    ['2026-03-02T08:00[America/New_York]', 'later'],
  ])('the first one, agreed for 2 March at nine, is at %s %s', (now, state) => {
    expect(dueAt(now)?.state).toBe(state);
  });

  test.each([
    [1, '2026-03-29'],
    [2, '2026-03-30'],
    [3, '2026-03-31'],
  ] as const)(
    'every %i days are civil days, and nine stays nine through a clock change',
    (checkInEveryDays, day) => {
      const last = aCheckIn({ day: '2026-03-28', startedAt: '2026-03-28T08:05:00Z' });
      const next = nextCheckIn(aClient({ checkInEveryDays, checkInTime: '09:00' }), [last]);
      expect(next).toEqual({ day, time: '09:00', because: 'interval' });
      const client = { ...nine, checkInEveryDays };
      expect(dueAt(`${day}T08:45[Europe/Rome]`, [last], client)?.state).toBe('now');
      expect(dueAt(`${day}T09:01[Europe/Rome]`, [last], client)?.state).toBe('overdue');
    },
  );

  test('the interval counts from the day that the check-in was for, though the call was after midnight', () => {
    const last = aCheckIn({ day: '2026-03-02', startedAt: '2026-03-03T00:10:00Z' });
    expect(nextCheckIn(nine, [last])?.day).toBe('2026-03-03');
  });

  test('an interval over the end of a leap February', () => {
    const last = aCheckIn({ day: '2028-02-28', startedAt: '2028-02-28T08:00:00Z' });
    expect(nextCheckIn({ ...nine, checkInEveryDays: 2 }, [last])?.day).toBe('2028-03-01');
  });

  test.each([
    ['intensive', 1, true],
    ['weekly', 3, true],
    ['holding', 1, false],
    ['suspended', 1, false],
    ['intensive', null, false],
  ] as const)('%s with an interval of %s: agreed %s', (supportLevel, checkInEveryDays, agreed) => {
    const client = aClient({ supportLevel, checkInEveryDays });
    const now = Temporal.ZonedDateTime.from('2026-03-04T09:00[Europe/Rome]');
    expect(hasCheckIns(client)).toBe(agreed);
    expect(nextCheckIn(client, []) !== null).toBe(agreed);
    expect(dueCheckIns([{ record: 'c', client }], () => [], now)).toHaveLength(agreed ? 1 : 0);
    expect(proposeNext(client, 'reached', now) !== null).toBe(agreed);
  });

  test('the latest check-in is the one that began last, in whatever order they come', () => {
    fc.assert(
      fc.property(anyCheckIns, (checkIns) => {
        const latest = latestCheckIn(checkIns);
        expect(latestCheckIn(checkIns.toReversed())).toBe(latest);
        expect(checkIns.every(({ startedAt }) => startedAt <= latest!.startedAt)).toBe(true);
      }),
    );
    expect(latestCheckIn([])).toBeNull();
  });
});

describe('CI-5: an overdue check-in', () => {
  test('stays until something is recorded, however much later it is', () => {
    fc.assert(
      fc.property(
        anyClient,
        anyCheckIns,
        anyNow,
        fc.integer({ min: 1, max: 400 * 24 * 60 }),
        (client, checkIns, now, minutes) => {
          const at = (moment: Temporal.ZonedDateTime) =>
            dueCheckIns([{ record: 'c', client }], () => checkIns, moment)[0];
          const before = at(now);
          // A whole day, so that no clock that is set back an hour brings the same time once more.
          const after = at(now.add({ days: 1, minutes }));
          if (before) expect(after).toEqual({ ...before, state: 'overdue' });
        },
      ),
    );
  });

  test.each(['reached', 'noAnswer', 'cancelled', 'cutOff'] as CheckInOutcome[])(
    'is no longer due today once it is recorded as %s and the next is on another day',
    (outcome) => {
      const client = aClient({ checkInTime: '09:00' });
      const done = aCheckIn({ outcome, day: '2026-03-04', startedAt: '2026-03-04T08:10:00Z' });
      const now = Temporal.ZonedDateTime.from('2026-03-04T10:00[Europe/Rome]');
      expect(dueCheckIns([{ record: 'c', client }], () => [done], now)).toEqual([]);
    },
  );

  test('not reached is due again at the time of the next attempt', () => {
    const client = aClient({ checkInTime: '09:00' });
    const now = Temporal.ZonedDateTime.from('2026-03-04T09:10[Europe/Rome]');
    const next = proposeNext(client, 'noAnswer', now);
    const missed = aCheckIn({
      outcome: 'noAnswer',
      day: '2026-03-04',
      startedAt: '2026-03-04T08:05:00Z',
      next,
    });
    expect(dueCheckIns([{ record: 'c', client }], () => [missed], now.add({ minutes: 45 }))).toEqual([
      { client: 'c', day: '2026-03-04', time: '10:10', because: 'proposed', state: 'now' },
    ]);
  });
});

describe('CI-5: what is proposed next', () => {
  const client = aClient({ checkInTime: '08:30', checkInEveryDays: 2 });
  const propose = (outcome: CheckInOutcome, now: string) =>
    proposeNext(client, outcome, Temporal.ZonedDateTime.from(now));
  const byInterval = { day: '2026-03-31', time: '08:30' };

  test.each([
    ['reached', '2026-03-29T08:40[Europe/Rome]', byInterval],
    ['cancelled', '2026-03-29T08:40[Europe/Rome]', byInterval],
    ['noAnswer', '2026-03-29T08:40[Europe/Rome]', { day: '2026-03-29', time: '09:40' }],
    ['cutOff', '2026-03-29T08:40:59[Europe/Rome]', { day: '2026-03-29', time: '09:40' }],
    ['noAnswer', '2026-03-29T16:59[Europe/Rome]', { day: '2026-03-29', time: '17:59' }],
    ['noAnswer', '2026-03-29T17:00[Europe/Rome]', byInterval],
    ['cutOff', '2026-03-29T22:00[Europe/Rome]', byInterval],
    ['noAnswer', '2026-03-29T23:30[Europe/Rome]', byInterval],
    ['noAnswer', '2026-03-29T01:30[Europe/Rome]', { day: '2026-03-29', time: '03:30' }],
  ] as const)('after %s at %s', (outcome, now, next) => {
    expect(propose(outcome, now)).toEqual(next);
  });

  test('is later than now, and a day and a time that a check-in can have', () => {
    const anyOutcome = fc.constantFrom<CheckInOutcome>('reached', 'noAnswer', 'cancelled', 'cutOff');
    fc.assert(
      fc.property(anyClient, anyOutcome, anyNow, (some, outcome, now) => {
        const next = proposeNext(some, outcome, now);
        if (!next) return;
        const wallClock = wallClockOf(now);
        expect(next.time).toMatch(/^\d\d:\d\d$/);
        const later =
          next.day > wallClock.day || Date.parse(`${next.day}T${next.time}:00Z`) > wallClock.milliseconds;
        // Where clocks are set back within the hour, an hour from now has the same time on the clock.
        const clockSetBack = now.add({ hours: 1 }).offsetNanoseconds < now.offsetNanoseconds;
        expect(later || clockSetBack).toBe(true);
      }),
    );
  });
});
