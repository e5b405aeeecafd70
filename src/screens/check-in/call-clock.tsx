import { useTranslations } from 'use-intl';
import { clockFace, secondsOnCall } from '#src/domain/call-timer.ts';
import { Button, buttonClassName } from '#src/ui/button.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { useEnvironment } from '#src/vault/use-vault.tsx';
import styles from './call-clock.module.css';
import type { CheckInFields } from './check-in-fields.ts';

interface CallClockProps {
  readonly fields: CheckInFields;
  readonly change: (fields: Partial<CheckInFields>) => void;
  readonly phone: string;
  /** Agreed length of a check-in (CI-1). */
  readonly minutes: number;
}

/**
 * The clock of the call. It is kept in the draft as the instant the call began, so that it goes on through a reload, a lock
 * and a sleeping phone (CI-1, CI-7).
 */
export function CallClock({ fields, change, phone, minutes }: CallClockProps) {
  const t = useTranslations('checkIn.timer');
  const words = useTranslations('checkIn');
  const { now: clock, zone } = useEnvironment();
  const now = useNow(clock, 1000);
  const length = minutes * 60;

  const start = (): void => {
    const began = clock();
    const local = began.toZonedDateTimeISO(zone());
    change({
      startedAt: began.toString({ smallestUnit: 'millisecond' }),
      endedAt: null,
      day: local.toPlainDate().toString(),
      time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    });
  };

  if (fields.startedAt === null) {
    return (
      <div className={styles['clock']}>
        {phone !== '' && (
          <a
            href={`tel:${phone.replaceAll(/[^\d+*#]/gu, '')}`}
            className={buttonClassName({ variant: 'secondary' })}
            onClick={start}
          >
            {words('call', { phone })}
          </a>
        )}
        <Button icon="clock" onClick={start}>
          {t('start')}
        </Button>
      </div>
    );
  }
  const until = fields.endedAt === null ? now : Temporal.Instant.from(fields.endedAt);
  const seconds = secondsOnCall(fields.startedAt, until);
  const over = seconds >= length;
  return (
    <div className={styles['clock']} data-over={over}>
      <div className={styles['face']}>
        {/* Announcing every second would drown the call; the clock is read on demand, its end is announced once. */}
        <span role="timer" aria-label={t('label')} aria-live="off" className={styles['time']}>
          {t('of', { elapsed: clockFace(seconds), length: clockFace(length) })}
        </span>
        <progress
          className={styles['bar']}
          max={length}
          value={Math.min(seconds, length)}
          aria-label={t('label')}
        />
        <span role="status" className={styles['over']}>
          {over ? t('over', { minutes: String(minutes) }) : ''}
        </span>
      </div>
      {fields.endedAt === null ? (
        <Button
          size="s"
          onClick={() => {
            change({ endedAt: clock().toString({ smallestUnit: 'millisecond' }) });
          }}
        >
          {t('end')}
        </Button>
      ) : (
        <Button
          size="s"
          variant="quiet"
          onClick={() => {
            change({ endedAt: null });
          }}
        >
          {t('goOn')}
        </Button>
      )}
    </div>
  );
}
