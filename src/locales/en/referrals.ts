/** The list of new referrals. */
export const referrals = {
  title: 'New referrals',
  lead: 'Take one on only if the work can be progressed. Otherwise postpone it, and tell the referrer.',
  add: 'Note a referral',
  search: 'Search referrals',
  clear: 'Clear search',
  none: 'No referrals yet',
  noneExplain:
    'A referral is a man whom an agency would send. Note it here, settle with the referrer whether contact is appropriate, and keep what became of it.',
  nothingFound: 'Nothing found for “{query}”.',
  open: 'To triage ({n, number})',
  toDo: 'To do next ({n, number})',
  settled: 'Settled ({n, number})',
  allSettled: 'Nothing to do. Every referral is settled.',
  received: 'Received {day}',
  decided: {
    accepted: 'Accepted {day}',
    postponed: 'Postponed {day}',
    declined: 'Declined {day}',
  },
  notTold: 'Referrer not told yet',
  lookAgainNow: 'Look at it again now',
  lookAgainOn: 'Look again {day}',
  becomeClient: 'To become a client',
} as const;
