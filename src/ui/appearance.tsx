import { createContext, use, type ReactNode } from 'react';

/** How the application looks, and in which language; known before anything is unlocked. */
export interface Appearance {
  readonly language: string;
  /** Language codes with the language's own name for itself. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly setLanguage: (code: string) => void;
  readonly theme: 'device' | 'light' | 'dark';
  readonly setTheme: (theme: Appearance['theme']) => void;
}

const AppearanceContext = createContext<Appearance | null>(null);

/** Gives the controls below it the appearance and the ways to change it. */
export function AppearanceProvider({
  value,
  children,
}: {
  readonly value: Appearance;
  readonly children: ReactNode;
}) {
  return <AppearanceContext value={value}>{children}</AppearanceContext>;
}

/** The appearance and the ways to change it. */
export function useAppearance(): Appearance {
  const appearance = use(AppearanceContext);
  if (!appearance) throw new Error('no appearance was provided');
  return appearance;
}
