/** Set-up and restoring on an empty device, shown while there is no vault. */
export const setUp = {
  step: 'Step {current, number} of {total, number}',
  next: 'Continue',
  back: 'Back',
  welcome: {
    title: 'Welcome to Evenkeel',
    lead: 'Evenkeel is for practitioners who work with clients at a distance: it brings up the check-in calls that are due, keeps what was said, and seals what supervision needs. Everything stays on this device, locked with your passphrase; there is no account and no server.',
    setUp: 'Set up on this device',
    restore: 'Restore from a backup',
    openPack: 'Open a file sent to me',
  },
  browser: {
    installTitle: 'Put Evenkeel on the Home Screen first',
    install:
      'On iPhone and iPad, what is kept in a browser tab can be cleared after seven days without use, and it does not move along when you install later.',
    installHow: 'Tap Share, then “Add to Home Screen”. Open Evenkeel from there and set it up there.',
  },
  aboutYou: {
    title: 'About you',
    lead: 'This goes with what you send, so that the other side knows who it is from.',
    name: 'Your name',
    nameHint: 'As your treatment manager knows you.',
    nameMissing: 'Write the name that your treatment manager knows you by.',
    role: 'Your role',
    roleHint: 'It decides what is in front. You can change it later.',
    roleMissing: 'Choose the role that fits best.',
  },
  passphrase: {
    title: 'Choose a passphrase',
    lead: 'It locks everything on this device. You type it each time you open Evenkeel.',
    leadRestoring:
      'It locks everything on this device. It can be another than the one of the backup; you type it each time you open Evenkeel.',
    lossTitle: 'Nobody can open it for you',
    loss: 'If you forget the passphrase and have lost the recovery code of the next step, nobody can open the records again, ever.',
  },
  recoveryCode: {
    title: 'Your recovery code',
    lead: 'It opens the records if you forget the passphrase. It is shown only now.',
    next: 'I have it on paper',
  },
  typedBack: {
    title: 'Two groups from your paper',
    lead: 'This makes sure that the code is on paper and can be read.',
    finish: 'Finish set-up',
  },
  backupFile: {
    title: 'Restore from a backup',
    lead: 'Choose the backup, and type the passphrase that was set when it was made.',
  },
  backupSummary: {
    title: 'This is in the backup',
    lead: 'Nothing has been taken over yet. Next you choose the passphrase for this device.',
    next: 'Restore this backup',
  },
  making: {
    title: 'Setting up',
    titleRestoring: 'Restoring',
    progress: 'Making the lock…',
    detail: 'A few seconds. The work is heavy on purpose: it is what makes guessing slow.',
    failed: 'That did not work',
    full: 'The device is out of room, so nothing was stored. What you entered is still here. Free some space (photos, downloads, other apps), then try again.',
    refused:
      'The browser did not store it. What you entered is still here. Close other programs and tabs, then try again.',
    unopened: 'Everything is stored, but it could not be opened just now. Nothing is lost. Try again.',
    again: 'Try again',
  },
} as const;
