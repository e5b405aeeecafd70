import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { StorageNotice } from '#src/screens/parts/storage-notice.tsx';
import { useFileSize } from '#src/screens/parts/use-file-size.ts';
import { useLastBackupWords } from '#src/screens/parts/use-last-backup-words.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { Button, buttonClassName } from '#src/ui/button.tsx';
import { Meter } from '#src/ui/meter.tsx';
import { Section } from '#src/ui/section.tsx';
import { requestPersistence, storageState, type StorageState } from '#src/vault/persistence.ts';
import styles from './storage-section.module.css';

/** Whether the browser keeps the store, how much room there is, and how old the last backup is. */
export function StorageSection() {
  const t = useTranslations('settings.storage');
  const announce = useAnnounce();
  const sizeOf = useFileSize();
  const lastBackup = useLastBackupWords();
  const [state, setState] = useState<StorageState | null>(null);
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    void storageState().then(setState);
  }, []);

  async function ask(): Promise<void> {
    setAsking(true);
    const answer = await requestPersistence();
    setState(answer);
    setAsking(false);
    announce(t(answer.persistent === true ? 'granted' : 'refused'));
  }

  return (
    <Section heading={t('heading')} card>
      {state && <StorageNotice persistent={state.persistent} />}
      {state && state.persistent !== true && (
        <div>
          <Button busy={asking} busyLabel={t('asking')} onClick={() => void ask()}>
            {t('ask')}
          </Button>
        </div>
      )}
      {state?.usedBytes != null && state.quotaBytes != null && state.quotaBytes > 0 && (
        <Meter
          label={t('used')}
          value={state.usedBytes / state.quotaBytes}
          valueText={t('usedOf', { used: sizeOf(state.usedBytes), quota: sizeOf(state.quotaBytes) })}
        />
      )}
      <div className={styles['backup']}>
        <p>{lastBackup}</p>
        <Link to="/files/backup" className={buttonClassName()}>
          {t('backup')}
        </Link>
      </div>
    </Section>
  );
}
