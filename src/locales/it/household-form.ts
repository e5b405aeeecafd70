import type { householdForm as english } from '#src/locales/en/household-form.ts';
import type { Translated } from '#src/locales/translated.ts';

/** A change in the home or at work of a client. */
export const householdForm: Translated<typeof english> = {
  title: 'Casa e lavoro, {client}',
  amendTitle: 'Correggi casa e lavoro, {client}',
  lead: 'Che cosa è cambiato e com’è adesso. Quello che c’era prima resta, con le sue date.',
  from: 'Da che giorno',
  fromMissing: 'Indica da che giorno è così.',
  now: 'Com’è adesso',
  changesHint: 'Compilato da ciò che cambi qui sopra. Correggilo se non è così.',
  nothingChanged: 'Ancora nulla. Lascia così se hai solo saputo qualcosa in più.',
  theirSafety: 'Prima la loro sicurezza',
  theirSafetyExplain:
    'Una nuova partner, o dei minori: pensa prima di tutto alla loro sicurezza e riservatezza. Portalo alla riunione sui casi. Il sostegno per loro si offre dove è sicuro. Qui non si scrive nulla di ciò che raccontano.',
  note: 'Nota',
  noteHint: 'Che cosa ti ha detto, e come sta. Lui può vedere questa pagina.',
  earlier: '{entries, plural, one {Com’era prima: # voce} other {Com’era prima: # voci}}',
  since: 'Dal {day}',
  asFirstRecorded: 'Come annotato all’inizio',
  amend: 'Correggi la voce dal {day}',
  saved: 'Casa e lavoro di {client}: salvato',
  amended: 'Correzione salvata',
  done: 'Salvato',
  lookDue: 'Adesso serve uno sguardo al rischio',
  lookBecause: 'Dopo l’ultima valutazione è cambiato qualcosa in casa. Con questo cambia anche il rischio.',
  lookFirst: 'Per lui non c’è ancora una valutazione del rischio.',
  lookOther: 'Era già richiesto, ed è ancora da fare.',
  look: 'Valuta il rischio adesso',
  later: 'Più tardi: resta in Oggi',
};
