/** A saved support plan, with its amendments. */
export const planRecord = {
  title: 'Support plan',
  amend: 'Amend',
  next: 'Agree a new plan',
  replaced: 'A plan saved later took its place on the same day. This one never held.',
} as const;
