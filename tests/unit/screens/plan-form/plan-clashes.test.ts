import { describe, expect, it } from 'vitest';
import { bookedWork } from '#src/domain/diary.ts';
import { defaultProgramme } from '#src/domain/programme.ts';
import type { SupportPlan } from '#src/domain/support-plan.ts';
import { clashDays, planClashes } from '#src/screens/plan-form/plan-clashes.ts';
import { aCheckIn, anAppointment, aPlan, recordsOf, savedAs } from '../../domain/sample-records.ts';

// A Monday.
const now = Temporal.ZonedDateTime.from('2026-03-02T07:00[Europe/Rome]');
const other = 'c2222222-2222-4222-8222-222222222222';

function clashes(plan: SupportPlan, others: SupportPlan, records = recordsOf()) {
  const days = clashDays(plan, '2026-03-02');
  const theirs = recordsOf({ record: other, plans: [savedAs(others)] });
  const booked = bookedWork([theirs], defaultProgramme, days, now);
  return planClashes(plan, records, booked, defaultProgramme, now).map((clash) => ({
    kind: clash.kind,
    own: clash.own.work.work,
    other: clash.other.work.work,
    days: clash.days,
  }));
}

const tuesdays = (time: string) =>
  aPlan({
    client: other,
    checkIns: null,
    sessions: [{ weekday: 2, time, minutes: 60, bufferMinutes: 30 }],
  });
const daily = (time: string) => aPlan({ checkIns: { rhythm: { everyDays: 1 }, time } });

describe('clashes of a plan with others (SE-1)', () => {
  it('say once what comes every week, in the next two weeks', () => {
    expect(clashes(daily('10:10'), tuesdays('10:00'))).toEqual([
      { kind: 'contact', own: 'checkIn', other: 'session', days: ['2026-03-03', '2026-03-10'] },
    ]);
  });

  it('say what falls into the time kept free after another, and the other way round', () => {
    expect(clashes(daily('11:15'), tuesdays('10:00')).map(({ kind }) => kind)).toEqual(['itsBuffer']);
    const own = aPlan({
      checkIns: null,
      sessions: [{ weekday: 2, time: '10:00', minutes: 60, bufferMinutes: 30 }],
    });
    const theirs = aPlan({ client: other, checkIns: { rhythm: { everyDays: 1 }, time: '11:00' } });
    expect(clashes(own, theirs).map(({ kind }) => kind)).toEqual(['ownBuffer']);
  });

  it('are none where contacts only touch', () => {
    expect(clashes(daily('11:30'), tuesdays('10:00'))).toEqual([]);
    expect(clashes(daily('09:45'), tuesdays('10:00'))).toEqual([]);
  });

  it('are looked for from the first day of the plan', () => {
    const later = { ...daily('10:10'), from: '2026-03-09' };
    expect(clashes(later, tuesdays('10:00'))[0]?.days).toEqual(['2026-03-10', '2026-03-17']);
  });

  it('count the new plan only, not the one it replaces nor what was booked or agreed besides', () => {
    const records = recordsOf({
      plans: [savedAs(daily('10:10'))],
      appointments: [savedAs(anAppointment({ day: '2026-03-03', time: '10:00' }))],
      checkIns: [savedAs(aCheckIn({ day: '2026-03-02', next: { day: '2026-03-03', time: '10:20' } }))],
    });
    expect(clashes(daily('15:00'), tuesdays('10:00'), records)).toEqual([]);
  });
});
