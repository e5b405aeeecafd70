/** A saved check-in, with its amendments. */
export const checkInRecord = {
  title: 'Check-in',
  amend: 'Amend',
  history: 'Versions',
  first: 'First version, {at}',
  amendment: 'Amended {at}',
  reason: 'Reason: {reason}',
  fork: 'This check-in was changed on two devices. Both versions are below; the latest is shown.',
} as const;
