import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ClientState } from '#src/domain/client-state.ts';
import { dayNumber } from '#src/domain/civil-days.ts';
import { isActiveLevel } from '#src/domain/support-plan.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { useRhythmWords } from '#src/screens/parts/use-rhythm-words.ts';
import { DataList } from '#src/ui/data-list.tsx';
import styles from './client-detail.module.css';

/** The plan that holds for a client, in a few lines; where he is held, for how long already (IN-8). */
export function PlanInForce({ state, today }: { readonly state: ClientState; readonly today: string }) {
  const t = useTranslations('clients');
  const terms = useTranslations('terms');
  const moments = useMoments();
  const rhythmWords = useRhythmWords();
  if (!state.plan) return <p className={styles['quiet']}>{t('noPlan')}</p>;
  const { plan, record } = state.plan;
  const rows = [
    {
      label: t('level'),
      value: t('levelSince', {
        level: terms(`supportLevel.${plan.level}`),
        day: moments.day(plan.from),
      }),
    },
    state.heldSince !== null && {
      label: t('held'),
      value: t('heldFor', { days: dayNumber(today) - dayNumber(state.heldSince) }),
    },
    isActiveLevel(plan.level) && {
      label: t('checkIns'),
      value:
        plan.checkIns === null
          ? terms('noCheckIns')
          : t('checkInsAt', { rhythm: rhythmWords(plan.checkIns.rhythm), time: plan.checkIns.time }),
    },
    plan.level === 'intensive' && {
      label: t('longerCalls'),
      value: t('aWeek', { count: plan.longerCallsAWeek }),
    },
    isActiveLevel(plan.level) && {
      label: t('sessions'),
      value:
        plan.sessions.length === 0
          ? t('noSessionTime')
          : plan.sessions
              .map((slot) =>
                t('slot', {
                  weekday: terms(`weekday.${slot.weekday}`),
                  time: slot.time,
                  minutes: slot.minutes,
                  buffer: slot.bufferMinutes,
                }),
              )
              .join('; '),
    },
    plan.reviewOn !== null && { label: t('review'), value: moments.day(plan.reviewOn) },
    plan.reason !== '' && {
      label: t('reason'),
      value: (
        <span dir="auto" className={styles['typed']}>
          {plan.reason}
        </span>
      ),
    },
  ];
  return (
    <>
      <DataList rows={rows.filter((row) => row !== false)} />
      {record !== null && (
        <p className={styles['quiet']}>
          <Link to={`/plans/${record}`}>{t('wholePlan')}</Link>
        </p>
      )}
    </>
  );
}
