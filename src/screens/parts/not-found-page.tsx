import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { Page } from '#src/ui/page.tsx';

/** What an address shows whose record is not on this device. */
export function NotFoundPage({ back }: { readonly back: string }) {
  const t = useTranslations('shell');
  return (
    <Page
      title={t('notFound.title')}
      back={{ label: t('back'), render: (link) => <Link to={back} {...link} /> }}
    >
      <EmptyState title={t('notFound.explain')} />
    </Page>
  );
}
