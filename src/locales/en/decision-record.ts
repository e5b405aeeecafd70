/** One saved decision. */
export const decisionRecord = {
  title: 'Decision',
  amend: 'Amend',
  fork: 'This decision was changed on two devices. Both versions are below; the latest is shown.',
  history: 'Versions',
  first: 'First version, {at}',
  amendment: 'Amended {at}',
  because: 'Reason: {reason}',
  question: 'Question',
  answer: 'Decided',
  on: 'On',
  reason: 'Why',
  inFavour: 'For it',
  against: 'Against it',
  suggestedThen: 'Suggested then',
} as const;
