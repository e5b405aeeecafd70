import { expect, it } from 'vitest';
import { heldWeight } from '#src/screens/parts/held-weight.ts';

it('says holding the louder the longer it lasts (IN-8)', () => {
  const weight = (today: string) => heldWeight('2026-03-02', today, { holdingReviewDays: 14 });
  expect(weight('2026-03-02')).toEqual({ days: 0, tone: 'neutral' });
  expect(weight('2026-03-15')).toEqual({ days: 13, tone: 'neutral' });
  expect(weight('2026-03-16')).toEqual({ days: 14, tone: 'caution' });
  expect(weight('2026-03-29')).toEqual({ days: 27, tone: 'caution' });
  expect(weight('2026-03-30')).toEqual({ days: 28, tone: 'danger' });
});
