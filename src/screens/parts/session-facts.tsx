import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Session } from '#src/domain/session.ts';
import { DataList } from '#src/ui/data-list.tsx';
import styles from './check-in-facts.module.css';
import { FlagBadge } from './check-in-badges.tsx';
import { useMoments } from './use-moments.ts';
import { useWorkWords } from './use-work-words.ts';

/** Everything that a session or a longer call holds, to read. Free text is shown as it was typed, line breaks included. */
export function SessionFacts({ session }: { readonly session: Session }) {
  const t = useTranslations('terms');
  const moments = useMoments();
  const words = useWorkWords();
  const { plannedFor, flag } = session;
  const held = session.outcome === 'held' || session.outcome === 'cutOff';
  const rows: readonly { readonly label: string; readonly value: ReactNode }[] = [
    {
      label: words.name(session.contact),
      value: moments.dayAndTime(session.startedAt),
    },
    {
      label: t('sessionFacts.plannedFor'),
      value: plannedFor
        ? [moments.shortDay(plannedFor.day), plannedFor.time].filter((part) => part !== null).join(', ')
        : t('sessionFacts.notPlanned'),
    },
    { label: t('sessionFacts.outcome'), value: t(`sessionOutcome.${session.outcome}`) },
    { label: t('sessionFacts.means'), value: t(`sessionMeans.${session.means}`) },
    ...(held && session.endedAt !== null
      ? [
          {
            label: t('checkIn.length'),
            value: t('checkIn.minutes', { minutes: wholeMinutes(session.startedAt, session.endedAt) }),
          },
        ]
      : []),
    ...(held
      ? [
          {
            label: t('checkIn.arousal'),
            value: `${t(`arousal.${session.arousalAtStart}`)} → ${t(`arousal.${session.arousalAtEnd}`)}`,
          },
        ]
      : []),
    ...(flag
      ? [
          {
            label: t('checkIn.flag'),
            value: (
              <>
                <FlagBadge flag={flag} />
                {flag.note !== '' && <Words text={flag.note} />}
              </>
            ),
          },
        ]
      : []),
    ...(session.note === '' ? [] : [{ label: t('checkIn.note'), value: <Words text={session.note} /> }]),
  ];
  return <DataList rows={rows} />;
}

function Words({ text }: { readonly text: string }) {
  return (
    <p className={styles['words']} dir="auto">
      {text}
    </p>
  );
}

function wholeMinutes(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));
}
