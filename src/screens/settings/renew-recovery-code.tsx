import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { chooseGroups } from '#src/screens/parts/choose-groups.ts';
import { PassphraseField } from '#src/screens/parts/passphrase-field.tsx';
import { RecoveryCodeCheck } from '#src/screens/parts/recovery-code-check.tsx';
import { RecoveryCodeSheet } from '#src/screens/parts/recovery-code-sheet.tsx';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { Button } from '#src/ui/button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { FocusedPart } from '#src/ui/focused-part.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import { useInvalidFocus } from '#src/ui/use-invalid-focus.ts';
import { renewRecoveryCode } from '#src/vault/change-passphrase.ts';
import { openDataKey, WrongSecretError } from '#src/vault/unlock-vault.ts';
import { useEnvironment, useVault } from '#src/vault/use-vault.tsx';
import { readHeader } from '#src/vault/read-header.ts';
import styles from './renew-recovery-code.module.css';

type Renewal =
  | { readonly step: 'asking' | 'confirming' }
  | { readonly step: 'shown' | 'checking'; readonly code: string; readonly asked: readonly number[] };

/** Replaces the recovery code: passphrase, a question, the code once, and two groups of it typed back. */
export function RenewRecoveryCode() {
  const t = useTranslations('settings.lock');
  const announce = useAnnounce();
  const { databaseName } = useVault();
  const environment = useEnvironment();
  const [passphrase, setPassphrase] = useState('');
  const [renewal, setRenewal] = useState<Renewal>({ step: 'asking' });
  const [work, setWork] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function renew(): Promise<void> {
    setWork('busy');
    try {
      const code = await renewRecoveryCode(databaseName, { passphrase }, environment);
      setPassphrase('');
      setWork('idle');
      setRenewal({ step: 'shown', code, asked: [] });
    } catch {
      setWork('failed');
      setRenewal({ step: 'asking' });
    }
  }

  if (renewal.step === 'shown') {
    const { code } = renewal;
    return (
      <FocusedPart>
        <Section heading={t('renewed')} level={3}>
          <Notice tone="caution" role="status">
            {t('renewedExplain')}
          </Notice>
          <RecoveryCodeSheet code={code} />
          <Button
            variant="primary"
            onClick={() => setRenewal({ step: 'checking', code, asked: chooseGroups(code) })}
          >
            {t('onPaper')}
          </Button>
        </Section>
      </FocusedPart>
    );
  }
  if (renewal.step === 'checking') {
    const { code, asked } = renewal;
    return (
      <FocusedPart>
        <Section heading={t('typeBack')} level={3}>
          <RecoveryCodeCheck
            code={code}
            asked={asked}
            onRight={() => {
              setRenewal({ step: 'asking' });
              announce(t('noted'));
            }}
          >
            <div className={styles['buttons']}>
              <Button type="submit" variant="primary">
                {t('check')}
              </Button>
              <Button variant="quiet" onClick={() => setRenewal({ step: 'shown', code, asked: [] })}>
                {t('showAgain')}
              </Button>
            </div>
          </RecoveryCodeCheck>
        </Section>
      </FocusedPart>
    );
  }
  return (
    <>
      <AskPassphrase
        passphrase={passphrase}
        onChange={setPassphrase}
        failed={work === 'failed'}
        onProven={() => {
          setWork('idle');
          setRenewal({ step: 'confirming' });
        }}
      />
      <ConfirmDialog
        open={renewal.step === 'confirming'}
        title={t('confirmTitle')}
        body={t('confirm')}
        confirmLabel={t('confirmYes')}
        cancelLabel={t('confirmNo')}
        danger
        busy={work === 'busy'}
        busyLabel={t('renewing')}
        onConfirm={() => void renew()}
        onCancel={() => setRenewal({ step: 'asking' })}
      />
    </>
  );
}

interface AskPassphraseProps {
  readonly passphrase: string;
  readonly onChange: (passphrase: string) => void;
  readonly failed: boolean;
  readonly onProven: () => void;
}

function AskPassphrase({ passphrase, onChange, failed, onProven }: AskPassphraseProps) {
  const t = useTranslations('settings.lock');
  const secret = useTranslations('secrets');
  const { databaseName, readOnly } = useVault();
  const environment = useEnvironment();
  const { form, focusInvalid } = useInvalidFocus();
  const [problem, setProblem] = useState<'missing' | 'wrong' | null>(null);
  const [work, setWork] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function prove(): Promise<void> {
    if (passphrase === '') {
      setProblem('missing');
      focusInvalid();
      return;
    }
    setProblem(null);
    setWork('busy');
    try {
      // Before the question: whoever is asked whether to replace the code should be able to.
      await openDataKey(await readHeader(databaseName), { passphrase }, environment);
      setWork('idle');
      onProven();
    } catch (error) {
      const wrong = error instanceof WrongSecretError;
      setProblem(wrong ? 'wrong' : null);
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
        if (work !== 'busy') void prove();
      }}
    >
      <p>{t('renewExplain')}</p>
      <PassphraseField
        label={secret('passphrase')}
        value={passphrase}
        autoComplete="current-password"
        required
        disabled={readOnly}
        error={problem ? secret(problem) : undefined}
        onChange={onChange}
      />
      {(failed || work === 'failed') && (
        <Notice tone="danger" role="alert">
          {t('failed')}
        </Notice>
      )}
      <Button type="submit" disabled={readOnly} busy={work === 'busy'} busyLabel={t('renewing')}>
        {t('renew')}
      </Button>
    </form>
  );
}
