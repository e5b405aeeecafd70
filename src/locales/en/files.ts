/** Sealed files: what can be made, opened and brought back. */
export const files = {
  title: 'Files',
  lead: 'Records leave this device only as sealed files, and only when you make one.',
  pack: 'Make a supervision pack',
  packMeta: 'Chosen clients and days, for the treatment manager',
  open: 'Open a file sent to me',
  openMeta: 'Read a supervision pack; it stays in memory only',
  backup: 'Make a backup',
  backupMeta: 'Everything, to restore on any device',
  restore: 'Restore from a backup',
  restoreMeta: 'Bring back what a backup has and this device has not',
} as const;
