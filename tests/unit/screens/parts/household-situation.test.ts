import { describe, expect, it } from 'vitest';
import {
  askedSituation,
  asksAboutPartnersWork,
  isAnythingKnown,
  situationOf,
} from '#src/screens/parts/household-situation.ts';
import { aHousehold } from '../../domain/sample-records.ts';

describe('home and work as a form asks them', () => {
  it('ask for the work of the others where he may share his home (RS-3)', () => {
    const asks = (livingSituation: 'alone' | 'longTermPartner' | 'newPartner' | 'family' | 'unknown') =>
      asksAboutPartnersWork({ livingSituation });
    expect([asks('longTermPartner'), asks('newPartner'), asks('family'), asks('unknown')]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(asks('alone')).toBe(false);
  });

  it('keep no answer to what was not asked', () => {
    const asked = askedSituation(
      aHousehold({
        livingSituation: 'alone',
        partnerWorksOutside: 'yes',
        children: 'no',
        childrenAges: '4 and 7',
        childrenArrangements: 'every other weekend',
      }),
    );
    expect(asked).toMatchObject({
      partnerWorksOutside: 'unknown',
      childrenAges: '',
      childrenArrangements: '',
    });
  });

  it('know nothing as long as everything is unknown', () => {
    expect(isAnythingKnown(aHousehold())).toBe(false);
    expect(isAnythingKnown(aHousehold({ children: 'no' }))).toBe(true);
    expect(isAnythingKnown(aHousehold({ childrenAges: '4' }))).toBe(true);
    // Answered before the answer that made it beside the point.
    expect(isAnythingKnown(aHousehold({ livingSituation: 'unknown', note: 'of no matter here' }))).toBe(
      false,
    );
  });

  it('leave note and dates to the entry', () => {
    expect(Object.keys(situationOf(aHousehold())).sort()).toEqual([
      'children',
      'childrenAges',
      'childrenArrangements',
      'isolating',
      'livingSituation',
      'partnerWorksOutside',
      'work',
    ]);
  });
});
