import { useAppearance, type Appearance } from './appearance.tsx';
import styles from './appearance-fields.module.css';
import { ChoiceGroup } from './choice-group.tsx';

interface AppearanceFieldsProps {
  words: { language: string; theme: string; device: string; light: string; dark: string };
}

/** Language and theme, taking effect at once. */
export function AppearanceFields({ words }: AppearanceFieldsProps) {
  const { language, languages, setLanguage, theme, setTheme } = useAppearance();
  return (
    <div className={styles['fields']}>
      <ChoiceGroup
        legend={words.language}
        layout="grid"
        value={language}
        choices={languages.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={setLanguage}
      />
      <ChoiceGroup<Appearance['theme']>
        legend={words.theme}
        layout="row"
        value={theme}
        choices={[
          { value: 'device', label: words.device },
          { value: 'light', label: words.light },
          { value: 'dark', label: words.dark },
        ]}
        onChange={setTheme}
      />
    </div>
  );
}
