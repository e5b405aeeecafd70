import type { Translated } from '#src/locales/translated.ts';
import type { today as english } from '#src/locales/en/today.ts';

/** Today: what is due, what was begun, what is done. */
export const today: Translated<typeof english> = {
  title: 'Oggi',
  inProgress: 'In corso',
  resume: 'Bozza conservata il {at}',
  draft: {
    checkIn: 'Chiamata, {client}',
    checkInAmended: 'Correzione, {client}',
    client: 'Utente, {client}',
    newClient: 'Nuovo utente',
  },
  checkIns: 'Chiamate quotidiane',
  overdueSince: 'In ritardo da {day}',
  overdue: 'In ritardo',
  soon: 'Adesso',
  done: 'Fatte oggi',
  nothingDue: 'Adesso non ci sono chiamate da fare.',
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
