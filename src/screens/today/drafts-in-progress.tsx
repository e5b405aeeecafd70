import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Draft } from '#src/domain/draft.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Section } from '#src/ui/section.tsx';
import { useDrafts } from '#src/vault/use-vault.tsx';

/** Forms that were begun and not saved: one tap and they are as they were. */
export function DraftsInProgress({ references }: { readonly references: ReadonlyMap<string, string> }) {
  const t = useTranslations('today');
  const moments = useMoments();
  const drafts = useDrafts();
  if (drafts.length === 0) return null;
  const title = (draft: Draft): string => {
    const client = references.get(draft.client ?? '') ?? '';
    if (draft.form === 'client')
      return draft.record === null ? t('draft.newClient') : t('draft.client', { client });
    return t(draft.record === null ? 'draft.checkIn' : 'draft.checkInAmended', { client });
  };
  return (
    <Section heading={t('inProgress')}>
      <List>
        {drafts.map((draft) => (
          <ListRow
            key={draft.id}
            title={<bdi>{title(draft)}</bdi>}
            meta={t('resume', { at: moments.dayAndTime(draft.savedAt) })}
            render={(link) => <Link to={addressOf(draft)} {...link} />}
          />
        ))}
      </List>
    </Section>
  );
}

function addressOf(draft: Draft): string {
  if (draft.form === 'client') return draft.record === null ? '/people/new' : `/people/${draft.record}/edit`;
  return draft.record === null ? `/people/${draft.client ?? ''}/call` : `/calls/${draft.record}/amend`;
}
