import { describe, expect, it } from 'vitest';
import {
  checkInAgreementOf,
  checkInGaps,
  checkInsOf,
  newCheckInAgreement,
} from '#src/screens/parts/check-in-rhythm.ts';

describe('check-ins as a form asks them (CI-1)', () => {
  it.each([
    null,
    { rhythm: { everyDays: 2 }, time: '09:15' },
    { rhythm: { weekdays: [1, 3, 5] as (1 | 3 | 5)[] }, time: '08:00' },
  ])('come back from the form as they were: %j', (checkIns) => {
    expect(checkInsOf(checkInAgreementOf(checkIns))).toEqual(checkIns);
  });

  it('begin in the morning, in the rhythm of the programme', () => {
    expect(checkInsOf(newCheckInAgreement(2))).toEqual({ rhythm: { everyDays: 2 }, time: '08:30' });
  });

  it('need a day where days of the week are chosen, and a time where there are any', () => {
    const daily = newCheckInAgreement(1);
    expect(checkInGaps(daily)).toEqual({ weekdays: false, time: false });
    const onDays = { ...daily, checkInEveryDays: null, checkInsOnWeekdays: true };
    expect(checkInGaps(onDays)).toEqual({ weekdays: true, time: false });
    expect(checkInsOf(onDays)).toBeNull();
    expect(checkInGaps({ ...daily, checkInTime: '' })).toEqual({ weekdays: false, time: true });
    expect(checkInsOf({ ...daily, checkInTime: '' })).toBeNull();
    expect(checkInGaps({ ...daily, checkInEveryDays: null, checkInTime: '' })).toEqual({
      weekdays: false,
      time: false,
    });
  });
});
