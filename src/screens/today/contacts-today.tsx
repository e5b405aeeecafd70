import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { timeIn } from '#src/domain/civil-days.ts';
import type { DueWork } from '#src/domain/due-work.ts';
import { addressOfWork } from '#src/screens/parts/address-of-work.ts';
import { placeOfZone } from '#src/screens/parts/place-of-zone.ts';
import { RiskOfClient } from '#src/screens/parts/risk-of-client.tsx';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { Badge } from '#src/ui/badge.tsx';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Section } from '#src/ui/section.tsx';
import styles from './today-screen.module.css';

/** Whom to talk to today, by the clock: check-ins, sessions and longer calls (CI-1, CI-4, SE-1). */
export function ContactsToday({
  contacts,
  references,
  now,
}: {
  readonly contacts: readonly DueWork[];
  readonly references: ReadonlyMap<string, string>;
  readonly now: Temporal.ZonedDateTime;
}) {
  const t = useTranslations('today');
  const words = useWorkWords();
  const meta = (item: DueWork): string => {
    const parts = [words.name(item.work)];
    // The rhythm and the set times need no word; what came otherwise does.
    const because = item.because.filter((cause) => cause !== 'rhythm' && cause !== 'setTime');
    if (because.length > 0) parts.push(words.causes(because));
    const { zone, time, at } = item;
    if (zone !== null && time !== null && at !== null && timeIn(now.timeZoneId, at) !== time) {
      parts.push(t('inZone', { time, zone: placeOfZone(zone) }));
    }
    return parts.join(' · ');
  };
  return (
    <Section
      heading={t('contacts')}
      actions={<Why rules={['CI-1', 'CI-4', 'SE-1', 'IN-7']} about={t('contacts')} />}
    >
      {contacts.length === 0 ? (
        <p className={styles['quiet']}>{t('nothingDue')}</p>
      ) : (
        <List label={t('contacts')}>
          {contacts.map((item) => (
            <ListRow
              key={`${item.client} ${item.work} ${item.day} ${item.time ?? ''} ${item.appointment ?? ''}`}
              leading={
                <span className={styles['time']}>
                  {item.at === null ? t('anyTime') : timeIn(now.timeZoneId, item.at)}
                </span>
              }
              title={<bdi>{references.get(item.client)}</bdi>}
              meta={meta(item)}
              badges={
                <>
                  <RiskOfClient client={item.client} />
                  <StateBadge state={item.state} />
                </>
              }
              render={(link) => <Link to={addressOfWork(item)} {...link} />}
            />
          ))}
        </List>
      )}
    </Section>
  );
}

function StateBadge({ state }: { readonly state: DueWork['state'] }) {
  const t = useTranslations('today');
  if (state === 'now') return <Badge tone="accent">{t('soon')}</Badge>;
  if (state !== 'overdue') return null;
  return (
    <Badge tone="caution" icon="clock">
      {t('overdue')}
    </Badge>
  );
}
