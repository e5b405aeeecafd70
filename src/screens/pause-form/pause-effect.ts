import { civilDay, dayNumber } from '#src/domain/civil-days.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { openWork, type DueWork } from '#src/domain/due-work.ts';
import type { ClientWork } from '#src/domain/not-done.ts';
import type { Pause } from '#src/domain/pause.ts';
import type { ProgrammeValues } from '#src/domain/programme.ts';

/** What a pause does to what is due. */
export interface PauseEffect {
  /** How many contacts of each kind are not due because of it. */
  readonly fallsAway: ReadonlyMap<ClientWork, number>;
  /** What is due in these days all the same, or before them still: reviews, and what was booked for a day. */
  readonly stays: readonly DueWork[];
}

/** The most days of a pause that are looked through. */
const aYear = 366;

/**
 * What a pause does: the contacts of the plan in its days fall away; reviews and looks at the risk stay due, and so does what
 * was booked by itself.
 *
 * @param records the client, without this pause
 */
export function pauseEffect(
  records: ClientRecords,
  pause: Pick<Pause, 'from' | 'until'>,
  programme: ProgrammeValues,
  now: Temporal.ZonedDateTime,
): PauseEffect {
  const lastDay = civilDay(dayNumber(pause.from) + aYear);
  const until = pause.until < lastDay ? pause.until : lastDay;
  const during = ({ day }: DueWork): boolean => pause.from <= day && day <= until;
  const paused = { client: records.record, reason: '', from: pause.from, until };
  const without = openWork(records, programme, until, now);
  const stays = openWork({ ...records, pauses: [...records.pauses, paused] }, programme, until, now);
  const left = new Set(stays.map(keyOf));
  const fallsAway = new Map<ClientWork, number>();
  for (const item of without) {
    if (during(item) && !left.has(keyOf(item))) {
      fallsAway.set(item.work, (fallsAway.get(item.work) ?? 0) + 1);
    }
  }
  return { fallsAway, stays: stays.filter((item) => isReview(item) || during(item)) };
}

function isReview({ work }: DueWork): boolean {
  return work !== 'checkIn' && work !== 'session' && work !== 'longerCall';
}

function keyOf({ work, day, time, appointment }: DueWork): string {
  return `${work} ${day} ${time ?? ''} ${appointment ?? ''}`;
}
