/** Why a sealed file was refused, by the names of the refusals. Nothing of a refused file is ever taken over. */
export const refusals = {
  notSealed:
    'This is not a sealed file of Evenkeel. Nothing was taken from it. Choose the file whose name ends in “.age”.',
  wrongPassphrase:
    'The file does not open with this passphrase. Nothing has changed. Type it again, or ask for it again by phone.',
  notForPassphrase:
    'This file was sealed for somebody’s key, not with a passphrase. Evenkeel cannot open it. Ask for one sealed with a passphrase.',
  tooMuchWork:
    'Opening this file asks for more work than is safe on this device, so it was not tried. Nothing was taken from it. Ask for a new one made with Evenkeel.',
  damaged:
    'The file is damaged: its contents are not what was sealed. Nothing was taken from it. Copy or send the file again, or use an earlier one.',
  cutShort:
    'The end of the file is missing. Nothing was taken from it. It may not have been copied to the end: copy or send it again.',
  foreign:
    'The file opens, but what is in it was not made by Evenkeel. Nothing was taken from it. Check that it is the right file.',
  newer:
    'The file was made by a later version of Evenkeel. Nothing was taken from it. Update Evenkeel here, then open it again.',
  otherKind: {
    backup:
      'This file is a backup, and something else belongs here. Nothing was taken from it. Open it with “Restore from a backup”.',
    supervision:
      'This file is a supervision pack, and something else belongs here. Nothing was taken from it. Open it with “Open a file sent to me”.',
    other: 'This sealed file is of another kind than the one that belongs here. Nothing was taken from it.',
  },
  tooLarge:
    'The file is larger than Evenkeel takes. Nothing was taken from it. Check that it is the right file.',
  notSignedByAuthor:
    'The signature in the file is not that of the person it names. Somebody may have changed it. Nothing was taken from it. Ask the sender to make it again.',
  unreadable:
    'The device did not hand over the file. It may have been moved or deleted, or it is not downloaded yet. Choose it again.',
  failed:
    'The file could not be opened on this device. Nothing was taken from it. Close other programs and tabs, then try again.',
} as const;
