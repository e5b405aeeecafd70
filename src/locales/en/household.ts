/** Home and work of a client: the same questions wherever they are asked. */
export const household = {
  living: 'Lives',
  work: 'Work',
  partnerWorksOutside: 'Partner or family work outside the home',
  partnerHint: 'What you know from him or from the referrer. Nothing that she has said belongs here.',
  isolating: 'In isolation',
  children: 'Children in the household or in contact',
  childrenHint: 'With “unknown” every check-in still asks.',
  childrenAges: 'Ages',
  childrenArrangements: 'Arrangements',
  changes: 'What changed',
  note: 'Note',
  from: 'From',
  nothingKnown: 'Nothing is known yet',
} as const;
