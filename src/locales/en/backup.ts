/** Making a backup. */
export const backup = {
  title: 'Make a backup',
  back: 'Files',
  lead: 'One sealed file with everything. If this device is lost, broken or cleared, it brings the records back.',
  passphrase: 'Passphrase for the backup',
  passphraseHint:
    'It can be another than the one you unlock with. You need it when you restore, perhaps months from now: keep it where you will find it.',
  reach:
    'Whoever has the file and its passphrase can read everything. Keep the file away from this device, and the passphrase away from the file.',
  make: 'Make the backup',
  sealing: 'Sealing the backup…',
  checking: 'Opening it again to check…',
  checkingDetail: 'Only a backup that opens counts.',
  cancel: 'Stop',
  stopped: 'Stopped. No backup was made.',
  ready: 'The backup is good',
  readyExplain:
    '{count, plural, one {It was opened again and holds # saved version, all there is.} other {It was opened again and holds all # saved versions.}}',
  handOver: 'Now take it somewhere else',
  handOverExplain: 'Until it is off this device, it does not protect against losing the device.',
  unchecked: 'The backup did not pass the check',
  uncheckedExplain:
    'What came back is not what was put in, so it was thrown away. The records are untouched. Try again.',
  failedTitle: 'No backup was made',
  failed:
    'The device could not do the work; it may be short of memory. The records are untouched. Close other programs and tabs, then try again.',
  again: 'Make another one',
  notNoted: 'The backup is handed over, but its date could not be noted here. The reminder will come again.',
} as const;
