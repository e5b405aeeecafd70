import type { diary as english } from '#src/locales/en/diary.ts';
import type { Translated } from '#src/locales/translated.ts';

/** The diary: what was, what is to come, what runs into what, and the calendar file. */
export const diary: Translated<typeof english> = {
  thisWeek: 'Questa settimana',
  weeks: 'Settimane',
  before: 'Settimana precedente',
  after: 'Settimana successiva',
  book: 'Fissa',
  clashes: 'Che cosa si sovrappone',
  today: 'Oggi',
  empty: 'Niente',
  olderOpen:
    '{count, plural, one {Resta in sospeso # cosa di prima di questa settimana.} other {Restano in sospeso # cose di prima di questa settimana.}}',
  seeToday: 'Vai a Oggi',
  freeUntil: 'libero fino alle {time}',
  agreedAs: 'le {time} di {zone}',
  overdue: 'In ritardo',
  now: 'Adesso',
  booked: 'Fissato',
  notDone: 'Non fatto: {reason}',
  move: 'Sposta',
  bookTime: 'Fissa l’orario',
  log: 'Registra',
  aboutEntry: '{what}, {client}',
  aboutTimedEntry: '{what}, {client}, {time}',
  noClients: 'Ancora nessun utente',
  noClientsExplain: 'Il diario si riempie da solo con i piani di sostegno dei tuoi utenti.',
  addClient: 'Aggiungi un utente',
  calendar: {
    open: 'File per il calendario',
    title: 'File per il calendario: le prossime quattro settimane',
    what: 'Per un altro calendario. Contiene solo orari, ciascuno con il tempo tenuto libero dopo, e la parola “{title}”. Nessun nome, nessun tipo di lavoro.',
    seen: 'Chi vede quel calendario vede che ci sono appuntamenti. Il file non è sigillato.',
    saved:
      'Salvato tra i file scaricati di questo browser come {name}. Aprilo con il tuo calendario, poi eliminalo.',
    after: 'Un file successivo sposta ciò che è stato spostato. Togli a mano ciò che è stato annullato.',
    withCheckIns: 'Con le chiamate quotidiane',
    count: '{count, plural, =0 {Niente da metterci.} one {# appuntamento.} other {# appuntamenti.}}',
    making: 'Preparazione del file…',
    failed:
      'Non è stato possibile preparare il file. Niente ha lasciato questo dispositivo. Chiudi e riprova.',
    close: 'Chiudi',
    neutralTitle: 'Appuntamento',
  },
};
