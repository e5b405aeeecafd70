import type { sessionForm as english } from '#src/locales/en/session-form.ts';
import type { Translated } from '#src/locales/translated.ts';

/** Putting a session or a longer call on record, and amending one. */
export const sessionForm: Translated<typeof english> = {
  title: 'Colloquio o chiamata lunga',
  amendTitle: 'Correggi il colloquio o la chiamata lunga',
  contact: 'Che cosa è stato?',
  plannedFor: 'Per quale orario concordato?',
  notPlanned: 'Non previsto',
  weekOf: '{day}, a qualsiasi ora',
  otherDraft:
    'Questa è la bozza che avevi iniziato prima. Qui volevi annotare {time}: prima salva o elimina questa.',
  outcome: 'Com’è andata?',
  outcomeMissing: 'Scegli com’è andata.',
  means: 'Come si è svolto?',
  meansMeant: 'Come doveva svolgersi?',
  meansMissing: 'Scegli come.',
  when: 'Quando è stato',
  day: 'Giorno',
  time: 'Ora',
  started: 'Iniziato alle',
  ended: 'Finito alle',
  endedNow: 'Finito adesso',
  endedHint: 'Lascia vuoto se non lo sai.',
  endedSlip: 'È prima dell’inizio, o più di quattro ore dopo.',
  whenMissing: 'Inserisci giorno e ora.',
  toCome: 'È ancora da venire. Scrivi quando è stato, o quando è stato annullato.',
  note: 'Nota',
  noteHint: 'Solo su di lui. Potrebbe vedere questo schermo: niente di ciò che ha detto la partner va qui.',
  save: { session: 'Salva il colloquio', longerCall: 'Salva la chiamata lunga' },
  saveAmendment: 'Salva la correzione',
  saved: { session: 'Colloquio con {client} salvato', longerCall: 'Chiamata lunga con {client} salvata' },
  amended: 'Correzione salvata',
};
