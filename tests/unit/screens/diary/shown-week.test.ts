import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, weekdayOf } from '#src/domain/civil-days.ts';
import { shownWeek } from '#src/screens/diary/shown-week.ts';
import { anyDay, anyText } from '../../domain/sample-records.ts';

const today = '2026-03-04';

describe('the week shown', () => {
  it('is the one in which the asked day lies, from Monday', () => {
    expect(shownWeek('2026-03-15', today)).toEqual({
      monday: '2026-03-09',
      sunday: '2026-03-15',
      before: '2026-03-02',
      after: '2026-03-16',
      isThisWeek: false,
    });
    fc.assert(
      fc.property(anyDay, anyDay, (asked, now) => {
        const { monday, sunday } = shownWeek(asked, now);
        expect(weekdayOf(dayNumber(monday))).toBe(1);
        if (dayNumber(asked) - dayNumber(now) < 700) {
          expect(monday <= asked && asked <= sunday).toBe(true);
        }
      }),
    );
  });

  it('is this week for anything that is no day', () => {
    const thisWeek = shownWeek(null, today);
    expect(thisWeek).toMatchObject({ monday: '2026-03-02', isThisWeek: true });
    for (const asked of ['', '2026-02-30', '2026-3-4', '__proto__', '2026-03-04T10:00', '+012026-03-04']) {
      expect(shownWeek(asked, today)).toEqual(thisWeek);
    }
    fc.assert(fc.property(anyText, (asked) => void shownWeek(asked, today)));
  });

  it('goes no further than anybody looks, so that no address keeps the device busy', () => {
    const last = shownWeek('9999-12-31', today);
    expect(last).toMatchObject({ monday: '2028-02-28', after: null });
    expect(shownWeek('0001-01-01', today)).toMatchObject({ monday: '2016-03-14', before: null });
  });
});
