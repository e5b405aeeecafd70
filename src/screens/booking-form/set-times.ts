import { civilDay, dayNumber, mondayOf } from '#src/domain/civil-days.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { openWork } from '#src/domain/due-work.ts';
import type { ProgrammeValues } from '#src/domain/programme.ts';

/** A set time of a plan on one day, in the plan's words and zone (SE-2). */
export interface SetTime {
  readonly day: string;
  readonly time: string;
  readonly minutes: number;
  readonly bufferMinutes: number;
}

/** The open set times of a client in the week of a day: those that a booking can stand for. */
export function openSetTimes(
  records: ClientRecords,
  programme: ProgrammeValues,
  day: string,
  now: Temporal.ZonedDateTime,
): SetTime[] {
  const monday = mondayOf(dayNumber(day));
  // A day more: where she is, Sunday may already be Monday.
  return openWork(records, programme, civilDay(monday + 7), now).flatMap((work) => {
    const isSetTime = work.work === 'session' && work.because.includes('setTime');
    if (!isSetTime || work.time === null || mondayOf(dayNumber(work.day)) !== monday) return [];
    return [
      {
        day: work.day,
        time: work.time,
        minutes: work.minutes ?? programme.sessionMinutes,
        bufferMinutes: work.bufferMinutes ?? programme.bufferMinutes,
      },
    ];
  });
}

/** Tells set times apart, in options and in comparisons; empty for none. */
export function setTimeKey(planned: { readonly day: string; readonly time: string | null } | null): string {
  return planned ? `${planned.day} ${planned.time ?? ''}` : '';
}
