/** Navigation, status and what every screen shares. */
export const shell = {
  navigation: 'Main',
  skip: 'Skip to content',
  today: 'Today',
  clients: 'Clients',
  files: 'Files',
  settings: 'Settings',
  lock: 'Lock',
  close: 'Close',
  back: 'Back',
  loading: 'Loading…',
  offline: 'No network. Everything works as usual.',
  update: {
    ready: 'A new version is ready.',
    explain: 'It starts when you say so. What you are writing is kept; you will unlock again.',
    apply: 'Use it now',
  },
  readOnly: {
    title: 'Open for reading only',
    explain:
      'Some saved records are missing or damaged. Nothing has been deleted. You can read and export; nothing can be added until this is settled.',
    restore: 'Restore from a backup',
    unreadable:
      '{count, plural, one {# saved entry cannot be read.} other {# saved entries cannot be read.}}',
    missing:
      '{count, plural, one {# saved entry is missing} other {# saved entries are missing}}, saved between {after} and {before}.',
    start: 'the beginning',
    end: 'the latest save',
    behindCopy:
      'The store is older than it was: {count, plural, one {# later entry is gone} other {# later entries are gone}}.',
    headMissing: 'The list that counts the entries is missing or damaged.',
    contradicted:
      'The entries do not match the list that counts them. Something outside Evenkeel may have changed them.',
    newer: 'Some entries were written by a later version of Evenkeel. Update Evenkeel to use them.',
    draftsUnreadable: '{count, plural, one {# draft cannot be read.} other {# drafts cannot be read.}}',
  },
  elsewhere: {
    title: 'Evenkeel is open in another tab',
    explain:
      'Only one tab can write at a time. If you use it here, the other tab puts its draft away and locks.',
    useHere: 'Use here',
    busy: 'Taking over…',
  },
  gone: {
    title: 'The records of this device are gone',
    explain:
      'Evenkeel was set up in this browser, and the browser no longer has its store. This happens when site data is cleared, or when the browser makes room. Do not set up anew before you have looked for a backup.',
    restore: 'Restore from a backup',
    anew: 'Set up anew',
  },
  damagedStore: {
    title: 'The store cannot be opened',
    explain:
      'The part that holds the locks is damaged or unreadable. Nothing has been deleted. A backup can be restored beside it.',
    restore: 'Restore from a backup',
  },
  newerStore: {
    title: 'This device has records of a later version',
    explain:
      'Nothing has been touched. Connect to the network once, reload, and the later version will open them.',
    reload: 'Reload',
  },
  notFound: {
    title: 'Nothing here',
    explain: 'There is no such page, or the entry is not on this device.',
    today: 'Go to Today',
  },
  failed: {
    title: 'Something went wrong on this page',
    explain:
      'What was saved is safe, and drafts are kept. Reload to go on. If it comes back, note what you did.',
    reload: 'Reload',
  },
  storage: {
    full: 'The device is out of room: this was not saved. It is still on your screen. Free some space on the device (photos, downloads, other apps), then save again.',
    movedOn:
      'Another tab or version has written here. This was not saved here; it is still on your screen and kept as a draft where possible. Lock and unlock, then save again.',
    readOnly: 'Evenkeel is open for reading only, so this was not saved. It is still on your screen.',
    unavailable:
      'The browser did not take it: this was not saved. It is still on your screen. Try again; if it fails again, reload.',
    malformed: 'Something in this form does not fit. It was not saved, and it is still on your screen.',
  },
  drafts: {
    kept: 'Draft kept',
    typing: 'Keeping draft…',
    notKept: 'Draft not kept: the device may be full',
  },
} as const;
