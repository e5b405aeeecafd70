import { civilDay, dayIn, dayNumber, instantOf, timeIn } from '#src/domain/civil-days.ts';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

/** What calendar and clock show at an instant where the practitioner is. */
export interface LocalClock {
  readonly day: (at: number) => string;
  readonly time: (at: number) => string;
}

/**
 * The clock of a zone for a run of days. A week of a large caseload asks it some thousand times: while no clock change lies in
 * the days, which is looked at once, it only adds.
 *
 * @param first first day, `last` last day
 */
export function localClock(zone: string, first: string, last: string): LocalClock {
  const from = dayNumber(first);
  const until = dayNumber(last) + 1;
  const start = instantOf(first, '00:00', zone);
  const end = instantOf(civilDay(until), '00:00', zone);
  const offset = from * dayMs - start;
  let steady = offset % minuteMs === 0;
  for (let day = from + 1; steady && day <= until; day += 1) {
    steady = day * dayMs - instantOf(civilDay(day), '00:00', zone) === offset;
  }
  const adds = (at: number): boolean => steady && at >= start && at < end;
  return {
    day: (at) => (adds(at) ? civilDay(Math.floor((at + offset) / dayMs)) : dayIn(zone, at)),
    time: (at) => {
      if (!adds(at)) return timeIn(zone, at);
      const minutes = Math.floor((((at + offset) % dayMs) + dayMs) / minuteMs) % 1440;
      return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
    },
  };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
