import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { newPassphraseProblem, type NewPassphraseProblem } from '#src/crypto/passphrase-strength.ts';
import { NewPassphrase } from '#src/screens/parts/new-passphrase.tsx';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { PageActions } from '#src/ui/page.tsx';
import { useInvalidFocus } from '#src/ui/use-invalid-focus.ts';
import { practitionerOf } from '#src/vault/save-practitioner.ts';
import { useVault } from '#src/vault/use-vault.tsx';

/** Asks for the passphrase under which the backup is sealed. */
export function BackupForm({ onMake }: { readonly onMake: (passphrase: string) => void }) {
  const t = useTranslations('backup');
  const vault = useVault();
  const { name } = practitionerOf(vault);
  const { form, focusInvalid } = useInvalidFocus();
  const [typed, setTyped] = useState({ passphrase: '', repeated: '' });
  const [problem, setProblem] = useState<NewPassphraseProblem | null>(null);
  const [checking, setChecking] = useState(false);

  async function submit(): Promise<void> {
    setChecking(true);
    const found = await newPassphraseProblem(typed, [name]);
    setChecking(false);
    setProblem(found);
    if (found) focusInvalid();
    else onMake(typed.passphrase);
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!checking) void submit();
      }}
    >
      <Notice>{t('reach')}</Notice>
      <NewPassphrase
        label={t('passphrase')}
        hint={t('passphraseHint')}
        typed={typed}
        problem={problem}
        known={name}
        onChange={(changed) => {
          setProblem(null);
          setTyped(changed);
        }}
      />
      <PageActions>
        <Button type="submit" variant="primary" busy={checking}>
          {t('make')}
        </Button>
      </PageActions>
    </form>
  );
}
