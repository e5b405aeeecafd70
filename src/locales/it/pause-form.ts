import type { pauseForm as english } from '#src/locales/en/pause-form.ts';
import type { Translated } from '#src/locales/translated.ts';

/** An absence agreed beforehand. */
export const pauseForm: Translated<typeof english> = {
  title: 'Pausa, {client}',
  lead: 'Manca per qualche giorno. Il piano resta com’è.',
  from: 'Primo giorno di assenza',
  until: 'Ultimo giorno di assenza',
  dayMissing: 'Indica il giorno.',
  untilEarly: 'L’ultimo giorno non può venire prima del primo.',
  reason: 'Perché',
  reasonMissing: 'Scrivi perché manca.',
  effect: 'Che cosa comporta',
  fallsAway: 'Non previsto in questi giorni',
  nothingFallsAway: 'In questi giorni non cade nessun contatto.',
  count: {
    checkIn: '{count, plural, one {# chiamata quotidiana} other {# chiamate quotidiane}}',
    longerCall: '{count, plural, one {# chiamata lunga} other {# chiamate lunghe}}',
    session: '{count, plural, one {# colloquio} other {# colloqui}}',
  },
  staysDue: 'Resta da fare',
  reviewsStay: 'Le revisioni e gli sguardi al rischio restano richiesti.',
  booked: '{work}, fissato per {day}, {time}',
  stays: '{work}: {day}',
  ending: 'Se va diversamente',
  endEarly: 'È tornato oggi',
  endEarlyHint: 'La pausa allora finisce con ieri.',
  delete: 'Elimina questa pausa',
  deleteTitle: 'Eliminare questa pausa?',
  deleteBody: 'Ciò che per questo non era previsto è di nuovo da fare.',
  others: '{pauses, plural, one {# altra pausa} other {# altre pause}}',
  days: 'dal {from} al {until}',
  saved: 'Pausa di {client} salvata',
  ended: 'La pausa è finita',
  deleted: 'Pausa eliminata',
};
