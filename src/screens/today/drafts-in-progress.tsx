import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Draft, DraftForm } from '#src/domain/draft.ts';
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
    const form = t(`draft.${draft.form}`);
    const client = references.get(draft.client ?? '');
    return client === undefined ? form : t('draftOf', { form, client });
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

/** Where a form with its client is begun, and where one on a saved record is; `:id` is the client or the record. */
const addresses: Readonly<Record<DraftForm, { readonly begun: string; readonly changing: string }>> = {
  client: { begun: '/people/new', changing: '/people/:id/edit' },
  household: { begun: '/people/:id/home', changing: '/homes/:id/amend' },
  riskScreen: { begun: '/people/:id/look', changing: '/looks/:id/amend' },
  decision: { begun: '/people/:id/options', changing: '/decisions/:id/amend' },
  supportPlan: { begun: '/people/:id/plan', changing: '/plans/:id/amend' },
  pause: { begun: '/people/:id/pause', changing: '/pauses/:id' },
  appointment: { begun: '/week/new?person=:id', changing: '/bookings/:id' },
  checkIn: { begun: '/people/:id/call', changing: '/calls/:id/amend' },
  session: { begun: '/people/:id/talk', changing: '/talks/:id/amend' },
  notDone: { begun: '/people/:id/due', changing: '/people/:id/due' },
  referral: { begun: '/arrivals/new', changing: '/arrivals/:id' },
  programme: { begun: '/settings/programme', changing: '/settings/programme' },
};

function addressOf({ form, record, client }: Draft): string {
  const { begun, changing } = addresses[form];
  return (record === null ? begun : changing).replace(':id', record ?? client ?? '');
}
