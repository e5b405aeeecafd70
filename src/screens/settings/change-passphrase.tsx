import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { newPassphraseProblem, type NewPassphraseProblem } from '#src/crypto/passphrase-strength.ts';
import { NewPassphrase } from '#src/screens/parts/new-passphrase.tsx';
import { PassphraseField } from '#src/screens/parts/passphrase-field.tsx';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { useInvalidFocus } from '#src/ui/use-invalid-focus.ts';
import { bodyOf } from '#src/vault/caseload.ts';
import { changePassphrase } from '#src/vault/change-passphrase.ts';
import { WrongSecretError } from '#src/vault/unlock-vault.ts';
import { useCaseload, useEnvironment, useVault } from '#src/vault/use-vault.tsx';

const nothingTyped = { passphrase: '', repeated: '' };

/** Replaces the passphrase, for who knows the one so far. */
export function ChangePassphrase() {
  const t = useTranslations('settings.lock');
  const secret = useTranslations('secrets');
  const { databaseName, readOnly } = useVault();
  const environment = useEnvironment();
  const practitioner = useCaseload().only('practitioner');
  const known = practitioner ? bodyOf(practitioner).name : '';
  const announce = useAnnounce();
  const { form, focusInvalid } = useInvalidFocus();
  const [current, setCurrent] = useState('');
  const [typed, setTyped] = useState(nothingTyped);
  const [currentProblem, setCurrentProblem] = useState<'missing' | 'wrong' | null>(null);
  const [problem, setProblem] = useState<NewPassphraseProblem | null>(null);
  const [work, setWork] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function change(): Promise<void> {
    setWork('busy');
    const found = await newPassphraseProblem(typed, [known]);
    setProblem(found);
    setCurrentProblem(current === '' ? 'missing' : null);
    if (found || current === '') {
      setWork('idle');
      focusInvalid();
      return;
    }
    try {
      await changePassphrase(databaseName, { passphrase: current }, typed.passphrase, environment);
      setCurrent('');
      setTyped(nothingTyped);
      setWork('idle');
      announce(t('changed'));
    } catch (error) {
      const wrong = error instanceof WrongSecretError;
      setCurrentProblem(wrong ? 'wrong' : null);
      setWork(wrong ? 'idle' : 'failed');
      focusInvalid();
    }
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (work !== 'busy') void change();
      }}
    >
      <PassphraseField
        label={t('current')}
        value={current}
        autoComplete="current-password"
        required
        disabled={readOnly}
        error={currentProblem ? secret(currentProblem) : undefined}
        onChange={setCurrent}
      />
      <NewPassphrase
        typed={typed}
        problem={problem}
        known={known}
        disabled={readOnly}
        onChange={(changed) => {
          setProblem(null);
          setTyped(changed);
        }}
      />
      {work === 'failed' && (
        <Notice tone="danger" role="alert">
          {t('failed')}
        </Notice>
      )}
      <Button
        type="submit"
        variant="primary"
        disabled={readOnly}
        busy={work === 'busy'}
        busyLabel={t('changing')}
      >
        {t('change')}
      </Button>
    </form>
  );
}
