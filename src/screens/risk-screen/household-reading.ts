import { sharesHome, type Household } from '#src/domain/household.ts';

/** What the home and his work mean for the screen (RS-2). */
export type HouseholdReading =
  | 'nobodyAtHome'
  | 'aloneNotIsolating'
  | 'aloneIsolationUnknown'
  | 'sharedWorksOutside'
  | 'sharedAtHome'
  | 'sharedWorkUnknown'
  | 'unknown';

/**
 * Reads the household as RS-2 does: alone and in isolation, nobody is at physical risk at home; with partner or family it is
 * told apart by whether he is out at work or at home. What is unknown is never read as the safer of the two (RS-5, IN-9).
 */
export function readingOf(
  household: Pick<Household, 'livingSituation' | 'work' | 'isolating'>,
): HouseholdReading {
  const shares = sharesHome(household.livingSituation);
  if (shares === 'unknown') return 'unknown';
  if (shares === 'no') {
    if (household.isolating === 'yes') return 'nobodyAtHome';
    return household.isolating === 'no' ? 'aloneNotIsolating' : 'aloneIsolationUnknown';
  }
  if (household.isolating === 'yes') return 'sharedAtHome';
  if (household.work === 'unknown') return 'sharedWorkUnknown';
  return household.work === 'outside' ? 'sharedWorksOutside' : 'sharedAtHome';
}
