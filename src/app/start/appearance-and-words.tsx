import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { GuidanceWordsProvider } from '#src/screens/parts/guidance-words.tsx';
import { AppearanceProvider, type Appearance } from '#src/ui/appearance.tsx';
import {
  guidanceLoader,
  isLanguage,
  languages,
  loadCatalogue,
  regionalFormat,
  type Catalogue,
  type LanguageCode,
} from './languages.ts';
import { showTheme, storedTheme, storeLanguage, storeTheme } from './stored-appearance.ts';

/** Gives everything its words, its language and its theme. */
export function AppearanceAndWords({
  language: first,
  catalogue: firstCatalogue,
  timeZone,
  children,
}: {
  readonly language: LanguageCode;
  readonly catalogue: Catalogue;
  readonly timeZone: string;
  readonly children: ReactNode;
}) {
  const [spoken, setSpoken] = useState({ language: first, catalogue: firstCatalogue });
  const [theme, setTheme] = useState(storedTheme);
  const setLanguage = useCallback((code: string) => {
    if (!isLanguage(code)) return;
    storeLanguage(code);
    void loadCatalogue(code).then((catalogue) => {
      document.documentElement.lang = code;
      setSpoken({ language: code, catalogue });
    });
  }, []);
  const appearance = useMemo<Appearance>(
    () => ({
      language: spoken.language,
      languages,
      setLanguage,
      theme,
      setTheme: (chosen) => {
        storeTheme(chosen);
        showTheme(chosen);
        setTheme(chosen);
      },
    }),
    [spoken.language, setLanguage, theme],
  );
  return (
    <AppearanceProvider value={appearance}>
      {/* The catalogues have the English one's shape but not its literal texts, which only the compiler needs. */}
      <IntlProvider
        locale={regionalFormat(spoken.language, navigator.languages)}
        messages={spoken.catalogue as never}
        timeZone={timeZone}
      >
        <GuidanceWordsProvider load={guidanceLoader(spoken.language)}>{children}</GuidanceWordsProvider>
      </IntlProvider>
    </AppearanceProvider>
  );
}
