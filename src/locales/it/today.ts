import type { Translated } from '#src/locales/translated.ts';
import type { today as english } from '#src/locales/en/today.ts';

/** Today: whom to call, who was missed, what to look at, what was begun and what is done. */
export const today: Translated<typeof english> = {
  title: 'Oggi',
  week: 'Settimana',
  inProgress: 'In corso',
  resume: 'Bozza conservata il {at}',
  draftOf: '{form}: {client}',
  draft: {
    client: 'Utente',
    household: 'Situazione in casa e lavoro',
    riskScreen: 'Valutazione del rischio',
    decision: 'Decisione',
    supportPlan: 'Piano di sostegno',
    pause: 'Pausa',
    appointment: 'Appuntamento',
    checkIn: 'Chiamata quotidiana',
    session: 'Colloquio o chiamata lunga',
    notDone: 'Perché qualcosa non è stato fatto',
    referral: 'Nuovo invio',
    programme: 'Impostazioni del programma',
  },
  missed: 'Saltati',
  missedWhat: '{count, plural, one {{work}} other {{work}, # volte}}',
  since: 'Da {day}',
  sinceDays: '{days, plural, one {In attesa da # giorno} other {In attesa da # giorni}}',
  contacts: 'Chiamate e colloqui',
  anyTime: 'Oggi',
  inZone: 'le {time} di {zone}',
  overdue: 'In ritardo',
  soon: 'Adesso',
  nothingDue: 'Per oggi non restano chiamate né colloqui.',
  reviews: 'Da guardare',
  referrals: 'Nuovi invii',
  referralStep: {
    triage: 'Prima valutazione',
    tellReferrer: 'Avvisare l’inviante',
    lookAgain: 'Rimandato: riguardarlo',
    becomeClient: 'Accolto: farne un utente',
  },
  done: 'Fatti oggi',
  noClients: 'Ancora nessun utente',
  noClientsExplain: 'Aggiungi il primo utente, con le chiamate concordate con lui.',
  addClient: 'Aggiungi un utente',
  openPack: 'Apri un file che ho ricevuto',
  packsExplain:
    'I file che ricevi da operatori e operatrici si aprono qui, senza rete, e non vengono salvati su questo dispositivo.',
  backupNever:
    'Ancora nessuna copia di sicurezza. Se questo dispositivo si perde, si perde tutto quello che contiene.',
  backupOld:
    '{days, plural, one {L’ultima copia di sicurezza è di # giorno fa.} other {L’ultima copia di sicurezza è di # giorni fa.}}',
  backup: 'Fai una copia di sicurezza',
};
