import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { newPassphraseProblem, type NewPassphraseProblem } from '#src/crypto/passphrase-strength.ts';
import { NewPassphrase } from '#src/screens/parts/new-passphrase.tsx';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Stage } from '#src/ui/stage.tsx';
import { useInvalidFocus } from '#src/ui/use-invalid-focus.ts';
import { changePassphrase } from '#src/vault/change-passphrase.ts';
import type { HeaderRow } from '#src/vault/header-row.ts';
import type { VaultEnvironment } from '#src/vault/environment.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';
import { unlockVault } from '#src/vault/unlock-vault.ts';
import { readHeader } from '#src/vault/read-header.ts';
import { UnlockProgress } from './unlock-progress.tsx';
import type { Unlocking } from './unlocking.ts';

interface NewPassphraseFormProps {
  readonly database: string;
  /** A code that is known to open the vault. */
  readonly recoveryCode: string;
  readonly environment: VaultEnvironment;
  /** The lock has changed; this is the header with the new one. */
  readonly onChanged: (header: HeaderRow) => void;
  readonly onOpened: (vault: OpenVault) => void;
  readonly onBack: () => void;
}

/** Puts a new passphrase in the place of the forgotten one, and opens the vault with it. */
export function NewPassphraseForm({
  database,
  recoveryCode,
  environment,
  onChanged,
  onOpened,
  onBack,
}: NewPassphraseFormProps) {
  const t = useTranslations('unlock');
  const { form, focusInvalid } = useInvalidFocus();
  const [typed, setTyped] = useState({ passphrase: '', repeated: '' });
  const [problem, setProblem] = useState<NewPassphraseProblem | null>(null);
  const [unlocking, setUnlocking] = useState<Unlocking | null>(null);
  const [failure, setFailure] = useState<'failed' | 'changedNotOpened' | null>(null);

  async function change(): Promise<void> {
    const { passphrase } = typed;
    let changed = false;
    setFailure(null);
    setUnlocking({ doing: 'changingLock' });
    try {
      const found = await newPassphraseProblem(typed);
      setProblem(found);
      if (found) {
        setUnlocking(null);
        focusInvalid();
        return;
      }
      await changePassphrase(database, { recoveryCode }, passphrase, environment);
      changed = true;
      // By the new passphrase and not by the code: whatever opens now will open next time.
      setUnlocking({ doing: 'openingLock' });
      const header = await readHeader(database);
      onChanged(header);
      onOpened(
        await unlockVault({ database, header }, { passphrase }, environment, (share) =>
          setUnlocking({ reading: share }),
        ),
      );
    } catch {
      setFailure(changed ? 'changedNotOpened' : 'failed');
      setUnlocking(null);
    }
  }

  return (
    <Stage
      title={t('renewal.title')}
      lead={t('renewal.lead')}
      footer={
        !unlocking && (
          <Button variant="quiet" icon="back" onClick={onBack}>
            {t('recovery.back')}
          </Button>
        )
      }
    >
      {failure && (
        <Notice tone="danger" role="alert">
          {t(failure)}
        </Notice>
      )}
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!unlocking) void change();
        }}
      >
        <NewPassphrase
          typed={typed}
          problem={problem}
          known=""
          onChange={(changed) => {
            setProblem(null);
            setTyped(changed);
          }}
        />
        <Button type="submit" variant="primary" size="l" block busy={unlocking !== null}>
          {t('renewal.change')}
        </Button>
        {unlocking && <UnlockProgress unlocking={unlocking} />}
      </form>
    </Stage>
  );
}
