import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ClientWork } from '#src/domain/not-done.ts';
import { addressOfBooking } from '#src/screens/parts/booking-address.ts';
import { addressOfWork } from '#src/screens/parts/address-of-work.ts';
import { placeOfZone } from '#src/screens/parts/place-of-zone.ts';
import { useClashWords } from '#src/screens/parts/use-clash-words.ts';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import type { WeekEntry } from '#src/ui/week-grid.tsx';
import { useCaseload } from '#src/vault/use-vault.tsx';
import styles from './diary.module.css';
import type { DiaryEntry, OpenEntry, RecordedEntry } from './week-of.ts';

/**
 * Entries of the diary as the week shows them: what, with whom, how it stands, and where it leads.
 *
 * @param zone where the practitioner is
 */
export function useWeekEntries(zone: string): (entry: DiaryEntry) => WeekEntry {
  const t = useTranslations('diary');
  const terms = useTranslations('terms');
  const words = useWorkWords();
  const clashWords = useClashWords(zone);
  const caseload = useCaseload();
  const referenceOf = (client: string): string => caseload.clientRecords(client)?.client.reference ?? '';

  const aside = (to: string, label: string, { work, start }: OpenEntry) => (
    <Link to={to} className={styles['action']}>
      {label}{' '}
      <VisuallyHidden>
        {start === null
          ? t('aboutEntry', { what: words.name(work.work), client: referenceOf(work.client) })
          : t('aboutTimedEntry', {
              what: words.name(work.work),
              client: referenceOf(work.client),
              time: start,
            })}
      </VisuallyHidden>
    </Link>
  );

  const besides = (entry: OpenEntry) => {
    const { work } = entry;
    const { client, day, time, plannedFor } = work;
    if (work.appointment !== null) {
      // Its entry leads to the booking; once its day has come it is done more often than changed.
      return work.state === 'coming' ? undefined : aside(addressOfWork(work), t('log'), entry);
    }
    if (work.work === 'session' && plannedFor) {
      return aside(
        addressOfBooking({ client, contact: 'session', day, time, moves: true }),
        t('move'),
        entry,
      );
    }
    if (work.work === 'longerCall') {
      // One that was missed is booked for a day to come.
      const proposed = work.state === 'overdue' ? null : day;
      return aside(addressOfBooking({ client, contact: 'longerCall', day: proposed }), t('bookTime'), entry);
    }
    return undefined;
  };

  const open = (entry: OpenEntry): WeekEntry => {
    const { work, start, end, freeUntil, agreedAs, clashes } = entry;
    const to = work.appointment === null ? addressOfWork(work) : `/bookings/${work.appointment}`;
    const meta = [
      words.name(work.work),
      work.appointment !== null && t('booked'),
      agreedAs && t('agreedAs', { time: agreedAs.time, zone: placeOfZone(agreedAs.zone) }),
      work.state === 'overdue' && t('overdue'),
      work.state === 'now' && t('now'),
    ].filter((part) => typeof part === 'string');
    return {
      key: work.appointment ?? `${work.client} ${work.work} ${work.day} ${work.time ?? ''}`,
      start,
      end,
      title: <bdi>{referenceOf(work.client)}</bdi>,
      meta: meta.join(' · '),
      tone: toneOf(work.work, work.state),
      clash: clashes.length === 0 ? undefined : clashWords(clashes).join(' '),
      bufferLabel: freeUntil === null ? undefined : t('freeUntil', { time: freeUntil }),
      action: besides(entry),
      render: (link) => <Link to={to} {...link} />,
    };
  };

  const recorded = (entry: RecordedEntry): WeekEntry => {
    const { start, end, saved } = entry;
    const shared = { key: saved.record, start, end, title: <bdi>{referenceOf(saved.body.client)}</bdi> };
    const joined = (work: ClientWork, outcome: string): string => `${words.name(work)} · ${outcome}`;
    switch (entry.kind) {
      case 'checkIn':
        return {
          ...shared,
          meta: joined('checkIn', terms(`outcome.${entry.saved.body.outcome}`)),
          tone: 'done',
          render: (link) => <Link to={`/calls/${entry.saved.record}`} {...link} />,
        };
      case 'session':
        return {
          ...shared,
          meta: joined(entry.saved.body.contact, terms(`sessionOutcome.${entry.saved.body.outcome}`)),
          tone: 'done',
          render: (link) => <Link to={`/talks/${entry.saved.record}`} {...link} />,
        };
      case 'notDone':
        return {
          ...shared,
          meta: (
            <span className={styles['reason']}>
              {joined(entry.saved.body.work, t('notDone', { reason: entry.saved.body.reason }))}
            </span>
          ),
          tone: 'plain',
          render: (link) => <Link to={`/people/${entry.saved.body.client}`} {...link} />,
        };
    }
  };

  return (entry) => (entry.kind === 'open' ? open(entry) : recorded(entry));
}

function toneOf(work: ClientWork, state: OpenEntry['work']['state']): WeekEntry['tone'] {
  if (state === 'overdue') return 'caution';
  return work === 'session' || work === 'longerCall' ? 'accent' : 'plain';
}
