import { useTranslations } from 'use-intl';
import type { CheckInRhythm } from '#src/domain/support-plan.ts';

/** Says when check-ins are: `Every 2 days`, `Mon, Wed, Fri`, `No check-ins`. */
export function useRhythmWords(): (rhythm: CheckInRhythm | null) => string {
  const t = useTranslations('terms');
  return (rhythm) => {
    if (!rhythm) return t('noCheckIns');
    if ('everyDays' in rhythm) return t('every', { days: rhythm.everyDays });
    return [...rhythm.weekdays]
      .sort((a, b) => a - b)
      .map((day) => t(`weekdayShort.${day}`))
      .join(', ');
  };
}
