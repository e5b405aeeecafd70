import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { BackupSummary } from '#src/exchange/summarise-backup.ts';
import { BackupFacts } from '#src/screens/parts/backup-facts.tsx';
import { useSaveFailureWords } from '#src/screens/parts/use-save-failure-words.ts';
import { Button } from '#src/ui/button.tsx';
import { FocusedPart } from '#src/ui/focused-part.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import { useVault } from '#src/vault/use-vault.tsx';
import { RebuildStore } from './rebuild-store.tsx';
import styles from './review-backup.module.css';
import type { RestorePlan } from './what-to-add.ts';

interface ReviewBackupProps {
  readonly summary: BackupSummary;
  readonly plan: RestorePlan;
  readonly onAdded: () => void;
  readonly onRebuilt: () => void;
  readonly onOther: () => void;
}

/** What a backup would bring, and the decision to take it. */
export function ReviewBackup({ summary, plan, onAdded, onRebuilt, onOther }: ReviewBackupProps) {
  const t = useTranslations('restore');
  const vault = useVault();
  const failureWords = useSaveFailureWords();
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function add(): Promise<void> {
    setAdding(true);
    setProblem(null);
    try {
      await vault.append(plan.missing);
      onAdded();
    } catch (error) {
      setProblem(failureWords(error));
      setAdding(false);
    }
  }

  return (
    <FocusedPart>
      <Section heading={t('found')} card>
        <p>{t('foundExplain')}</p>
        <BackupFacts
          summary={summary}
          more={[
            { label: t('missing'), value: String(plan.missing.length) },
            { label: t('here'), value: String(plan.here) },
          ]}
        />
      </Section>
      {plan.foreign && <Notice tone="caution">{t('foreign')}</Notice>}
      {problem !== null && (
        <Notice tone="danger" role="alert">
          {problem}
        </Notice>
      )}
      {vault.readOnly && <RebuildStore revisions={plan.missing} onRebuilt={onRebuilt} />}
      {!vault.readOnly && plan.missing.length === 0 && (
        <Notice tone="good" role="status">
          {t('nothingMissing')}
        </Notice>
      )}
      <div className={styles['buttons']}>
        {!vault.readOnly && plan.missing.length > 0 && (
          <Button variant="primary" busy={adding} busyLabel={t('adding')} onClick={() => void add()}>
            {t('add')}
          </Button>
        )}
        <Button variant="quiet" disabled={adding} onClick={onOther}>
          {t('other')}
        </Button>
      </div>
    </FocusedPart>
  );
}
