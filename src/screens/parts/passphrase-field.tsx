import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { SecretField } from '#src/ui/secret-field.tsx';

type PassphraseFieldProps = Omit<ComponentProps<typeof SecretField>, 'showLabel' | 'hideLabel'>;

/** Asks for a passphrase that there is already. */
export function PassphraseField(props: PassphraseFieldProps) {
  const t = useTranslations('secrets');
  return <SecretField {...props} showLabel={t('show')} hideLabel={t('hide')} />;
}
