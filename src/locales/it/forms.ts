import type { forms as english } from '#src/locales/en/forms.ts';
import type { Translated } from '#src/locales/translated.ts';

/** What every form that saves records says. */
export const forms: Translated<typeof english> = {
  save: 'Salva',
  saveAmendment: 'Salva la correzione',
  takenUp: 'Riprendi da dove avevi lasciato.',
  discard: 'Elimina bozza',
  discardTitle: 'Eliminare questa bozza?',
  discardBody:
    'Ciò che hai scritto qui dopo l’ultimo salvataggio viene eliminato. Ciò che era salvato resta.',
  discardAmendmentBody: 'Le tue modifiche vengono eliminate. Ciò che era salvato resta com’è.',
  keep: 'Tienila',
  reason: 'Perché questa correzione?',
  reasonHint: 'La prima versione resta leggibile, con questo motivo accanto alla nuova.',
  reasonMissing: 'Scrivi il motivo della correzione.',
  optional: 'facoltativo',
};
