import { describe, expect, it } from 'vitest';
import { clientWorks } from '#src/domain/not-done.ts';
import { addressOfWork } from '#src/screens/parts/address-of-work.ts';

const due = { client: 'him', day: '2026-03-02', time: null };

describe('the address where due work is done', () => {
  it('names the day of a check-in, so that a missed one can be entered late', () => {
    expect(addressOfWork({ ...due, work: 'checkIn', time: '09:00' })).toBe('/people/him/call?day=2026-03-02');
  });

  it('names the agreed time of a session, so that the record says which it fulfils (SE-2)', () => {
    const address = addressOfWork({ ...due, work: 'session', time: '09:30' });
    const { pathname, searchParams } = new URL(address, 'https://localhost');
    expect(pathname).toBe('/people/him/talk');
    expect(Object.fromEntries(searchParams)).toEqual({
      contact: 'session',
      day: '2026-03-02',
      time: '09:30',
    });
  });

  it('names no time for a longer call of the week, which has none (CI-4)', () => {
    expect(addressOfWork({ ...due, work: 'longerCall' })).toBe(
      '/people/him/talk?contact=longerCall&day=2026-03-02',
    );
  });

  it.each([
    ['riskScreen', '/people/him/look'],
    ['supportPlan', '/people/him/plan'],
    ['planReview', '/people/him/plan'],
    ['holdingReview', '/people/him/plan'],
  ] as const)('leads %s to %s', (work, address) => {
    expect(addressOfWork({ ...due, work })).toBe(address);
  });

  it('stays within the client for every kind of work', () => {
    for (const work of clientWorks) expect(addressOfWork({ ...due, work })).toMatch(/^\/people\/him\//u);
  });
});
