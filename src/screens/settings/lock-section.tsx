import { useTranslations } from 'use-intl';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { Section } from '#src/ui/section.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { RenewRecoveryCode } from './renew-recovery-code.tsx';

/** The two secrets that open the vault. */
export function LockSection() {
  const t = useTranslations('settings.lock');
  return (
    <Section heading={t('heading')} card>
      <Disclosure look="row" summary={t('changeOpen')}>
        <ChangePassphrase />
      </Disclosure>
      <Disclosure look="row" summary={t('renewOpen')}>
        <RenewRecoveryCode />
      </Disclosure>
    </Section>
  );
}
