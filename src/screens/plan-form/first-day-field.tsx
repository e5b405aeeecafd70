import { useTranslations } from 'use-intl';
import { civilDay, dayNumber } from '#src/domain/civil-days.ts';
import type { PlanPeriod } from '#src/domain/support-plan.ts';
import { useDayWithYear } from '#src/screens/parts/use-day-with-year.ts';
import { DateField } from '#src/ui/date-field.tsx';

interface FirstDayFieldProps {
  readonly from: string;
  readonly onChange: (from: string) => void;
  readonly today: string;
  /** The plans that stay on record beside this one. */
  readonly others: readonly PlanPeriod[];
  readonly error: string | undefined;
  /** Whether the day was saved as it stands there: nothing new is to be said of it. */
  readonly asSaved: boolean;
}

/** The day from which the plan holds, and what that means for the others: the past keeps the plan that held then. */
export function FirstDayField({ from, onChange, today, others, error, asSaved }: FirstDayFieldProps) {
  const t = useTranslations('planForm');
  const day = useDayWithYear();
  const next = others.find(({ plan }) => plan.from > from);
  const said = [
    !asSaved && others.some(({ plan }) => plan.from === from) && t('fromSame'),
    !asSaved && from !== '' && from < today && t('fromPast'),
    from !== '' && next && t('fromUntil', { day: day(civilDay(dayNumber(next.plan.from) - 1)) }),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <DateField
      label={t('from')}
      hint={said.length > 0 ? said.join(' ') : undefined}
      value={from}
      onChange={onChange}
      required
      error={error}
    />
  );
}
