/** The button that asks why, and what stands around the rules it opens. */
export const why = {
  why: 'Why?',
  opening: 'Opening…',
  title: 'The rules behind this',
  loading: 'Loading the rules',
  failed: 'The rules could not be loaded. What you have noted is not affected.',
  failedShort: 'Could not be opened. Try again.',
  again: 'Try again',
  sources: 'Sources',
  principle: 'Follows from principle {id}',
  derived: 'Derived by us from the sources; not an instrument.',
  user: 'Asked for by practitioners; not from the sources.',
  differs: 'Where the sources differ',
  judgement: 'The sources come from experience and are untested. They guide; you decide.',
  close: 'Close',
} as const;
