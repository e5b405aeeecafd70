/** Bringing a backup into a vault that is open. */
export const restore = {
  title: 'Restore from a backup',
  back: 'Files',
  lead: 'What is here already stays as it is. Only what is missing is added.',
  leadDamaged:
    'The store here is damaged. From what can still be read and from the backup, a new, whole one is built beside it. The damaged one is left as it is.',
  found: 'This is in the backup',
  foundExplain: 'Nothing has been taken over yet.',
  missing: 'Saved versions missing here',
  here: 'Saved versions here already',
  nothingMissing: 'Everything in this backup is here already. There is nothing to add.',
  foreign:
    'This backup is from another set-up of Evenkeel. Its clients and check-ins can be added; its name, role and settings are left out.',
  add: 'Add them',
  adding: 'Adding…',
  added: '{count, plural, one {# saved version was added.} other {# saved versions were added.}}',
  other: 'Choose another backup',
  rebuildExplain:
    'Type the passphrase with which you unlock. The new store opens with the same passphrase and the same recovery code.',
  rebuild: 'Build the new store',
  rebuilding: 'Building the new store…',
  rebuildingDetail: 'The damaged store is not touched.',
  failed:
    'The device could not do the work; it may be short of memory. Nothing has changed. Close other programs and tabs, then try again.',
  today: 'Go to Today',
} as const;
