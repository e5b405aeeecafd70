import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { HandOver } from '#src/screens/parts/hand-over.tsx';
import { Button } from '#src/ui/button.tsx';
import { FocusedPart } from '#src/ui/focused-part.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import { saveSettings } from '#src/vault/save-settings.ts';
import { useVault } from '#src/vault/use-vault.tsx';
import type { CheckedBackup } from './make-checked-backup.ts';
import styles from './finished-backup.module.css';

interface FinishedBackupProps {
  readonly backup: CheckedBackup;
  readonly onAgain: () => void;
}

/** A backup that is good, to be taken off the device. Its date is noted once it has been handed over. */
export function FinishedBackup({ backup, onAgain }: FinishedBackupProps) {
  const t = useTranslations('backup');
  const vault = useVault();
  const [noted, setNoted] = useState<'not yet' | 'noted' | 'failed'>('not yet');

  async function note(): Promise<void> {
    if (vault.readOnly || noted === 'noted') return;
    try {
      setNoted('noted');
      await saveSettings(vault, { lastBackupAt: backup.madeAt });
    } catch {
      setNoted('failed');
    }
  }

  return (
    <FocusedPart>
      <Notice tone="good" role="status" title={t('ready')}>
        {t('readyExplain', { count: backup.revisions })}
      </Notice>
      <Section heading={t('handOver')}>
        <p>{t('handOverExplain')}</p>
        <p className={styles['name']}>{backup.file.name}</p>
        <HandOver file={backup.file} onHandedOver={() => void note()} />
        {noted === 'failed' && (
          <Notice tone="caution" role="alert">
            {t('notNoted')}
          </Notice>
        )}
      </Section>
      <div>
        <Button variant="quiet" onClick={onAgain}>
          {t('again')}
        </Button>
      </div>
    </FocusedPart>
  );
}
