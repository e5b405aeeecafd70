import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { dayIn } from '#src/domain/civil-days.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { FlagBadge, OutcomeBadge } from '#src/screens/parts/check-in-badges.tsx';
import { SessionOutcomeBadge } from '#src/screens/parts/session-badges.tsx';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Section } from '#src/ui/section.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';
import styles from './today-screen.module.css';

/** The contacts of today that are on record, the latest first. */
export function DoneToday({
  references,
  now,
}: {
  readonly references: ReadonlyMap<string, string>;
  readonly now: Temporal.ZonedDateTime;
}) {
  const t = useTranslations('today');
  const moments = useMoments();
  const words = useWorkWords();
  const caseload = useCaseload();
  const done = [...caseload.all('checkIn'), ...caseload.all('session')]
    .filter((history) => startedToday(history, now))
    .sort((a, b) => Date.parse(bodyOf(b).startedAt) - Date.parse(bodyOf(a).startedAt));
  if (done.length === 0) return null;
  return (
    <Section heading={t('done')}>
      <List label={t('done')}>
        {done.map((history) => {
          const contact = bodyOf(history);
          return (
            <ListRow
              key={history.record}
              leading={<span className={styles['time']}>{moments.time(contact.startedAt)}</span>}
              title={<bdi>{references.get(contact.client)}</bdi>}
              meta={words.name('contact' in contact ? contact.contact : 'checkIn')}
              badges={
                <>
                  {'contact' in contact ? (
                    <SessionOutcomeBadge outcome={contact.outcome} />
                  ) : (
                    <OutcomeBadge outcome={contact.outcome} />
                  )}
                  {contact.flag && <FlagBadge flag={contact.flag} />}
                </>
              }
              render={(link) => (
                <Link
                  to={history.kind === 'checkIn' ? `/calls/${history.record}` : `/talks/${history.record}`}
                  {...link}
                />
              )}
            />
          );
        })}
      </List>
    </Section>
  );
}

function startedToday(history: RecordHistory<'checkIn' | 'session'>, now: Temporal.ZonedDateTime): boolean {
  const started = Date.parse(bodyOf(history).startedAt);
  // Most are from long ago; only what is near needs the calendar.
  if (Math.abs(now.epochMilliseconds - started) > 2 * 86_400_000) return false;
  return dayIn(now.timeZoneId, started) === now.toPlainDate().toString();
}
