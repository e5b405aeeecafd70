import type { Translated } from '#src/locales/translated.ts';
import type { makePack as english } from '#src/locales/en/make-pack.ts';

/** Making a supervision pack. */
export const makePack: Translated<typeof english> = {
  title: 'Plico per la supervisione',
  lead: 'Per il supervisore del trattamento: quello che serve alla supervisione e nient’altro.',
  clients: 'Utenti',
  noClients: 'Non ci sono ancora utenti da scegliere.',
  all: 'Scegli tutti',
  none: 'Togli tutti',
  clientsMissing: 'Scegli almeno un utente.',
  period: 'Periodo',
  from: 'Dal',
  to: 'Al',
  periodWrong: 'Il primo giorno non può venire dopo l’ultimo.',
  pseudonyms: 'Usa pseudonimi',
  pseudonymsHint:
    'Le sigle vengono sostituite da codici; i nomi, i numeri e gli indirizzi che hai inserito vengono sostituiti in tutte le note. I nomi che si trovano solo nelle note (un parente, una via) restano: prima rileggi che cosa esce.',
  pseudonymsOff: 'Le sigle e tutto quello che c’è nelle note escono così come sono.',
  preview: 'Che cosa esce',
  previewCount:
    '{clients, plural, one {# utente} other {# utenti}}, {checkIns, plural, =0 {nessuna chiamata} one {# chiamata} other {# chiamate}}',
  previewOpen: 'Leggi esattamente che cosa esce',
  neverIn:
    'Restano fuori: ciò che hai inserito come nome, telefono, e-mail, affidamento e accordi, e tutto ciò che non è di questo periodo.',
  passphrase: 'Frase segreta per questo file',
  passphraseHint:
    'Dilla al telefono, mai nello stesso messaggio del file. Qui non viene conservata: annotala, finché il file non è stato aperto.',
  otherWords: 'Altre parole',
  make: 'Fai il plico',
  making: 'Sigillo il plico…',
  cancel: 'Ferma',
  failed:
    'Non è stato possibile fare il plico. Da questo dispositivo non è uscito nulla. Riprova; se non va, ricarica.',
  ready: 'Il plico è pronto',
  readyExplain: 'File {name}, {size}. Può aprirlo solo chi ha la frase segreta.',
  another: 'Fanne un altro',
};
