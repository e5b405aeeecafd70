/** A saved risk screen, with its amendments. */
export const riskRecord = {
  title: 'Risk screen, {day}',
  amend: 'Amend',
  savedAt: 'Saved {at}',
  occasion: 'Occasion',
  level: 'Level',
  reason: 'Why this level',
  reasonNotSet: 'Why none could be set',
  unknownIsNotAbsent: 'Unknown is not absent.',
  stressors: 'What weighs on him',
  noStressor: 'None named',
  children: 'The children',
  stable: 'Situation stable',
  informed: 'What informed the level',
  survivorInformed: 'A survivor’s account',
  changedSince: 'Different from {day}',
  before: 'Open the screen of {day}',
} as const;
