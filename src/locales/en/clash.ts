/** What a contact on the diary runs into. */
export const clash = {
  other: '{what}, {client}, {start}–{end}',
  keptFree: '{client}, until {until}',
  contact: 'At the same time: {others}.',
  itsBuffer: 'Inside the time kept free after {others}.',
  ownBuffer: 'In the time kept free after it: {others}.',
} as const;
