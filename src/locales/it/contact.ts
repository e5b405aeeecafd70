import type { contact as english } from '#src/locales/en/contact.ts';
import type { Translated } from '#src/locales/translated.ts';

/** What the forms of every contact with a client ask: arousal, and a flag. */
export const contact: Translated<typeof english> = {
  arousalAtStart: 'Attivazione all’inizio',
  arousalAtEnd: 'Attivazione alla fine',
  arousalHint: 'Se non scegli nulla, vale come “non si sa”.',
  clear: 'Togli la scelta',
  flag: 'Aggiungi una segnalazione',
  flagExplain: 'Qualcosa che non deve aspettare né essere dimenticato.',
  flagKind: 'Di che cosa si tratta?',
  flagUrgency: 'Entro quando?',
  flagNote: 'Che cosa è successo o è stato detto',
  flagIncomplete: 'Scegli di che cosa si tratta ed entro quando.',
  flagNow:
    'Segui adesso le procedure di emergenza del tuo programma. Evenkeel non chiama e non manda nulla da solo.',
};
