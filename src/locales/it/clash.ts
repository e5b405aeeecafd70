import type { clash as english } from '#src/locales/en/clash.ts';
import type { Translated } from '#src/locales/translated.ts';

/** What a contact on the diary runs into. */
export const clash: Translated<typeof english> = {
  other: '{what}, {client}, {start}–{end}',
  keptFree: '{client}, fino alle {until}',
  contact: 'Alla stessa ora: {others}.',
  itsBuffer: 'Nel tempo tenuto libero dopo {others}.',
  ownBuffer: 'Nel tempo da tenere libero dopo: {others}.',
};
