/** Language and theme. */
export const appearance = {
  language: 'Language',
  theme: 'Light or dark',
  device: 'As the device',
  light: 'Light',
  dark: 'Dark',
} as const;
