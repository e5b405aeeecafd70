import type { referrals as english } from '#src/locales/en/referrals.ts';
import type { Translated } from '#src/locales/translated.ts';

/** The list of new referrals. */
export const referrals: Translated<typeof english> = {
  title: 'Nuovi invii',
  lead: 'Accoglilo solo se il lavoro può andare avanti. Altrimenti rimandalo, e avvisa l’inviante.',
  add: 'Annota un invio',
  search: 'Cerca negli invii',
  clear: 'Svuota la ricerca',
  none: 'Ancora nessun invio',
  noneExplain:
    'Un invio è un uomo che un ente vorrebbe mandare. Annotalo qui, chiarisci con l’inviante se il contatto è appropriato, e conserva com’è andata a finire.',
  nothingFound: 'Nessun risultato per «{query}».',
  open: 'Da valutare ({n, number})',
  toDo: 'Prossime cose da fare ({n, number})',
  settled: 'Conclusi ({n, number})',
  allSettled: 'Niente da fare. Tutti gli invii sono conclusi.',
  received: 'Ricevuto {day}',
  decided: {
    accepted: 'Accolto {day}',
    postponed: 'Rimandato {day}',
    declined: 'Non accolto {day}',
  },
  notTold: 'Inviante non ancora avvisato',
  lookAgainNow: 'Da riguardare adesso',
  lookAgainOn: 'Da riguardare {day}',
  becomeClient: 'Diventa un utente',
};
