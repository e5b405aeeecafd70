import type { Translated } from '#src/locales/translated.ts';
import type { handOver as english } from '#src/locales/en/hand-over.ts';

/** Giving a finished sealed file out of Evenkeel. */
export const handOver: Translated<typeof english> = {
  share: 'Condividi…',
  save: 'Salva su questo dispositivo',
  saved: 'Salvato tra i download di questo browser come {name}. Copialo dove lo vuoi conservare.',
  shared: 'Passato all’app che hai scelto.',
  stopped: 'Non condiviso. Il file è ancora qui.',
  failed: 'La condivisione non è riuscita. Il file è ancora qui: salvalo invece su questo dispositivo.',
};
