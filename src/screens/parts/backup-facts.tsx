import { useTranslations } from 'use-intl';
import type { BackupSummary } from '#src/exchange/summarise-backup.ts';
import { DataList } from '#src/ui/data-list.tsx';
import { useMoments } from './use-moments.ts';

interface BackupFactsProps {
  readonly summary: BackupSummary;
  /** More that is known about it where it is shown. */
  readonly more?: readonly { label: string; value: string }[] | undefined;
}

/** What is in a backup, before anything of it is taken over. */
export function BackupFacts({ summary, more = [] }: BackupFactsProps) {
  const t = useTranslations('backupFile');
  const term = useTranslations('terms.role');
  const moments = useMoments();
  const { author, records } = summary;
  return (
    <DataList
      rows={[
        {
          label: t('madeBy'),
          value: <bdi>{t('author', { name: author.name, role: term(author.role) })}</bdi>,
        },
        { label: t('made'), value: moments.dayAndTime(summary.made) },
        { label: t('clients'), value: String(records.client) },
        { label: t('checkIns'), value: String(records.checkIn) },
        {
          label: t('newest'),
          value: summary.newest === null ? t('none') : moments.dayAndTime(summary.newest),
        },
        { label: t('revisions'), value: String(summary.revisions) },
        ...more,
      ]}
    />
  );
}
