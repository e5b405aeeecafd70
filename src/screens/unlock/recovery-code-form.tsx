import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RecoveryCodeError } from '#src/crypto/recovery-code.ts';
import { Button } from '#src/ui/button.tsx';
import { Stage } from '#src/ui/stage.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { useInvalidFocus } from '#src/ui/use-invalid-focus.ts';
import type { HeaderRow } from '#src/vault/header-row.ts';
import type { VaultEnvironment } from '#src/vault/environment.ts';
import { openDataKey, WrongSecretError } from '#src/vault/unlock-vault.ts';
import styles from './recovery-code-form.module.css';

interface RecoveryCodeFormProps {
  readonly header: HeaderRow;
  readonly environment: VaultEnvironment;
  /** The code opens the vault. */
  readonly onProven: (code: string) => void;
  readonly onBack: () => void;
}

/** Asks for the recovery code and tells one that is mistyped from one that is of another time or place. */
export function RecoveryCodeForm({ header, environment, onProven, onBack }: RecoveryCodeFormProps) {
  const t = useTranslations('unlock');
  const { form, focusInvalid } = useInvalidFocus();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<'missing' | 'mistyped' | 'wrong' | null>(null);
  const [failed, setFailed] = useState(false);

  async function prove(): Promise<void> {
    setFailed(false);
    setProblem(null);
    try {
      if (code.trim() === '') {
        setProblem('missing');
        focusInvalid();
        return;
      }
      await openDataKey(header, { recoveryCode: code }, environment);
      onProven(code);
    } catch (error) {
      if (error instanceof RecoveryCodeError) setProblem('mistyped');
      else if (error instanceof WrongSecretError) setProblem('wrong');
      else setFailed(true);
      focusInvalid();
    }
  }

  return (
    <Stage
      title={t('recovery.title')}
      lead={t('recovery.lead')}
      footer={
        <Button variant="quiet" icon="back" onClick={onBack}>
          {t('recovery.back')}
        </Button>
      }
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void prove();
        }}
      >
        <div className={styles['code']}>
          <TextField
            label={t('recovery.label')}
            hint={t('recovery.hint')}
            value={code}
            required
            multiline
            autoCapitalize="characters"
            error={problem ? t(`recovery.${problem}`) : failed ? t('failed') : undefined}
            onChange={setCode}
          />
        </div>
        <Button type="submit" variant="primary" size="l" block>
          {t('recovery.next')}
        </Button>
      </form>
    </Stage>
  );
}
