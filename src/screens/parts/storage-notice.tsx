import { useTranslations } from 'use-intl';
import { Notice } from '#src/ui/notice.tsx';
import type { StorageState } from '#src/vault/persistence.ts';

/** Says plainly whether the browser promises to keep what is stored. */
export function StorageNotice({ persistent }: Pick<StorageState, 'persistent'>) {
  const t = useTranslations('storage');
  if (persistent === null) return <Notice title={t('unknownTitle')}>{t('unknown')}</Notice>;
  return persistent ? (
    <Notice tone="good" title={t('keptTitle')}>
      {t('kept')}
    </Notice>
  ) : (
    <Notice tone="caution" title={t('notKeptTitle')}>
      {t('notKept')}
    </Notice>
  );
}
