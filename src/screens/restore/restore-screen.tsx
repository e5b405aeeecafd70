import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { summariseBackup, type BackupSummary } from '#src/exchange/summarise-backup.ts';
import { OpenBackup } from '#src/screens/parts/open-backup.tsx';
import { buttonClassName } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { useEnvironment, useVault } from '#src/vault/use-vault.tsx';
import { ReviewBackup } from './review-backup.tsx';
import { whatToAdd, type RestorePlan } from './what-to-add.ts';

type Restoring =
  | { readonly step: 'choosing' }
  | { readonly step: 'reviewing'; readonly summary: BackupSummary; readonly plan: RestorePlan }
  | { readonly step: 'added'; readonly count: number };

/**
 * Brings a backup into an open vault: what is missing is added to a healthy one; beside a damaged one a new store is built.
 */
export function RestoreScreen({ onRestored }: { readonly onRestored: () => void }) {
  const t = useTranslations('restore');
  const { caseload, readOnly } = useVault();
  const { stretchKey } = useEnvironment();
  const [restoring, setRestoring] = useState<Restoring>({ step: 'choosing' });
  return (
    <Page
      title={t('title')}
      lead={t(readOnly ? 'leadDamaged' : 'lead')}
      back={{ label: t('back'), render: (link) => <Link to="/files" {...link} /> }}
    >
      {restoring.step === 'choosing' && (
        <OpenBackup
          stretchKey={stretchKey}
          onOpened={(backup) =>
            setRestoring({
              step: 'reviewing',
              summary: summariseBackup(backup),
              plan: whatToAdd(caseload, backup.revisions),
            })
          }
        />
      )}
      {restoring.step === 'reviewing' && (
        <ReviewBackup
          summary={restoring.summary}
          plan={restoring.plan}
          onAdded={() => setRestoring({ step: 'added', count: restoring.plan.missing.length })}
          onRebuilt={onRestored}
          onOther={() => setRestoring({ step: 'choosing' })}
        />
      )}
      {restoring.step === 'added' && (
        <Notice
          tone="good"
          role="status"
          title={t('added', { count: restoring.count })}
          actions={
            <Link to="/" className={buttonClassName()}>
              {t('today')}
            </Link>
          }
        />
      )}
    </Page>
  );
}
