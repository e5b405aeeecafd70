import type { Translated } from '#src/locales/translated.ts';
import type { checkInRecord as english } from '#src/locales/en/check-in-record.ts';

/** A saved check-in, with its amendments. */
export const checkInRecord: Translated<typeof english> = {
  title: 'Chiamata quotidiana',
  amend: 'Correggi',
  history: 'Versioni',
  first: 'Prima versione, {at}',
  amendment: 'Corretta il {at}',
  reason: 'Motivo: {reason}',
  fork: 'Questa chiamata è stata modificata su due dispositivi. Qui vedi la versione più recente; più sotto ci sono entrambe.',
};
