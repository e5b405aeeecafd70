import type { household as english } from '#src/locales/en/household.ts';
import type { Translated } from '#src/locales/translated.ts';

/** Home and work of a client: the same questions wherever they are asked. */
export const household: Translated<typeof english> = {
  living: 'Vive',
  work: 'Lavoro',
  partnerWorksOutside: 'La partner o la famiglia lavora fuori casa',
  partnerHint: 'Quello che sai da lui o dall’inviante. Qui non va nulla di ciò che ha detto lei.',
  isolating: 'In isolamento',
  children: 'Minori in casa o con cui ha contatti',
  childrenHint: 'Con “Non si sa”, ogni chiamata chiede comunque dei minori.',
  childrenAges: 'Età',
  childrenArrangements: 'Affidamento e accordi',
  changes: 'Che cosa è cambiato',
  note: 'Nota',
  from: 'Dal',
  nothingKnown: 'Non si sa ancora nulla',
};
