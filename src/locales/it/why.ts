import type { Translated } from '#src/locales/translated.ts';
import type { why as english } from '#src/locales/en/why.ts';

/** The button that asks why, and what stands around the rules it opens. */
export const why: Translated<typeof english> = {
  why: 'Perché?',
  opening: 'Apro…',
  title: 'Le regole alla base',
  loading: 'Carico le regole',
  failed: 'Non è stato possibile caricare le regole. Quello che hai annotato resta com’è.',
  failedShort: 'Non si è aperto. Riprova.',
  again: 'Riprova',
  sources: 'Fonti',
  principle: 'Segue dal principio {id}',
  derived: 'Ricavata da noi dalle fonti; non è uno strumento di valutazione.',
  user: 'Chiesta da chi fa questo lavoro; non viene dalle fonti.',
  differs: 'Dove le fonti sono diverse',
  judgement: 'Le fonti vengono dall’esperienza e non sono state verificate. Orientano; decidi tu.',
  close: 'Chiudi',
};
