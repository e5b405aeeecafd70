import type { Translated } from '#src/locales/translated.ts';
import type { riskRecord as english } from '#src/locales/en/risk-record.ts';

/** A saved risk screen, with its amendments. */
export const riskRecord: Translated<typeof english> = {
  title: 'Valutazione del rischio, {day}',
  amend: 'Correggi',
  savedAt: 'Salvata il {at}',
  occasion: 'Occasione',
  level: 'Livello',
  reason: 'Perché questo livello',
  reasonNotSet: 'Perché non si è potuto stabilire',
  unknownIsNotAbsent: 'Non saperlo non vuol dire che non c’è.',
  stressors: 'Che cosa pesa su di lui',
  noStressor: 'Nulla di indicato',
  children: 'I minori',
  stable: 'Situazione stabile',
  informed: 'Su che cosa si basa il livello',
  survivorInformed: 'Il racconto di una partner',
  changedSince: 'Che cosa è diverso dal {day}',
  before: 'Apri la valutazione del {day}',
};
