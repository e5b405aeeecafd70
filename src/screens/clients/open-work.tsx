import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { timeIn } from '#src/domain/civil-days.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { openWork } from '#src/domain/due-work.ts';
import { isContact } from '#src/domain/sort-due-work.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { Badge } from '#src/ui/badge.tsx';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Section } from '#src/ui/section.tsx';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';

/** Days ahead in which the next contact is looked for. */
const lookAheadDays = 14;

/** What is due for one client now, and his next contact. */
export function OpenWork({
  records,
  now,
}: {
  readonly records: ClientRecords;
  readonly now: Temporal.ZonedDateTime;
}) {
  const t = useTranslations('clients');
  const moments = useMoments();
  const words = useWorkWords();
  const programme = programmeOf(useCaseload());
  const until = now.toPlainDate().add({ days: lookAheadDays }).toString();
  const open = openWork(records, programme, until, now);
  const due = open.filter(({ state }) => state !== 'coming');
  const next = open.find(({ state, work }) => state === 'coming' && isContact(work));
  if (due.length === 0 && !next) return null;
  const kinds = [...new Set(due.map(({ work }) => work))];
  return (
    <Section heading={t('due')}>
      <List label={t('due')}>
        {kinds.map((work) => {
          const items = due.filter((item) => item.work === work);
          const first = items[0];
          const overdue = items.some(({ state }) => state === 'overdue');
          return (
            <ListRow
              key={work}
              title={words.name(work)}
              meta={
                first &&
                t('dueSince', {
                  day: moments.shortDay(first.localDay),
                  time: first.at === null ? 'none' : 'set',
                  at: first.at === null ? '' : timeIn(now.timeZoneId, first.at),
                  count: items.length,
                })
              }
              badges={
                overdue && (
                  <Badge tone="caution" icon="clock">
                    {t('overdue')}
                  </Badge>
                )
              }
              render={(link) => <Link to={`/people/${records.record}/due`} {...link} />}
            />
          );
        })}
        {next && (
          <ListRow
            title={t('nextContact', { work: words.name(next.work) })}
            meta={t('nextWhen', {
              day: moments.shortDay(next.localDay),
              time: next.at === null ? 'none' : 'set',
              at: next.at === null ? '' : timeIn(now.timeZoneId, next.at),
            })}
          />
        )}
      </List>
    </Section>
  );
}
