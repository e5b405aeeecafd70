import { useMemo } from 'react';
import { useFormatter } from 'use-intl';

/** Days and times as the person's language writes them. */
export interface Moments {
  /** A civil day: `Friday, 20 November`. */
  readonly day: (civilDay: string) => string;
  /** A civil day in little room: `Fri 20 Nov`. */
  readonly shortDay: (civilDay: string) => string;
  /** An instant, in the practitioner's zone: `20 Nov 2026, 08:31`. */
  readonly dayAndTime: (instant: string) => string;
  /** The time of an instant: `08:31`. */
  readonly time: (instant: string) => string;
}

/** Days and times in the language that is chosen. */
export function useMoments(): Moments {
  const format = useFormatter();
  return useMemo(() => {
    // A civil day has no zone: it is written at noon of that day in UTC, where it cannot slip.
    const civil = (day: string): Date => new Date(`${day}T12:00:00Z`);
    return {
      day: (day) =>
        format.dateTime(civil(day), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
      shortDay: (day) =>
        format.dateTime(civil(day), { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }),
      dayAndTime: (instant) =>
        format.dateTime(new Date(instant), {
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        }),
      time: (instant) =>
        format.dateTime(new Date(instant), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    };
  }, [format]);
}
