import { useTranslations } from 'use-intl';
import { AppearanceFields } from '#src/ui/appearance-fields.tsx';

/** Language and theme. */
export function AppearanceChoice() {
  const t = useTranslations('appearance');
  return (
    <AppearanceFields
      words={{
        language: t('language'),
        theme: t('theme'),
        device: t('device'),
        light: t('light'),
        dark: t('dark'),
      }}
    />
  );
}
