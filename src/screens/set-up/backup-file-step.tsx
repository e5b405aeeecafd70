import { useTranslations } from 'use-intl';
import type { StretchKey } from '#src/crypto/key-stretching.ts';
import type { OpenedBackup } from '#src/exchange/backup.ts';
import { OpenBackup } from '#src/screens/parts/open-backup.tsx';
import type { StorageState } from '#src/vault/persistence.ts';
import { BrowserNotices } from './browser-notices.tsx';
import { StepStage } from './step-stage.tsx';

interface BackupFileStepProps {
  readonly stretchKey: StretchKey;
  readonly storage: StorageState | null;
  readonly place: { readonly current: number; readonly total: number } | null;
  readonly onOpened: (backup: OpenedBackup) => void;
  readonly onBack: () => void;
}

/** The backup that is to be restored, opened in memory. */
export function BackupFileStep({ stretchKey, storage, place, onOpened, onBack }: BackupFileStepProps) {
  const t = useTranslations('setUp.backupFile');
  return (
    <StepStage title={t('title')} lead={t('lead')} place={place} onBack={onBack}>
      <BrowserNotices storage={storage} />
      <OpenBackup stretchKey={stretchKey} onOpened={onOpened} />
    </StepStage>
  );
}
