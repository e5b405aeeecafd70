import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfBooking, askedBooking } from '#src/screens/parts/booking-address.ts';
import { sessionContacts } from '#src/domain/session.ts';
import { anyDay, anyText, theClient } from '../../domain/sample-records.ts';

const read = (address: string) => askedBooking(new URL(address, 'https://example.invalid').searchParams);

describe('the address of the booking form', () => {
  it('brings back all that it was made of', () => {
    fc.assert(
      fc.property(
        fc.record({
          client: fc.constantFrom(null, theClient),
          contact: fc.constantFrom(null, ...sessionContacts),
          day: fc.option(anyDay),
          time: fc.constantFrom(null, '00:00', '09:30', '23:59'),
          moves: fc.boolean(),
        }),
        (asked) => {
          expect(read(addressOfBooking(asked))).toEqual(asked);
        },
      ),
    );
    expect(addressOfBooking({})).toBe('/week/new');
  });

  it('says nothing that whoever wrote it should not ask for', () => {
    const nothing = { client: null, contact: null, day: null, time: null, moves: false };
    expect(read('/week/new?person=&contact=checkIn&day=2026-02-30&time=24:00&move=yes')).toEqual(nothing);
    fc.assert(
      fc.property(anyText, (text) => {
        const query = new URLSearchParams();
        for (const name of ['person', 'contact', 'day', 'time', 'move']) query.set(name, `${text}!`);
        expect(askedBooking(query)).toEqual(nothing);
      }),
    );
  });
});
