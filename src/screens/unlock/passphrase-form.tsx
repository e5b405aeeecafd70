import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PassphraseField } from '#src/screens/parts/passphrase-field.tsx';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Stage } from '#src/ui/stage.tsx';
import type { HeaderRow } from '#src/vault/header-row.ts';
import type { VaultEnvironment } from '#src/vault/environment.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';
import { unlockVault } from '#src/vault/unlock-vault.ts';
import { UnlockProgress } from './unlock-progress.tsx';
import { unlockFailureOf, type UnlockFailure, type Unlocking } from './unlocking.ts';
import styles from './unlock-screen.module.css';

interface PassphraseFormProps {
  readonly found: { readonly database: string; readonly header: HeaderRow };
  readonly environment: VaultEnvironment;
  readonly onOpened: (vault: OpenVault) => void;
  readonly onRecoveryCode: () => void;
  readonly onOpenPack: () => void;
}

/** Unlocks by passphrase. */
export function PassphraseForm({
  found,
  environment,
  onOpened,
  onRecoveryCode,
  onOpenPack,
}: PassphraseFormProps) {
  const t = useTranslations('unlock');
  const secret = useTranslations('secrets');
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [unlocking, setUnlocking] = useState<Unlocking | null>(null);
  const [failure, setFailure] = useState<{ readonly kind: UnlockFailure | 'missing' } | null>(null);

  useEffect(() => {
    field.current?.focus();
  }, []);

  // Selected, not cleared: who has mistyped one sign can look at it, and who starts afresh only types.
  useEffect(() => {
    if (failure) field.current?.select();
  }, [failure]);

  async function unlock(): Promise<void> {
    if (passphrase === '') {
      setFailure({ kind: 'missing' });
      return;
    }
    setFailure(null);
    setUnlocking({ doing: 'openingLock' });
    try {
      onOpened(
        await unlockVault(found, { passphrase }, environment, (share) => setUnlocking({ reading: share })),
      );
    } catch (error) {
      setFailure({ kind: unlockFailureOf(error) });
      setUnlocking(null);
    }
  }

  const kind = failure?.kind;
  return (
    <Stage
      title={t('title')}
      focusHeading={false}
      footer={
        <div className={styles['waysOut']}>
          <Button variant="quiet" onClick={onRecoveryCode}>
            {t('useRecoveryCode')}
          </Button>
          <Button variant="quiet" onClick={onOpenPack}>
            {t('openPack')}
          </Button>
        </div>
      }
    >
      {kind === 'tampered' && (
        <Notice
          tone="danger"
          role="alert"
          title={t('tamperedTitle')}
          actions={<Button onClick={onRecoveryCode}>{t('useRecoveryCode')}</Button>}
        >
          {t('tampered')}
        </Notice>
      )}
      {kind === 'failed' && (
        <Notice tone="danger" role="alert">
          {t('failed')}
        </Notice>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!unlocking) void unlock();
        }}
      >
        <PassphraseField
          ref={field}
          label={secret('passphrase')}
          value={passphrase}
          autoComplete="current-password"
          required
          error={kind === 'wrong' || kind === 'missing' ? secret(kind) : undefined}
          onChange={setPassphrase}
        />
        <Button type="submit" variant="primary" size="l" block busy={unlocking !== null}>
          {t('unlock')}
        </Button>
        {unlocking && <UnlockProgress unlocking={unlocking} />}
      </form>
    </Stage>
  );
}
