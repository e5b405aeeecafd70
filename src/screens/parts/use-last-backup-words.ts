import { useTranslations } from 'use-intl';
import { useEnvironment, useCaseload } from '#src/vault/use-vault.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useMoments } from './use-moments.ts';

/** Says how old the last backup is. */
export function useLastBackupWords(): string {
  const t = useTranslations('storage');
  const moments = useMoments();
  const { now, zone } = useEnvironment();
  const settings = useCaseload().only('settings');
  const lastBackupAt = settings ? bodyOf(settings).lastBackupAt : null;
  if (lastBackupAt === null) return t('noBackup');
  const dayOf = (instant: Temporal.Instant): Temporal.PlainDate =>
    instant.toZonedDateTimeISO(zone()).toPlainDate();
  const { days } = dayOf(now()).since(dayOf(Temporal.Instant.from(lastBackupAt)));
  return t('lastBackup', { days: Math.max(0, days), at: moments.dayAndTime(lastBackupAt) });
}
