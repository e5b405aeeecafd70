/** Opening the vault by passphrase or recovery code. */
export const unlock = {
  title: 'Evenkeel is locked',
  unlock: 'Unlock',
  openingLock: 'Opening the lock…',
  reading: 'Reading the records…',
  changingLock: 'Changing the lock…',
  useRecoveryCode: 'Use the recovery code',
  openPack: 'Open a file sent to me',
  tamperedTitle: 'The lock has been changed from outside',
  tampered:
    'It asks for work that is not safe, so Evenkeel did not follow it. The records have not been touched. The recovery code opens them all the same. Afterwards, make a backup.',
  failed:
    'The device could not do the work; it may be short of memory. Nothing has changed. Close other programs and tabs, then try again.',
  changedNotOpened:
    'The new passphrase is set, but the records could not be opened just now. Nothing is lost. Try again.',
  recovery: {
    title: 'Recovery code',
    lead: 'Type the code from your paper. Spaces, dashes and capitals make no difference.',
    label: 'Code',
    hint: '12 groups. The letters B, I and O and the digit 1 never occur in it.',
    missing: 'Type the code from your paper.',
    mistyped:
      'Something in it is mistyped: a character is wrong, missing or too many. Compare it with the paper group by group.',
    wrong:
      'The code is complete, but it is not the one of these records. It may be an older one: a new code ends the one before. Nothing has changed.',
    next: 'Continue',
    back: 'Back to the passphrase',
  },
  renewal: {
    title: 'Choose a new passphrase',
    lead: 'The code is right. With the new passphrase, the old one stops working. The recovery code stays as it is.',
    change: 'Change and unlock',
  },
} as const;
