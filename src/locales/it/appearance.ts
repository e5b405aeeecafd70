import type { Translated } from '#src/locales/translated.ts';
import type { appearance as english } from '#src/locales/en/appearance.ts';

/** Language and theme. */
export const appearance: Translated<typeof english> = {
  language: 'Lingua',
  theme: 'Chiaro o scuro',
  device: 'Come il dispositivo',
  light: 'Chiaro',
  dark: 'Scuro',
};
