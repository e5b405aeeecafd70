import { useTranslations } from 'use-intl';
import { AppearanceChoice } from '#src/screens/parts/appearance-choice.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { Section } from '#src/ui/section.tsx';
import { useVault } from '#src/vault/use-vault.tsx';
import { AboutSection } from './about-section.tsx';
import { LimitsSection } from './limits-section.tsx';
import { LockSection } from './lock-section.tsx';
import { LockingSection } from './locking-section.tsx';
import { ProgrammeSection } from './programme-section.tsx';
import { StorageSection } from './storage-section.tsx';
import { YouSection } from './you-section.tsx';

/** Everything that can be set, each taking effect at once. */
export function SettingsScreen({ appVersion }: { readonly appVersion: string }) {
  const t = useTranslations('settings');
  const { readOnly } = useVault();
  return (
    <Page title={t('title')}>
      {readOnly && <Notice tone="caution">{t('readOnly')}</Notice>}
      <YouSection />
      <ProgrammeSection />
      <Section heading={t('appearance.heading')} card>
        <AppearanceChoice />
      </Section>
      <LockingSection />
      <LockSection />
      <StorageSection />
      <LimitsSection />
      <AboutSection appVersion={appVersion} />
    </Page>
  );
}
