import type { versions as english } from '#src/locales/en/versions.ts';
import type { Translated } from '#src/locales/translated.ts';

/** The versions of an amended record. */
export const versions: Translated<typeof english> = {
  heading: 'Versioni',
  first: 'Prima versione, {at}',
  amendment: 'Correzione del {at}',
  reason: 'Motivo: {reason}',
  fork: 'È stato modificato su due dispositivi. Qui vedi la versione più recente; più sotto ci sono entrambe.',
};
