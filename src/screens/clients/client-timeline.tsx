import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { clientTimeline, type TimelineEntry as Entry } from '#src/domain/client-timeline.ts';
import { amendmentsOf, type RecordHistory } from '#src/domain/record-history.ts';
import { FlagBadge, OutcomeBadge } from '#src/screens/parts/check-in-badges.tsx';
import { RiskLevelBadge } from '#src/screens/parts/risk-level-badge.tsx';
import { SessionOutcomeBadge } from '#src/screens/parts/session-badges.tsx';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import type { IconName } from '#src/ui/icon.tsx';
import { Section } from '#src/ui/section.tsx';
import { Timeline, TimelineEntry } from '#src/ui/timeline.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';
import styles from './client-detail.module.css';

/** Entries shown at first, and added with each press: two years of daily calls are not drawn at once. */
const step = 20;

/** Everything that is on record of a client, the latest first. */
export function ClientTimeline({ client }: { readonly client: RecordHistory<'client'> }) {
  const t = useTranslations('clients');
  const [shown, setShown] = useState(step);
  const entries = clientTimeline(client, useCaseload().ofClient);
  return (
    <Section heading={t('timeline')}>
      <Timeline label={t('timeline')}>
        {entries.slice(0, shown).map((entry) => (
          <EntryOfTimeline key={'history' in entry ? entry.history.record : entry.revision} entry={entry} />
        ))}
      </Timeline>
      {entries.length > shown && (
        <Button
          onClick={() => {
            setShown(shown + step);
          }}
        >
          {t('earlier', { count: entries.length - shown })}
        </Button>
      )}
    </Section>
  );
}

interface EntryParts {
  readonly title: ReactNode;
  readonly icon: IconName;
  readonly badges?: ReactNode;
  readonly text?: string;
}

function EntryOfTimeline({ entry }: { readonly entry: Entry }) {
  const t = useTranslations('clients');
  const moments = useMoments();
  const parts = usePartsOf(entry);
  const amended = 'history' in entry && amendmentsOf(entry.history).length > 0;
  return (
    <TimelineEntry
      time={moments.dayAndTime(entry.at)}
      dateTime={entry.at}
      icon={parts.icon}
      title={parts.title}
      badges={
        <>
          {parts.badges}
          {amended && <Badge icon="history">{t('amended')}</Badge>}
        </>
      }
    >
      {parts.text && (
        <p className={styles['glimpse']} dir="auto">
          {parts.text}
        </p>
      )}
    </TimelineEntry>
  );
}

function usePartsOf(entry: Entry): EntryParts {
  const t = useTranslations('clients');
  const terms = useTranslations('terms');
  const words = useWorkWords();
  const moments = useMoments();
  switch (entry.what) {
    case 'clientAdded':
    case 'clientChanged':
      return { title: t(entry.what), icon: 'edit' };
    case 'checkIn': {
      const { outcome, flag, goodThing, note } = bodyOf(entry.history);
      return {
        title: <Link to={`/calls/${entry.history.record}`}>{words.name('checkIn')}</Link>,
        icon: 'check-in',
        badges: (
          <>
            <OutcomeBadge outcome={outcome} />
            {flag && <FlagBadge flag={flag} />}
          </>
        ),
        text: goodThing || note,
      };
    }
    case 'session': {
      const { contact, outcome, flag, note } = bodyOf(entry.history);
      return {
        title: <Link to={`/talks/${entry.history.record}`}>{words.name(contact)}</Link>,
        icon: 'calendar',
        badges: (
          <>
            <SessionOutcomeBadge outcome={outcome} />
            {flag && <FlagBadge flag={flag} />}
          </>
        ),
        text: note,
      };
    }
    case 'riskScreen': {
      const { level, reason } = bodyOf(entry.history);
      return {
        title: <Link to={`/looks/${entry.history.record}`}>{words.name('riskScreen')}</Link>,
        icon: 'eye',
        badges: <RiskLevelBadge level={level} />,
        text: reason,
      };
    }
    case 'household': {
      const { changes, from, note } = bodyOf(entry.history);
      const what = changes.map((change) => terms(`householdChange.${change}`)).join(', ');
      return {
        title: (
          <Link to={`/homes/${entry.history.record}/amend`}>
            {t(changes.length === 0 ? 'householdRecorded' : 'householdChanged', {
              what,
              day: moments.shortDay(from),
            })}
          </Link>
        ),
        icon: 'note',
        text: note,
      };
    }
    case 'supportPlan': {
      const { level, from, reason } = bodyOf(entry.history);
      return {
        title: (
          <Link to={`/plans/${entry.history.record}`}>
            {t('planFrom', { level: terms(`supportLevel.${level}`), day: moments.shortDay(from) })}
          </Link>
        ),
        icon: 'calendar',
        text: reason,
      };
    }
    case 'pause': {
      const { from, until, reason } = bodyOf(entry.history);
      return {
        title: (
          <Link to={`/pauses/${entry.history.record}`}>
            {t('paused', { from: moments.shortDay(from), until: moments.shortDay(until) })}
          </Link>
        ),
        icon: 'clock',
        text: reason,
      };
    }
    case 'decision': {
      const { question, answer, reason } = bodyOf(entry.history);
      return {
        title: (
          <Link to={`/decisions/${entry.history.record}`}>
            {t('decided', {
              question: terms(`decisionQuestion.${question}`),
              answer: terms(`decisionAnswer.${answer}`),
            })}
          </Link>
        ),
        icon: 'check',
        text: reason,
      };
    }
    case 'appointment': {
      const { contact, day, time } = bodyOf(entry.history);
      return {
        title: (
          <Link to={`/bookings/${entry.history.record}`}>
            {t('booked', { work: words.name(contact), day: moments.shortDay(day), time })}
          </Link>
        ),
        icon: 'calendar',
      };
    }
    case 'notDone': {
      const { work, day, reason } = bodyOf(entry.history);
      return {
        title: t('notDone', { work: words.name(work), day: moments.shortDay(day) }),
        icon: 'cross',
        text: reason,
      };
    }
  }
}
