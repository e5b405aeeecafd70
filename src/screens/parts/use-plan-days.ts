import { useTranslations } from 'use-intl';
import { civilDay, dayNumber } from '#src/domain/civil-days.ts';
import type { PlanPeriod } from '#src/domain/support-plan.ts';
import { useDayWithYear } from './use-day-with-year.ts';

/** Says for which days a plan holds: `1 Nov 2026 to 14 Nov 2026`, `Since 15 Nov 2026`. */
export function usePlanDays(today: string): (period: PlanPeriod) => string {
  const t = useTranslations('plan');
  const day = useDayWithYear();
  return ({ plan, until }) => {
    const from = day(plan.from);
    if (until === null) return t(plan.from > today ? 'coming' : 'since', { from });
    const last = civilDay(dayNumber(until) - 1);
    return last === plan.from ? t('oneDay', { from }) : t('period', { from, until: day(last) });
  };
}
