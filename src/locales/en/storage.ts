/** What the browser promises about the store, and when the last backup was made. */
export const storage = {
  keptTitle: 'This browser keeps the records',
  kept: 'It has agreed not to clear them by itself, even when the device runs short of room.',
  notKeptTitle: 'This browser has not promised to keep the records',
  notKept:
    'It may clear them when the device runs short of room. In a private window everything is gone when the window closes. Installing Evenkeel or adding it to the bookmarks helps; backups help for certain.',
  unknownTitle: 'This browser does not say whether it keeps the records',
  unknown: 'It may be old, or this is a private window. Make backups often.',
  noBackup: 'No backup has been made on this device.',
  lastBackup:
    '{days, plural, =0 {Last backup: today ({at}).} =1 {Last backup: yesterday ({at}).} other {Last backup: # days ago ({at}).}}',
} as const;
