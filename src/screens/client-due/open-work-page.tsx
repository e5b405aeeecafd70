import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { clientWorks } from '#src/domain/not-done.ts';
import { z } from '#src/domain/schema.ts';
import { buttonClassName } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { useDrafts } from '#src/vault/use-vault.tsx';
import { closingAddress, type OpenGroup } from './closing-fields.ts';
import { OpenWorkGroup } from './open-work-group.tsx';

interface OpenWorkPageProps {
  readonly client: string;
  readonly reference: string;
  readonly groups: readonly OpenGroup[];
}

/** Everything that is open for a client, by kind, the oldest first. */
export function OpenWorkPage({ client, reference, groups }: OpenWorkPageProps) {
  const t = useTranslations('clientDue');
  const draft = useDrafts().find((kept) => kept.form === 'notDone' && kept.client === client);
  const begun = z.enum(clientWorks).safeParse(draft?.fields['work']);
  const resumed = groups.find(({ work }) => begun.success && work === begun.data);
  return (
    <Page
      title={t('title')}
      back={{ label: reference, render: (link) => <Link to={`/people/${client}`} {...link} /> }}
      lead={groups.length > 0 ? t('lead') : undefined}
    >
      {resumed && (
        <Notice
          tone="info"
          actions={
            <Link
              to={closingAddress(client, resumed.work, null)}
              className={buttonClassName({ variant: 'secondary', size: 's' })}
            >
              {t('goOn')}
            </Link>
          }
        >
          {t('begun')}
        </Notice>
      )}
      {groups.map((group) => (
        <OpenWorkGroup key={group.work} client={client} group={group} />
      ))}
      {groups.length === 0 && (
        <EmptyState icon="check" title={t('nothing')}>
          {t('nothingExplain')}
        </EmptyState>
      )}
    </Page>
  );
}
