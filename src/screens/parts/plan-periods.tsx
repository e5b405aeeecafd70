import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { isActiveLevel, type PlanPeriod } from '#src/domain/support-plan.ts';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { usePlanDays } from './use-plan-days.ts';
import { useRhythmWords } from './use-rhythm-words.ts';

interface PlanPeriodsProps {
  readonly label: string;
  readonly periods: readonly PlanPeriod[];
  readonly today: string;
}

/** The plans one after the other, the latest first, each with the days for which it held. */
export function PlanPeriods({ label, periods, today }: PlanPeriodsProps) {
  const terms = useTranslations('terms');
  const days = usePlanDays(today);
  const rhythm = useRhythmWords();
  return (
    <List label={label}>
      {[...periods].reverse().map((period) => {
        const { plan, record } = period;
        return (
          <ListRow
            key={plan.from}
            title={terms(`supportLevel.${plan.level}`)}
            meta={[
              days(period),
              ...(isActiveLevel(plan.level) ? [rhythm(plan.checkIns?.rhythm ?? null)] : []),
            ].join(' · ')}
            render={record === null ? undefined : (link) => <Link to={`/plans/${record}`} {...link} />}
          />
        );
      })}
    </List>
  );
}
