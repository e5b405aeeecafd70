import { describe, expect, it } from 'vitest';
import { defaultProgramme } from '#src/domain/programme.ts';
import { pauseEffect } from '#src/screens/pause-form/pause-effect.ts';
import { aPause, aPlan, anAppointment, aScreen, recordsOf, savedAs } from '../../domain/sample-records.ts';

// A Monday.
const now = Temporal.ZonedDateTime.from('2026-03-02T07:00[Europe/Rome]');
const records = recordsOf({
  plans: [
    savedAs(
      aPlan({
        longerCallsAWeek: 2,
        sessions: [{ weekday: 2, time: '10:00', minutes: 60, bufferMinutes: 30 }],
        reviewOn: '2026-03-10',
      }),
    ),
  ],
  screens: [savedAs(aScreen())],
  appointments: [savedAs(anAppointment({ day: '2026-03-10' }))],
});

describe('a pause', () => {
  it('takes away the contacts of its days', () => {
    // Monday to Wednesday; the first longer call of the week is due by Wednesday.
    const { fallsAway } = pauseEffect(records, aPause(), defaultProgramme, now);
    expect([...fallsAway]).toEqual(
      expect.arrayContaining([
        ['checkIn', 3],
        ['session', 1],
        ['longerCall', 1],
      ]),
    );
    expect(fallsAway.size).toBe(3);
  });

  it('leaves reviews and what was booked by itself', () => {
    const { stays } = pauseEffect(records, aPause(), defaultProgramme, now);
    expect(stays.map(({ work, day }) => `${work} ${day}`)).toEqual([
      'session 2026-03-10',
      'planReview 2026-03-10',
    ]);
  });

  it('leaves a look at the risk that is overdue when it begins (RS-6)', () => {
    const neverLooked = { ...records, screens: [] };
    const { stays } = pauseEffect(neverLooked, aPause(), defaultProgramme, now);
    expect(stays.map(({ work }) => work)).toContain('riskScreen');
  });

  it('takes nothing away from somebody without contacts', () => {
    const held = recordsOf({ plans: [savedAs(aPlan({ level: 'holding', checkIns: null }))] });
    expect(pauseEffect(held, aPause(), defaultProgramme, now).fallsAway.size).toBe(0);
  });

  it('is not looked through to the end of time', () => {
    const { fallsAway } = pauseEffect(records, aPause({ until: '9999-12-31' }), defaultProgramme, now);
    expect(fallsAway.get('checkIn')).toBe(367);
  });
});
