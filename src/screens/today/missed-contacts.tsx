import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { MissedContacts as Missed } from '#src/domain/sort-due-work.ts';
import { RiskOfClient } from '#src/screens/parts/risk-of-client.tsx';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { Badge } from '#src/ui/badge.tsx';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Section } from '#src/ui/section.tsx';

/** Who was missed on earlier days. It stays until each is done or closed with a reason (CI-5). */
export function MissedContacts({
  missed,
  references,
}: {
  readonly missed: readonly Missed[];
  readonly references: ReadonlyMap<string, string>;
}) {
  const t = useTranslations('today');
  const moments = useMoments();
  const words = useWorkWords();
  if (missed.length === 0) return null;
  return (
    <Section heading={t('missed')} actions={<Why rules={['CI-5', 'FL-2', 'SE-3']} about={t('missed')} />}>
      <List label={t('missed')}>
        {missed.map(({ client, since, works }) => (
          <ListRow
            key={client}
            title={<bdi>{references.get(client)}</bdi>}
            meta={works
              .map(({ work, count }) => t('missedWhat', { work: words.name(work), count }))
              .join(' · ')}
            badges={
              <>
                <RiskOfClient client={client} />
                <Badge tone="caution" icon="clock">
                  {t('since', { day: moments.shortDay(since) })}
                </Badge>
              </>
            }
            render={(link) => <Link to={`/people/${client}/due`} {...link} />}
          />
        ))}
      </List>
    </Section>
  );
}
