import type { Translated } from '#src/locales/translated.ts';
import type { riskHistory as english } from '#src/locales/en/risk-history.ts';

/** How the risk moved from screen to screen. */
export const riskHistory: Translated<typeof english> = {
  none: 'Ancora nessuna valutazione del rischio',
  noneExplain: 'Senza una valutazione non si sa nulla del rischio, e non saperlo non vuol dire che è basso.',
  first: 'Fai la prima valutazione del rischio',
  chart: 'Livello di rischio nel tempo. La tabella qui sotto dice lo stesso.',
  table: 'Valutazioni del rischio, la più recente per prima',
  day: 'Giorno',
  level: 'Livello',
  occasion: 'Occasione',
  factors: 'Fattori',
  reason: 'Motivo',
  noFactor: 'Nessuno',
  noteChanged: 'Nota cambiata: {factor}',
  stressorsAdded: 'Nuovi motivi di stress: {names}',
  stressorsGone: 'Motivi di stress non indicati questa volta: {names}',
  stable: 'Situazione stabile',
  nothingChanged: 'Nulla è cambiato.',
};
