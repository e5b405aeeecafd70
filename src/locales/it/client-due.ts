import type { clientDue as english } from '#src/locales/en/client-due.ts';
import type { Translated } from '#src/locales/translated.ts';

/** What is open for one client, and closing it by saying why not. */
export const clientDue: Translated<typeof english> = {
  title: 'Da fare',
  lead: 'Niente sparisce da solo: fallo, oppure scrivi perché no.',
  nothing: 'Non c’è nulla in sospeso.',
  nothingExplain: 'Tutto fino a oggi è fatto, oppure è annotato perché no.',
  begun: 'Avevi iniziato a scrivere perché no.',
  goOn: 'Continua',
  state: { overdue: 'In ritardo', now: 'Adesso', today: 'Oggi' },
  doIt: 'Fallo ora',
  sayWhyNot: 'Scrivi perché no',
  severalAtOnce: 'Perché no, per più d’uno',
  closeTitle: 'Perché non è stato fatto',
  which: 'Quali chiudi?',
  chooseAll: 'Scegli tutti: {count, number}',
  chooseNone: 'Togli tutti',
  noneChosen: 'Scegline almeno uno.',
  reason: 'Perché non è stato fatto?',
  reasonHint: 'Resta tra i suoi dati e lui potrebbe vederlo: niente di ciò che ha detto la partner va qui.',
  reasonMissing: 'Scrivi il motivo.',
  stays: 'Viene chiuso con questo motivo e resta tra i dati. Nulla viene eliminato.',
  after: {
    checkIn: 'Le prossime chiamate restano come concordato.',
    longerCall: 'Le prossime restano come concordato.',
    session: 'I prossimi colloqui restano come concordato.',
    riskScreen:
      'Ti verrà chiesto di nuovo tra {days, plural, one {# giorno} other {# giorni}}, e dopo una segnalazione o un cambiamento in casa.',
    supportPlan: 'Non ti verrà più chiesto. Un piano si può fare in qualsiasi momento.',
    planReview: 'Il piano continua così com’è, senza una nuova data di revisione.',
    holdingReview: 'Ti verrà chiesto di nuovo tra {days, plural, one {# giorno} other {# giorni}}.',
  },
  close: '{count, plural, =0 {Chiudi} one {Chiudi con questo motivo} other {Chiudine # con questo motivo}}',
  closed: '{count, plural, one {Chiuso con questo motivo} other {# chiusi con questo motivo}}',
};
