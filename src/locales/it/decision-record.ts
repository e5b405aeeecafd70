import type { decisionRecord as english } from '#src/locales/en/decision-record.ts';
import type { Translated } from '#src/locales/translated.ts';

/** One saved decision. */
export const decisionRecord: Translated<typeof english> = {
  title: 'Decisione',
  amend: 'Correggi',
  fork: 'Questa decisione è stata modificata su due dispositivi. Qui vedi la versione più recente; più sotto ci sono entrambe.',
  history: 'Versioni',
  first: 'Prima versione, {at}',
  amendment: 'Corretta il {at}',
  because: 'Motivo: {reason}',
  question: 'Domanda',
  answer: 'Deciso',
  on: 'Il giorno',
  reason: 'Perché',
  inFavour: 'A favore',
  against: 'Contro',
  suggestedThen: 'Proposto allora',
};
