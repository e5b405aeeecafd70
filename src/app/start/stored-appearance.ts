import type { Appearance } from '#src/ui/appearance.tsx';

// Language and theme say nothing about the work and are needed before anything is unlocked: they lie in the open.
const languageKey = 'evenkeel language';
const themeKey = 'evenkeel theme';

export function storedLanguage(): string | null {
  return localStorage.getItem(languageKey);
}

export function storeLanguage(code: string): void {
  keep(languageKey, code);
}

export function storedTheme(): Appearance['theme'] {
  const theme = localStorage.getItem(themeKey);
  return theme === 'light' || theme === 'dark' ? theme : 'device';
}

export function storeTheme(theme: Appearance['theme']): void {
  keep(themeKey, theme);
}

/** Makes the page follow the chosen theme, or the device. */
export function showTheme(theme: Appearance['theme']): void {
  if (theme === 'device') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Full or refused: the choice holds until the page is loaded again.
  }
}
