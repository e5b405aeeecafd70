import { useTranslations } from 'use-intl';
import { isActiveLevel, type SupportPlan } from '#src/domain/support-plan.ts';
import { DataList } from '#src/ui/data-list.tsx';
import { useDayWithYear } from './use-day-with-year.ts';
import { useRhythmWords } from './use-rhythm-words.ts';

interface PlanFactsProps {
  readonly plan: SupportPlan;
  /** The days for which it holds, in words; its first day where that is not known. */
  readonly days?: string;
}

/** Everything that a support plan says. Contacts are left out where its level has none (IN-8). */
export function PlanFacts({ plan, days }: PlanFactsProps) {
  const t = useTranslations('plan');
  const terms = useTranslations('terms');
  const day = useDayWithYear();
  const rhythm = useRhythmWords();
  const active = isActiveLevel(plan.level);
  const { checkIns, sessions } = plan;
  const rows = [
    { label: t('facts.days'), value: days ?? t('coming', { from: day(plan.from) }) },
    { label: t('facts.level'), value: terms(`supportLevel.${plan.level}`) },
    active && {
      label: t('facts.checkIns'),
      value: checkIns
        ? t('facts.checkInsAt', { rhythm: rhythm(checkIns.rhythm), time: checkIns.time })
        : terms('noCheckIns'),
    },
    plan.level === 'intensive' && { label: t('facts.longerCalls'), value: plan.longerCallsAWeek },
    active && {
      label: t('facts.sessions'),
      value:
        sessions.length === 0
          ? t('facts.noSessions')
          : sessions.map((slot) => (
              <div key={`${slot.weekday} ${slot.time}`}>
                {t('facts.session', {
                  weekday: terms(`weekday.${slot.weekday}`),
                  time: slot.time,
                  minutes: slot.minutes,
                  buffer: slot.bufferMinutes,
                })}
              </div>
            )),
    },
    active && { label: t('facts.zone'), value: plan.zone },
    plan.reviewOn !== null && { label: t('facts.reviewOn'), value: day(plan.reviewOn) },
    {
      label: t('facts.reason'),
      value: plan.reason === '' ? t('facts.notRecorded') : <span dir="auto">{plan.reason}</span>,
    },
  ];
  return <DataList rows={rows.filter((row) => row !== false)} />;
}
