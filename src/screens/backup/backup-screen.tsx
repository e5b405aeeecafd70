import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLastBackupWords } from '#src/screens/parts/use-last-backup-words.ts';
import { Button } from '#src/ui/button.tsx';
import { FocusedPart } from '#src/ui/focused-part.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { useCaseload, useEnvironment, useVault } from '#src/vault/use-vault.tsx';
import { BackupForm } from './backup-form.tsx';
import { FinishedBackup } from './finished-backup.tsx';
import { BackupUncheckedError, makeCheckedBackup, type CheckedBackup } from './make-checked-backup.ts';

type Making =
  | { readonly step: 'asking'; readonly outcome: 'stopped' | 'unchecked' | 'failed' | null }
  | {
      readonly step: 'making';
      readonly doing: 'sealing' | 'checking';
      readonly share: number | undefined;
      readonly abort: AbortController;
    }
  | { readonly step: 'finished'; readonly backup: CheckedBackup };

/** Makes a backup of everything, opens it again to be sure, and hands it over. */
export function BackupScreen({ appVersion }: { readonly appVersion: string }) {
  const t = useTranslations('backup');
  const vault = useVault();
  useCaseload();
  const environment = useEnvironment();
  const lastBackup = useLastBackupWords();
  const [making, setMaking] = useState<Making>({ step: 'asking', outcome: null });

  const work = useRef<AbortController | null>(null);
  // Nobody waits for a backup any more whose page was left.
  useEffect(() => () => work.current?.abort(), []);

  async function make(passphrase: string): Promise<void> {
    const abort = new AbortController();
    work.current = abort;
    const show = (doing: 'sealing' | 'checking', share?: number): void => {
      if (!abort.signal.aborted) setMaking({ step: 'making', doing, share, abort });
    };
    show('sealing');
    try {
      const backup = await makeCheckedBackup(vault, environment, {
        passphrase,
        app: appVersion,
        signal: abort.signal,
        onProgress: show,
      });
      if (!abort.signal.aborted) setMaking({ step: 'finished', backup });
    } catch (error) {
      if (abort.signal.aborted) return;
      setMaking({
        step: 'asking',
        outcome: error instanceof BackupUncheckedError ? 'unchecked' : 'failed',
      });
    }
  }

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ label: t('back'), render: (link) => <Link to="/files" {...link} /> }}
    >
      {making.step === 'asking' && (
        <>
          <Outcome outcome={making.outcome} />
          <p>{lastBackup}</p>
          <BackupForm onMake={(passphrase) => void make(passphrase)} />
        </>
      )}
      {making.step === 'making' && (
        <FocusedPart>
          <ProgressBar
            label={t(making.doing)}
            // All lines are through; what takes the time then is the key.
            value={making.share === 1 ? undefined : making.share}
            detail={making.doing === 'checking' ? t('checkingDetail') : undefined}
            cancel={
              <Button
                onClick={() => {
                  making.abort.abort();
                  setMaking({ step: 'asking', outcome: 'stopped' });
                }}
              >
                {t('cancel')}
              </Button>
            }
          />
        </FocusedPart>
      )}
      {making.step === 'finished' && (
        <FinishedBackup backup={making.backup} onAgain={() => setMaking({ step: 'asking', outcome: null })} />
      )}
    </Page>
  );
}

function Outcome({ outcome }: { readonly outcome: 'stopped' | 'unchecked' | 'failed' | null }) {
  const t = useTranslations('backup');
  if (outcome === null) return null;
  if (outcome === 'stopped') return <Notice role="status">{t('stopped')}</Notice>;
  return (
    <Notice tone="danger" role="alert" title={t(outcome === 'unchecked' ? 'unchecked' : 'failedTitle')}>
      {t(outcome === 'unchecked' ? 'uncheckedExplain' : 'failed')}
    </Notice>
  );
}
