import { describe, expect, it } from 'vitest';
import { livingSituations, workSituations } from '#src/domain/household.ts';
import { readingOf } from '#src/screens/risk-screen/household-reading.ts';

const answers = ['yes', 'no', 'unknown'] as const;

describe('what the household means for the screen (RS-2)', () => {
  it.each([
    ['alone', 'yes', 'nobodyAtHome'],
    ['alone', 'no', 'aloneNotIsolating'],
    ['alone', 'unknown', 'aloneIsolationUnknown'],
    ['unknown', 'yes', 'unknown'],
  ] as const)('%s, in isolation: %s', (livingSituation, isolating, reading) => {
    for (const work of workSituations) expect(readingOf({ livingSituation, work, isolating })).toBe(reading);
  });

  it.each(['longTermPartner', 'newPartner', 'family'] as const)(
    'with %s, by work and isolation',
    (livingSituation) => {
      const reading = (work: (typeof workSituations)[number], isolating: (typeof answers)[number]) =>
        readingOf({ livingSituation, work, isolating });
      expect(reading('outside', 'no')).toBe('sharedWorksOutside');
      expect(reading('outside', 'yes')).toBe('sharedAtHome');
      expect(reading('atHome', 'no')).toBe('sharedAtHome');
      expect(reading('notWorking', 'unknown')).toBe('sharedAtHome');
      expect(reading('unknown', 'no')).toBe('sharedWorkUnknown');
      expect(reading('unknown', 'unknown')).toBe('sharedWorkUnknown');
    },
  );

  it('says that nobody is at risk at home only when both are known (RS-5, IN-9)', () => {
    for (const livingSituation of livingSituations) {
      for (const isolating of answers) {
        for (const work of workSituations) {
          const safe = readingOf({ livingSituation, work, isolating }) === 'nobodyAtHome';
          expect(safe).toBe(livingSituation === 'alone' && isolating === 'yes');
        }
      }
    }
  });
});
