/** What every form that saves records says. */
export const forms = {
  save: 'Save',
  saveAmendment: 'Save the change',
  takenUp: 'Taken up where you left it.',
  discard: 'Discard draft',
  discardTitle: 'Discard this draft?',
  discardBody: 'What you typed here since the last save is thrown away. What was saved stays.',
  discardAmendmentBody: 'Your changes are thrown away. What was saved stays as it is.',
  keep: 'Keep it',
  reason: 'Why is this changed?',
  reasonHint: 'The first version stays readable, with this reason beside the new one.',
  reasonMissing: 'Give the reason for the change.',
  optional: 'optional',
} as const;
