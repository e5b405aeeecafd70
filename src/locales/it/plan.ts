import type { plan as english } from '#src/locales/en/plan.ts';
import type { Translated } from '#src/locales/translated.ts';

/** A support plan: its questions and its facts, the same wherever they stand. */
export const plan: Translated<typeof english> = {
  level: 'Livello di sostegno',
  levelMissing: 'Scegli il livello di sostegno.',
  levelHint: {
    weekly: 'Un colloquio alla settimana',
    intensive: 'Chiamate quotidiane e chiamate lunghe',
    holding: 'Resta nel programma, senza lavoro sul cambiamento',
    suspended: 'Per ora nessun contatto',
  },
  checkIns: 'Chiamate',
  none: 'Nessuna',
  chosenDays: 'In giorni scelti',
  weekdays: 'Giorni delle chiamate',
  weekdaysMissing: 'Scegli almeno un giorno.',
  time: 'Ora della chiamata',
  timeMissing: 'Indica l’ora.',
  heldRisks: {
    holding: 'Anche il mantenimento ha i suoi rischi',
    suspended: 'Anche la sospensione ha i suoi rischi',
  },
  heldRisksExplain:
    'Si fa poco per fermare la violenza. Chi l’ha subita può sentire di non contare. I termini dei tribunali continuano a correre. Per questo servono un motivo e un giorno in cui riguardarci.',
  heldReason: 'Perché è in mantenimento',
  suspendedReason: 'Perché è sospeso',
  reasonMissing: 'Scrivi il motivo.',
  period: 'dal {from} al {until}',
  oneDay: 'solo il {from}',
  since: 'Dal {from}',
  coming: 'A partire dal {from}',
  heldDays: '{days, plural, =0 {Fermo da oggi} one {Fermo da # giorno} other {Fermo da # giorni}}',
  facts: {
    days: 'Vale',
    level: 'Livello di sostegno',
    checkIns: 'Chiamate quotidiane',
    checkInsAt: '{rhythm}, alle {time}',
    sessions: 'Colloqui',
    session: '{weekday} {time}, {minutes, number} min, poi {buffer, number} min liberi',
    noSessions: 'Nessun orario fisso',
    longerCalls: 'Chiamate lunghe a settimana',
    zone: 'Orari di',
    reviewOn: 'Revisione il',
    reason: 'Motivo',
    notRecorded: 'Non annotato',
  },
};
