/** Passphrases and the recovery code: what every screen says that asks for one or makes one. */
export const secrets = {
  show: 'Show what is typed',
  hide: 'Hide what is typed',
  passphrase: 'Passphrase',
  missing: 'Type the passphrase.',
  wrong: 'This passphrase does not open the records. Nothing has changed. Try again, as often as you need.',
  newPassphrase: {
    label: 'New passphrase',
    hint: 'At least 12 characters. Several words are easier to type than a jumble of signs.',
    repeat: 'The same again',
    strength: 'How hard it is to guess',
    tooShort: 'Too short: it needs at least 12 characters.',
    known: 'Easy to guess: it is on the lists of known passwords.',
    personal: 'Easy to guess for somebody who knows your name.',
    pattern: 'Easy to guess: it follows a pattern, such as a row of keys, a date or a repetition.',
    guessable: 'Not hard enough yet. Add another word or two that have nothing to do with each other.',
    strong: 'Hard to guess. Good.',
    veryStrong: 'Very hard to guess.',
    suggest: 'Suggest six words',
    suggestAgain: 'Suggest six others',
    suggesting: 'Choosing words…',
    suggested: 'Six words chosen at random',
    suggestedHint:
      'Type them with a space between. Keep them on paper, away from the device, until you know them.',
    use: 'Use these words',
    used: 'These words are used',
    problem: {
      missing: 'Choose a passphrase, or have six words suggested.',
      tooShort: 'It needs at least 12 characters. Add a word or two, or have six words suggested.',
      tooWeak: 'It is too easy to guess. Add a word or two, or have six words suggested.',
      differs: 'The two are not the same. Type it once more here.',
      notLoaded:
        'The part that checks this could not be loaded. Connect to the network for a moment, then try again.',
    },
  },
  recoveryCode: {
    label: 'Recovery code',
    advice:
      'Write it down or print it, and keep the paper away from this device, where nobody comes across it. Do not photograph it and do not send it: pictures and messages are copied to other places.',
    owner: 'Whoever has this code and this device can open the records.',
    print: 'Print',
    printed: 'Keep this sheet where only you can find it.',
    group: 'Group {number, number}',
    wrongGroup:
      'This is not group {number, number}. Look at your paper again. You can go back to see the code.',
  },
} as const;
