/** Making a supervision pack. */
export const makePack = {
  title: 'Supervision pack',
  lead: 'For the treatment manager: what supervision needs and nothing else.',
  clients: 'Clients',
  noClients: 'There are no clients to choose from yet.',
  all: 'Choose all',
  none: 'Choose none',
  clientsMissing: 'Choose at least one client.',
  period: 'Period',
  from: 'From',
  to: 'To',
  periodWrong: 'The first day must not be after the last.',
  pseudonyms: 'Use pseudonyms',
  pseudonymsHint:
    'References are replaced by codes, and names, numbers and addresses that you have entered are replaced in all notes. Names that are only in notes (a relative, a street) stay: read the preview.',
  pseudonymsOff: 'References and everything in the notes leave as they are.',
  preview: 'What leaves',
  previewCount:
    '{clients, plural, one {# client} other {# clients}}, {checkIns, plural, =0 {no check-ins} one {# check-in} other {# check-ins}}',
  previewOpen: 'Read exactly what leaves',
  neverIn:
    'Not in it: what you entered as name, phone, e-mail and arrangements, and anything outside this period.',
  passphrase: 'Passphrase for this file',
  passphraseHint:
    'Tell it by phone, never in the same message as the file. It is not kept here: note it until the file is opened.',
  otherWords: 'Other words',
  make: 'Make the pack',
  making: 'Sealing the pack',
  cancel: 'Cancel',
  failed: 'The pack could not be made. Nothing has left this device. Try again; if it fails again, reload.',
  ready: 'The pack is ready',
  readyExplain: 'File {name}, {size}. Only somebody with the passphrase can open it.',
  another: 'Make another',
} as const;
