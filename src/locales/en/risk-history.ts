/** How the risk moved from screen to screen. */
export const riskHistory = {
  none: 'No risk screen yet',
  noneExplain: 'Without one nothing is known of the risk, and unknown is not low.',
  first: 'Make the first risk screen',
  chart: 'Level of risk over time. The table below says the same.',
  table: 'Risk screens, the latest first',
  day: 'Day',
  level: 'Level',
  occasion: 'Occasion',
  factors: 'Factors',
  reason: 'Reason',
  noFactor: 'None',
  noteChanged: 'Another note: {factor}',
  stressorsAdded: 'New stressors: {names}',
  stressorsGone: 'Stressors not named this time: {names}',
  stable: 'Situation stable',
  nothingChanged: 'Nothing is different.',
} as const;
