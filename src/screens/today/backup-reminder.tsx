import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { buttonClassName } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useVault } from '#src/vault/use-vault.tsx';

/** Days after which a backup counts as old. */
const oldAfterDays = 7;

/** Reminds of a backup once there is something to lose. */
export function BackupReminder({ now }: { readonly now: Temporal.Instant }) {
  const t = useTranslations('today');
  const caseload = useCaseload();
  const { readOnly } = useVault();
  const settings = caseload.only('settings');
  const lastBackupAt = settings ? bodyOf(settings).lastBackupAt : null;
  if (readOnly || caseload.all('checkIn').length === 0) return null;
  const days = lastBackupAt === null ? null : Math.floor(now.since(lastBackupAt).total('hours') / 24);
  if (days !== null && days < oldAfterDays) return null;
  return (
    <Notice
      tone="caution"
      actions={
        <Link to="/files/backup" className={buttonClassName({ variant: 'secondary', size: 's' })}>
          {t('backup')}
        </Link>
      }
    >
      {days === null ? t('backupNever') : t('backupOld', { days })}
    </Notice>
  );
}
