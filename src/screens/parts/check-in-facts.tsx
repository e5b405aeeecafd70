import { useTranslations } from 'use-intl';
import type { CheckIn } from '#src/domain/check-in.ts';
import { wasSpokenTo } from '#src/domain/check-in.ts';
import { DataList } from '#src/ui/data-list.tsx';
import { FlagBadge } from './check-in-badges.tsx';
import styles from './check-in-facts.module.css';
import { useMoments } from './use-moments.ts';

type Facts = Omit<CheckIn, 'client' | 'day'>;

/** Everything that a check-in holds, to read. Free text is shown as it was typed, line breaks included. */
export function CheckInFacts({ checkIn }: { readonly checkIn: Facts }) {
  const t = useTranslations('terms');
  const moments = useMoments();
  const spoken = wasSpokenTo(checkIn.outcome);
  const rows = [
    { label: t('checkIn.when'), value: moments.dayAndTime(checkIn.startedAt) },
    checkIn.endedAt !== null && {
      label: t('checkIn.length'),
      value: t('checkIn.minutes', { minutes: wholeMinutes(checkIn.startedAt, checkIn.endedAt) }),
    },
    { label: t('checkIn.outcome'), value: t(`outcome.${checkIn.outcome}`) },
    spoken && {
      label: t('checkIn.arousal'),
      value: `${t(`arousal.${checkIn.arousalAtStart}`)} → ${t(`arousal.${checkIn.arousalAtEnd}`)}`,
    },
    spoken && { label: t('checkIn.goodThing'), value: <Words text={checkIn.goodThing} /> },
    spoken && { label: t('checkIn.problems'), value: <Words text={checkIn.problems} /> },
    spoken && { label: t('checkIn.overcoming'), value: <Words text={checkIn.overcoming} /> },
    checkIn.children && {
      label: t('checkIn.children'),
      value: (
        <>
          {t(`childrenAddressed.${checkIn.children.addressed}`)}
          {checkIn.children.said !== '' && <Words text={checkIn.children.said} />}
        </>
      ),
    },
    checkIn.flag && {
      label: t('checkIn.flag'),
      value: (
        <>
          <FlagBadge flag={checkIn.flag} />
          {checkIn.flag.note !== '' && <Words text={checkIn.flag.note} />}
        </>
      ),
    },
    checkIn.note !== '' && { label: t('checkIn.note'), value: <Words text={checkIn.note} /> },
    checkIn.next && {
      label: t('checkIn.next'),
      value: `${moments.shortDay(checkIn.next.day)}, ${checkIn.next.time}`,
    },
  ];
  return <DataList rows={rows.filter((row) => row !== false && row !== null)} />;
}

function Words({ text }: { readonly text: string }) {
  const t = useTranslations('terms');
  if (text === '') return <span className={styles['none']}>{t('checkIn.notRecorded')}</span>;
  return (
    <p className={styles['words']} dir="auto">
      {text}
    </p>
  );
}

function wholeMinutes(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));
}
