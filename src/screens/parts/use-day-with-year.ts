import { useCallback } from 'react';
import { useFormatter } from 'use-intl';

/** A civil day with its year in little room, for what may lie long ago: `3 Nov 2025`. */
export function useDayWithYear(): (civilDay: string) => string {
  const format = useFormatter();
  return useCallback(
    (day) =>
      // A civil day has no zone: it is written at noon of that day in UTC, where it cannot slip.
      format.dateTime(new Date(`${day}T12:00:00Z`), {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }),
    [format],
  );
}
