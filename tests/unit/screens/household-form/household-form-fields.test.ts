import { describe, expect, it } from 'vitest';
import {
  changesIn,
  fieldsOfHousehold,
  gapsInHousehold,
  householdBefore,
  householdOf,
  householdsLatestFirst,
  newHouseholdFields,
  proposedChanges,
} from '#src/screens/household-form/household-form-fields.ts';
import { aHousehold, recordsOf, savedAs, theClient } from '../../domain/sample-records.ts';

describe('what seems to have changed (CL-7)', () => {
  const known = aHousehold({
    livingSituation: 'longTermPartner',
    work: 'outside',
    partnerWorksOutside: 'yes',
    isolating: 'no',
    children: 'yes',
    childrenAges: '4 and 7',
  });
  it.each([
    ['nothing', {}, []],
    ['somebody new', { livingSituation: 'newPartner' }, ['newPartner']],
    ['a separation', { livingSituation: 'alone' }, ['separated']],
    ['back to the family', { livingSituation: 'family' }, ['separated']],
    ['children', { children: 'no' }, ['children']],
    ['another child', { childrenAges: '4, 7 and a newborn' }, ['children']],
    ['his job', { work: 'notWorking' }, ['job']],
    ['her job', { partnerWorksOutside: 'no' }, ['job']],
    ['isolation', { isolating: 'yes' }, ['isolation']],
    ['several things', { livingSituation: 'alone', work: 'atHome' }, ['separated', 'job']],
    ['nothing: it is known no longer', { livingSituation: 'unknown', children: 'unknown' }, []],
  ] as const)('%s', (_what, said, proposed) => {
    expect(proposedChanges(known, { ...known, ...said })).toEqual(proposed);
  });

  it('tells moving in with somebody from having somebody new', () => {
    const alone = aHousehold({ livingSituation: 'alone' });
    expect(proposedChanges(alone, aHousehold({ livingSituation: 'family' }))).toEqual(['moved']);
    expect(proposedChanges(alone, aHousehold({ livingSituation: 'longTermPartner' }))).toEqual(['moved']);
    const newPartner = aHousehold({ livingSituation: 'newPartner' });
    expect(proposedChanges(alone, newPartner)).toEqual(['newPartner']);
    expect(proposedChanges(newPartner, aHousehold({ livingSituation: 'longTermPartner' }))).toEqual([
      'other',
    ]);
  });

  it('takes what was only found out for no change', () => {
    expect(proposedChanges(aHousehold(), known)).toEqual([]);
    // Ages that were not on record before.
    expect(proposedChanges({ ...known, childrenAges: '' }, known)).toEqual([]);
  });
});

describe('an entry about the home', () => {
  const before = aHousehold({ livingSituation: 'family', work: 'outside' });
  const context = { client: theClient, before, amending: false };

  it('begins with how it is now, and with today', () => {
    const fields = newHouseholdFields('2026-03-09', before);
    expect(fields).toMatchObject({ from: '2026-03-09', livingSituation: 'family', changes: null, note: '' });
    expect(householdOf(fields, context)).toEqual({ ...before, from: '2026-03-09' });
  });

  it('follows the proposal until something else is chosen', () => {
    const fields = { ...newHouseholdFields('2026-03-09', before), work: 'notWorking' as const };
    expect(changesIn(fields, before)).toEqual(['job']);
    expect(changesIn({ ...fields, changes: [] }, before)).toEqual([]);
    expect(householdOf({ ...fields, changes: ['other'] }, context)?.changes).toEqual(['other']);
  });

  it('needs a day, and a reason where it is amended', () => {
    const fields = newHouseholdFields('', before);
    expect(gapsInHousehold(fields, false)).toEqual({ from: true, amendmentReason: false });
    expect(householdOf(fields, context)).toBeNull();
    const amended = fieldsOfHousehold(aHousehold({ changes: ['job'] }));
    expect(householdOf(amended, { ...context, amending: true })).toBeNull();
    const withReason = { ...amended, amendmentReason: 'The wrong man.' };
    expect(householdOf(withReason, { ...context, amending: true })).toEqual(aHousehold({ changes: ['job'] }));
  });

  it('is compared with what held before, never with itself', () => {
    const first = savedAs(aHousehold({ from: '2026-03-02', work: 'outside' }));
    const second = savedAs(aHousehold({ from: '2026-03-09', work: 'notWorking' }));
    const records = recordsOf({ households: [first, second] });
    expect(householdBefore('2026-03-20', records, null).work).toBe('notWorking');
    expect(householdBefore('2026-03-20', records, second.record).work).toBe('outside');
    expect(householdBefore('2026-03-05', records, null).work).toBe('outside');
    // As long as no day is given, nothing is known before it.
    expect(householdBefore('', records, null).work).toBe('unknown');
  });

  it('stands in a list, the one that holds now first', () => {
    const early = savedAs(aHousehold({ from: '2026-03-02' }), '2026-03-10T08:00:00.000Z');
    const corrected = savedAs(aHousehold({ from: '2026-03-02' }), '2026-03-11T08:00:00.000Z');
    const late = savedAs(aHousehold({ from: '2026-03-09' }), '2026-03-09T08:00:00.000Z');
    expect(householdsLatestFirst([early, late, corrected])).toEqual([late, corrected, early]);
  });
});
