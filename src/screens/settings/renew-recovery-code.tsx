import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { chooseGroups } from '#src/screens/parts/choose-groups.ts';
import { PassphraseField } from '#src/screens/parts/passphrase-field.tsx';
import { RecoveryCodeCheck } from '#src/screens/parts/recovery-code-check.tsx';
import { RecoveryCodeSheet } from '#src/screens/parts/recovery-code-sheet.tsx';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { Button } from '#src/ui/button.tsx';
import { FocusedPart } from '#src/ui/focused-part.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import { useInvalidFocus } from '#src/ui/use-invalid-focus.ts';
import { prepareRecoveryCode, type PreparedRecoveryCode } from '#src/vault/change-passphrase.ts';
import { WrongSecretError } from '#src/vault/unlock-vault.ts';
import { useEnvironment, useVault } from '#src/vault/use-vault.tsx';
import styles from './renew-recovery-code.module.css';

type Renewal =
  | { readonly step: 'asking' }
  | {
      readonly step: 'shown' | 'checking';
      readonly prepared: PreparedRecoveryCode;
      readonly asked: readonly number[];
    };

/** Replaces the recovery code: passphrase, the new code once, two groups of it typed back; only then the old one goes. */
export function RenewRecoveryCode() {
  const t = useTranslations('settings.lock');
  const announce = useAnnounce();
  const [renewal, setRenewal] = useState<Renewal>({ step: 'asking' });
  const [work, setWork] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function replaceOld(prepared: PreparedRecoveryCode): Promise<void> {
    setWork('busy');
    try {
      await prepared.replaceOld();
      setWork('idle');
      setRenewal({ step: 'asking' });
      announce(t('noted'));
    } catch {
      setWork('failed');
    }
  }

  if (renewal.step === 'shown') {
    const { prepared } = renewal;
    return (
      <FocusedPart>
        <Section heading={t('renewed')} level={3}>
          <Notice tone="caution" role="status">
            {t('renewedExplain')}
          </Notice>
          <RecoveryCodeSheet code={prepared.recoveryCode} />
          <Button
            variant="primary"
            onClick={() =>
              setRenewal({ step: 'checking', prepared, asked: chooseGroups(prepared.recoveryCode) })
            }
          >
            {t('onPaper')}
          </Button>
          <Button variant="quiet" onClick={() => setRenewal({ step: 'asking' })}>
            {t('keepOld')}
          </Button>
        </Section>
      </FocusedPart>
    );
  }
  if (renewal.step === 'checking') {
    const { prepared, asked } = renewal;
    return (
      <FocusedPart>
        <Section heading={t('typeBack')} level={3}>
          <RecoveryCodeCheck
            code={prepared.recoveryCode}
            asked={asked}
            onRight={() => {
              if (work !== 'busy') void replaceOld(prepared);
            }}
          >
            {work === 'failed' && (
              <Notice tone="danger" role="alert">
                {t('notReplaced')}
              </Notice>
            )}
            <div className={styles['buttons']}>
              <Button type="submit" variant="primary" busy={work === 'busy'} busyLabel={t('renewing')}>
                {t('check')}
              </Button>
              <Button variant="quiet" onClick={() => setRenewal({ step: 'shown', prepared, asked: [] })}>
                {t('showAgain')}
              </Button>
            </div>
          </RecoveryCodeCheck>
        </Section>
      </FocusedPart>
    );
  }
  return (
    <AskPassphrase
      onPrepared={(prepared) => {
        setWork('idle');
        setRenewal({ step: 'shown', prepared, asked: [] });
      }}
    />
  );
}

function AskPassphrase({ onPrepared }: { readonly onPrepared: (prepared: PreparedRecoveryCode) => void }) {
  const t = useTranslations('settings.lock');
  const secret = useTranslations('secrets');
  const { databaseName, readOnly } = useVault();
  const environment = useEnvironment();
  const { form, focusInvalid } = useInvalidFocus();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<'missing' | 'wrong' | null>(null);
  const [work, setWork] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function prepare(): Promise<void> {
    if (passphrase === '') {
      setProblem('missing');
      focusInvalid();
      return;
    }
    setProblem(null);
    setWork('busy');
    try {
      onPrepared(await prepareRecoveryCode(databaseName, { passphrase }, environment));
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
        if (work !== 'busy') void prepare();
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
        onChange={setPassphrase}
      />
      {work === 'failed' && (
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
