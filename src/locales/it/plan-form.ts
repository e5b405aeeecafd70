import type { planForm as english } from '#src/locales/en/plan-form.ts';
import type { Translated } from '#src/locales/translated.ts';

/** Agreeing a support plan, and amending one. */
export const planForm: Translated<typeof english> = {
  title: 'Piano di sostegno, {client}',
  amendTitle: 'Correggi il piano, {client}',
  from: 'Da che giorno',
  fromMissing: 'Indica da che giorno vale.',
  fromTooEarly: 'Controlla l’anno: risulterebbe da fare tutto ciò che viene da allora.',
  fromPast: 'Questo giorno è passato. Ciò che è da fare da allora segue questo piano.',
  fromSame: 'C’è già un piano da questo giorno. Questo prende il suo posto; quello resta leggibile.',
  fromUntil: 'Vale fino al {day}, quando comincia il piano successivo.',
  levelFromDecision: 'Come hai deciso il {day}.',
  sessions: 'Colloqui',
  session: 'Colloquio {number, number}',
  weekday: 'Giorno',
  chooseWeekday: 'Scegli un giorno',
  weekdayMissing: 'Scegli il giorno.',
  sessionTime: 'Ora',
  sameTwice: 'A quest’ora c’è già un colloquio.',
  minutes: 'Durata',
  minutesWrong: 'Da {least, number} a {most, number} minuti.',
  buffer: 'Tempo libero dopo',
  minutesUnit: 'minuti',
  addSession: 'Aggiungi un colloquio',
  removeSession: 'Togli il colloquio {number, number}',
  noSessions: 'Nessun colloquio ha un orario fisso',
  noSessionsExplain:
    'Un colloquio si tiene a un’ora concordata, almeno una volta alla settimana. Finché non c’è, Oggi lo chiede.',
  fewSessions:
    'Meno di {sessions, plural, one {# colloquio} other {# colloqui}} alla settimana, come previsto dal tuo programma.',
  shortBuffer:
    'Meno dei {minutes, number} minuti che il tuo programma tiene liberi, per calmarlo se ne ha bisogno.',
  longerCalls: 'Chiamate lunghe a settimana',
  longerCallsHint: 'Oltre alle chiamate quotidiane, lunghe come un colloquio.',
  longerCallsWrong: 'Un numero da {least, number} a {most, number}.',
  clashes: 'Le prossime due settimane',
  noClashes: 'Nessun altro contatto si sovrappone a questi orari.',
  clashIntro: 'Questi orari si sovrappongono ad altri. Sta a te valutare.',
  own: {
    checkIn: 'Chiamata quotidiana alle {time}',
    session: 'Colloquio alle {time}',
    longerCall: 'Chiamata lunga alle {time}',
  },
  clash: {
    contact:
      'Alla stessa ora {other, select, session {del colloquio} longerCall {della chiamata lunga} other {della chiamata quotidiana}} con {client}, dalle {start} alle {end}.',
    itsBuffer:
      'Nel tempo tenuto libero dopo {other, select, session {il colloquio} longerCall {la chiamata lunga} other {la chiamata quotidiana}} con {client}, fino alle {until}.',
    ownBuffer:
      '{other, select, session {Il colloquio} longerCall {La chiamata lunga} other {La chiamata quotidiana}} con {client} alle {start} cade nel tempo tenuto libero dopo.',
  },
  clashDays: '{count, plural, =0 {{days}} one {{days} e un altro giorno} other {{days} e altri # giorni}}',
  reviewOn: 'Revisione il',
  reviewHint: 'Il giorno in cui riguardi questo piano.',
  reviewMissing: 'Indica il giorno in cui ci riguardi.',
  reviewEarly: 'La revisione viene dopo il primo giorno.',
  reason: 'Perché questo piano',
  reasonHint: 'Con parole tue, perché si capisca anche più tardi.',
  zone: 'Orari di {zone}.',
  zoneOther: 'Questi orari sono stati concordati in {zone}. Tu sei in {here}.',
  zoneOtherExplain:
    'Una chiamata alle nove resta alle nove dove è stata concordata. Gli orari qui sopra non cambiano.',
  zoneSwitch: 'Usa gli orari di {here}',
  plans: '{plans, plural, one {# piano annotato} other {# piani annotati}}',
  saved: 'Piano di {client} salvato',
  amended: 'Correzione salvata',
};
