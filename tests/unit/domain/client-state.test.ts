import { describe, expect, test } from 'vitest';
import { clientState } from '#src/domain/client-state.ts';
import { unknownHousehold } from '#src/domain/household.ts';
import { aHousehold, aPlan, aScreen, recordsOf, savedAs, theClient } from './sample-records.ts';

const at = (day: string) => Temporal.ZonedDateTime.from(`${day}T12:00[Europe/Rome]`);

describe('CL-7: how things stand with a client', () => {
  const plans = [
    savedAs(aPlan({ from: '2026-03-02', level: 'holding' })),
    savedAs(aPlan({ from: '2026-03-10', level: 'suspended' })),
    savedAs(aPlan({ from: '2026-03-20', level: 'weekly' })),
  ];
  const screens = [savedAs(aScreen({ on: '2026-03-09' })), savedAs(aScreen({ on: '2026-03-05' }))];
  const households = [savedAs(aHousehold({ from: '2026-03-12', note: 'moved' }))];
  const records = recordsOf({ plans, screens, households });

  test('is what holds on the day', () => {
    const state = clientState(records, at('2026-03-15'));
    expect(state).toMatchObject({
      household: { note: 'moved' },
      plan: { record: plans[1]!.record, until: '2026-03-20' },
      heldSince: '2026-03-02',
      screen: screens[0],
    });
    expect(state.periods).toHaveLength(3);
    expect(clientState(records, at('2026-03-20')).heldSince).toBeNull();
  });

  test('before the first plan begins is the first to come', () => {
    expect(clientState(records, at('2026-03-01')).plan).toMatchObject({ record: plans[0]!.record });
  });

  test('RS-5: is unknown where nothing is on record', () => {
    expect(clientState(recordsOf(), at('2026-03-15'))).toEqual({
      household: unknownHousehold(theClient, '2026-03-15'),
      plan: null,
      periods: [],
      heldSince: null,
      screen: null,
    });
  });

  test('is of the practitioner’s own day', () => {
    const late = Temporal.ZonedDateTime.from('2026-03-09T23:30[America/New_York]');
    expect(clientState(records, late).plan).toMatchObject({ record: plans[0]!.record });
    expect(clientState(records, late.withTimeZone('Europe/Rome')).plan).toMatchObject({
      record: plans[1]!.record,
    });
  });
});
