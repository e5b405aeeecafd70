import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { OpenedBackup } from '#src/exchange/backup.ts';
import { summariseBackup } from '#src/exchange/summarise-backup.ts';
import { BackupFacts } from '#src/screens/parts/backup-facts.tsx';
import { Button } from '#src/ui/button.tsx';
import { StepStage } from './step-stage.tsx';

interface BackupSummaryStepProps {
  readonly backup: OpenedBackup;
  readonly place: { readonly current: number; readonly total: number } | null;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** What is in the backup, before anything of it is stored. */
export function BackupSummaryStep({ backup, place, onNext, onBack }: BackupSummaryStepProps) {
  const t = useTranslations('setUp.backupSummary');
  const summary = useMemo(() => summariseBackup(backup), [backup]);
  return (
    <StepStage title={t('title')} lead={t('lead')} place={place} onBack={onBack}>
      <BackupFacts summary={summary} />
      <Button variant="primary" size="l" block onClick={onNext}>
        {t('next')}
      </Button>
    </StepStage>
  );
}
