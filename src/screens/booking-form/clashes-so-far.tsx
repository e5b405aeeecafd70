import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { BookedTime, Clash } from '#src/domain/booked-time.ts';
import { dayIn, timeIn } from '#src/domain/civil-days.ts';
import type { BookedWork } from '#src/domain/diary.ts';
import { useClashWords } from '#src/screens/parts/use-clash-words.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { CheckboxField } from '#src/ui/checkbox-field.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import styles from './booking-form.module.css';

interface ClashesSoFarProps {
  /** What the booking takes; null while that is not known. */
  readonly room: BookedTime | null;
  readonly clashes: readonly Clash<BookedWork>[];
  readonly zone: string;
  readonly accepted: boolean;
  readonly missing: boolean;
  readonly onAccept: (accepted: boolean) => void;
  /** Where it is put on record if it lies in the past already; null where it does not. */
  readonly logAt: string | null;
}

/**
 * What the booking takes on the practitioner's clock, and what it runs into, said while the form is filled in. It is booked in
 * spite of that only when she says so, and then always (SE-1, P2).
 */
export function ClashesSoFar({ room, clashes, zone, accepted, missing, onAccept, logAt }: ClashesSoFarProps) {
  const t = useTranslations('bookingForm');
  const moments = useMoments();
  const words = useClashWords(zone);
  return (
    <Section heading={t('diary')} actions={<Why rules={['SE-1', 'SE-2']} about={t('diary')} />}>
      <div role="status" className={styles['soFar']}>
        {room === null ? (
          <p>{t('notYet')}</p>
        ) : (
          <p>
            {t(room.bufferEnd > room.end ? 'takesAndKeepsFree' : 'takes', {
              day: moments.shortDay(dayIn(zone, room.start)),
              start: timeIn(zone, room.start),
              end: timeIn(zone, room.end),
              until: timeIn(zone, room.bufferEnd),
            })}{' '}
            {clashes.length === 0 && t('free')}
          </p>
        )}
        {clashes.length > 0 && (
          <Notice tone="caution" title={t('clashes')}>
            {words(clashes).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
      </div>
      {clashes.length > 0 && (
        <CheckboxField
          label={t('allTheSame')}
          checked={accepted}
          onChange={onAccept}
          error={missing ? t('allTheSameMissing') : undefined}
        />
      )}
      {logAt !== null && (
        <Notice tone="info" actions={<Link to={logAt}>{t('logInstead')}</Link>}>
          {t('past')}
        </Notice>
      )}
    </Section>
  );
}
