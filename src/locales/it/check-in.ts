import type { Translated } from '#src/locales/translated.ts';
import type { checkIn as english } from '#src/locales/en/check-in.ts';

/** Logging a check-in, and amending one. */
export const checkIn: Translated<typeof english> = {
  title: 'Chiamata quotidiana',
  amendTitle: 'Correggi la chiamata quotidiana',
  timer: {
    label: 'Durata di questa chiamata',
    start: 'Avvia il cronometro',
    of: '{elapsed} di {length}',
    over: 'I {minutes} minuti sono passati.',
    end: 'Chiamata finita',
    goOn: 'Continua',
  },
  call: 'Chiama {phone}',
  outcome: 'Com’è andata la chiamata?',
  outcomeMissing: 'Scegli com’è andata la chiamata.',
  questions: 'Le tre domande',
  goodThing: 'Una cosa buona che si aspetta da oggi',
  problems: 'Problemi che si aspetta oggi',
  overcoming: 'Come pensa di poterli superare',
  children: 'Minori: sicurezza e benessere',
  childrenSaid: 'Che cosa è stato detto dei minori',
  note: 'Nota',
  next: 'Prossima chiamata',
  nextAttempt: 'Prossimo tentativo',
  nextAgreed: 'Fissa giorno e ora',
  nextDay: 'Giorno',
  nextTime: 'Ora',
  when: 'Quando è stata questa chiamata',
  day: 'Giorno',
  time: 'Iniziata alle',
  whenMissing: 'Inserisci giorno e ora.',
  save: 'Salva la chiamata',
  saveAmendment: 'Salva la correzione',
  saved: 'Chiamata con {client} salvata',
  amended: 'Correzione salvata',
};
