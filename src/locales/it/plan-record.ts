import type { planRecord as english } from '#src/locales/en/plan-record.ts';
import type { Translated } from '#src/locales/translated.ts';

/** A saved support plan, with its amendments. */
export const planRecord: Translated<typeof english> = {
  title: 'Piano di sostegno',
  amend: 'Correggi',
  next: 'Concorda un nuovo piano',
  replaced: 'Un piano salvato più tardi ha preso il suo posto lo stesso giorno. Questo non è mai valso.',
};
