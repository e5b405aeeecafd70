import type { sessionRecord as english } from '#src/locales/en/session-record.ts';
import type { Translated } from '#src/locales/translated.ts';

/** A saved session or longer call. */
export const sessionRecord: Translated<typeof english> = { amend: 'Correggi' };
