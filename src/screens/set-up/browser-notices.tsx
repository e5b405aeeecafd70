import { useTranslations } from 'use-intl';
import { StorageNotice } from '#src/screens/parts/storage-notice.tsx';
import { Notice } from '#src/ui/notice.tsx';
import type { StorageState } from '#src/vault/persistence.ts';
import { shouldInstallFirst } from './should-install-first.ts';

/** How far this browser can be trusted with records, said before any are entered. */
export function BrowserNotices({ storage }: { readonly storage: StorageState | null }) {
  const t = useTranslations('setUp.browser');
  if (shouldInstallFirst()) {
    return (
      <Notice tone="caution" title={t('installTitle')}>
        <p>{t('install')}</p>
        <p>{t('installHow')}</p>
      </Notice>
    );
  }
  return storage && <StorageNotice persistent={storage.persistent} />;
}
