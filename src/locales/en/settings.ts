/** Settings of the person, the device and the lock. */
export const settings = {
  title: 'Settings',
  saved: 'Saved',
  readOnly: 'Evenkeel is open for reading only, so this cannot be changed now.',
  you: {
    heading: 'You',
    name: 'Your name',
    nameHint: 'It goes with what you send.',
    nameMissing: 'A name is needed, so that the other side knows who a file is from.',
    role: 'Your role',
    save: 'Save name and role',
  },
  programme: {
    heading: 'Programme',
    open: 'Programme settings',
    explain: 'Lengths, intervals and sizes that your programme has set, beside what the sources say.',
  },
  appearance: { heading: 'Appearance' },
  locking: {
    heading: 'Locking',
    explain:
      'Ctrl + Shift + L (on a Mac also Command + Shift + L) locks at once. What you are writing is kept as a draft.',
    idle: 'Lock when nothing was touched for',
    hidden: 'Lock when Evenkeel was out of sight for',
    minutes: '{minutes, plural, =0 {At once} one {# min} other {# min}}',
  },
  lock: {
    heading: 'Passphrase and recovery code',
    changeOpen: 'Change the passphrase',
    current: 'Passphrase so far',
    change: 'Change it',
    changing: 'Changing the lock…',
    changed: 'The passphrase is changed. From now on only the new one unlocks.',
    renewOpen: 'Make a new recovery code',
    renewExplain:
      'For when the paper is lost or somebody has seen it. Have pen and paper or a printer ready: the new code is shown once.',
    renew: 'Make a new code',
    renewing: 'Making the code…',
    keepOld: 'Keep the old code',
    renewed: 'Your new recovery code',
    renewedExplain:
      'The old code works until you have typed two groups of this one back. This one is shown now and never again; the passphrase stays as it is.',
    notReplaced: 'The new code could not be stored, so the old one still works. Check again, or try later.',
    onPaper: 'I have it on paper',
    typeBack: 'Two groups from your paper',
    check: 'Check',
    showAgain: 'Back to the code',
    noted: 'The new recovery code is on paper. Destroy the old paper.',
    failed:
      'The device could not do the work; it may be short of memory. Nothing has changed. Close other programs and tabs, then try again.',
  },
  storage: {
    heading: 'Storage',
    used: 'Room taken by Evenkeel',
    usedOf: '{used} of the {quota} that the browser allows',
    ask: 'Ask the browser to keep the records',
    asking: 'Asking…',
    granted: 'The browser has agreed to keep the records.',
    refused: 'The browser has not agreed. Install Evenkeel or add it to the bookmarks, then ask again.',
    backup: 'Make a backup',
  },
  limits: {
    heading: 'What Evenkeel cannot protect against',
    lead: 'Nobody should rely on it for more than it does.',
    device: 'Somebody who has tampered with this device: spying programs see what you see and what you type.',
    passphrase: 'Somebody who knows the passphrase, or has the recovery code and the device.',
    forgotten:
      'A forgotten passphrase together with a lost recovery code: then nobody can open the records, not even its makers.',
    seen: 'Somebody who looks at the screen while it is open, or to whom you share your screen.',
    cleared:
      'A browser that is cleared, or a device that breaks or is lost, when there is no backup elsewhere.',
    sent: 'What happens to a file after you have sent it and told somebody its passphrase.',
  },
  about: {
    heading: 'About',
    version: 'Version',
    licence: 'Licence',
    licenceName: 'MIT: free to use, to look into and to change',
    server: 'Server',
    noServer: 'None. Nothing is sent anywhere by itself.',
  },
} as const;
