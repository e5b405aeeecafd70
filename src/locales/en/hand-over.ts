/** Giving a finished sealed file out of Evenkeel. */
export const handOver = {
  share: 'Share…',
  save: 'Save to this device',
  saved: 'Saved with the downloads of this browser as {name}. Copy it to where you keep it.',
  shared: 'Handed to the app you chose.',
  stopped: 'Not shared. The file is still here.',
  failed: 'Sharing did not work. The file is still here: save it to this device instead.',
} as const;
