/** The versions of an amended record. */
export const versions = {
  heading: 'Versions',
  first: 'First version, {at}',
  amendment: 'Amended {at}',
  reason: 'Reason: {reason}',
  fork: 'This was changed on two devices. Both versions are below; the latest is shown.',
} as const;
