import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { useDayWithYear } from '#src/screens/parts/use-day-with-year.ts';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { bodyOf } from '#src/vault/caseload.ts';

/** The other pauses of a client, the latest first, folded. */
export function OtherPauses({ pauses }: { readonly pauses: readonly RecordHistory<'pause'>[] }) {
  const t = useTranslations('pauseForm');
  const day = useDayWithYear();
  if (pauses.length === 0) return null;
  const words = t('others', { pauses: pauses.length });
  const latestFirst = [...pauses].sort((a, b) => (bodyOf(a).from < bodyOf(b).from ? 1 : -1));
  return (
    <Disclosure look="row" summary={words}>
      <List label={words}>
        {latestFirst.map((history) => {
          const { from, until, reason } = bodyOf(history);
          return (
            <ListRow
              key={history.record}
              title={t('days', { from: day(from), until: day(until) })}
              meta={<bdi>{reason}</bdi>}
              render={(link) => <Link to={`/pauses/${history.record}`} {...link} />}
            />
          );
        })}
      </List>
    </Disclosure>
  );
}
