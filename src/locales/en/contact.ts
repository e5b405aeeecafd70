/** What the forms of every contact with a client ask: arousal, and a flag. */
export const contact = {
  arousalAtStart: 'Arousal at the start',
  arousalAtEnd: 'Arousal at the end',
  arousalHint: 'Nothing chosen counts as unknown.',
  clear: 'Clear',
  flag: 'Raise a flag',
  flagExplain: 'Something that must not wait or be forgotten.',
  flagKind: 'What is it about?',
  flagUrgency: 'How soon?',
  flagNote: 'What happened or was said',
  flagIncomplete: 'Choose what it is about and how soon.',
  flagNow: 'Follow your programme’s emergency steps now. Evenkeel does not call or send anything by itself.',
} as const;
