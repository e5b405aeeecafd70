import type { work as english } from '#src/locales/en/work.ts';
import type { Translated } from '#src/locales/translated.ts';

/** What falls due for a client, and why. */
export const work: Translated<typeof english> = {
  name: {
    checkIn: 'Chiamata quotidiana',
    longerCall: 'Chiamata lunga',
    session: 'Colloquio',
    riskScreen: 'Valutazione del rischio',
    supportPlan: 'Piano di sostegno',
    planReview: 'Revisione del piano',
    holdingReview: 'Revisione del mantenimento',
  },
  names: {
    checkIn: 'Chiamate quotidiane',
    longerCall: 'Chiamate lunghe',
    session: 'Colloqui',
    riskScreen: 'Valutazione del rischio',
    supportPlan: 'Piano di sostegno',
    planReview: 'Revisione del piano',
    holdingReview: 'Revisione del mantenimento',
  },
  cause: {
    rhythm: 'Secondo il piano',
    agreed: 'Concordata nell’ultima chiamata',
    nextAttempt: 'Nuovo tentativo, dopo una chiamata non riuscita',
    setTime: 'Orario fisso del piano',
    appointment: 'Fissato per questo giorno',
    weekly: 'Una di quelle previste per la settimana',
    firstScreen: 'Non c’è ancora una valutazione del rischio',
    time: 'È passato del tempo dall’ultima',
    flag: 'C’è una segnalazione dopo l’ultima',
    household: 'La situazione in casa è cambiata dopo l’ultima',
    noPlan: 'Non è ancora concordato nulla sul suo sostegno',
    noSessionTime: 'Il piano non ha un orario fisso per il colloquio',
    reviewDate: 'È arrivata la data della revisione',
  },
};
