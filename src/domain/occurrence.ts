import type { ClientWork } from './not-done.ts';

/** Why something falls due on its day. */
export type OccurrenceCause =
  /** By the rhythm of the plan (CI-1). */
  | 'rhythm'
  /** Agreed with him in the call before. */
  | 'agreed'
  /** He was not reached, or was cut off: the next attempt (CI-5). */
  | 'nextAttempt'
  /** A set time of the plan (SE-2). */
  | 'setTime'
  /** Booked for this day. */
  | 'appointment'
  /** So many a week are agreed, without a set time (CI-4). */
  | 'weekly'
  /** No risk screen yet (RS-1). */
  | 'firstScreen'
  /** The time since the last one is over (RS-6). */
  | 'time'
  /** A flag was raised since (RS-6). */
  | 'flag'
  /** A change in the home since (CL-7). */
  | 'household'
  /** Nothing is agreed about his support yet. */
  | 'noPlan'
  /** The plan has no set time for a session (SE-2, SE-3). */
  | 'noSessionTime'
  /** The review date that was set. */
  | 'reviewDate';

/** One thing that falls due once: open, or it would not be listed. */
export interface Occurrence {
  readonly work: ClientWork;
  /** Civil day, in `zone` where there is one. */
  readonly day: string;
  /** Wall-clock time in `zone`; null where only the day is set. */
  readonly time: string | null;
  readonly zone: string | null;
  readonly because: readonly OccurrenceCause[];
  /** The set time that it stands for, in the plan's words; kept with the session that fulfils it. */
  readonly plannedFor: { readonly day: string; readonly time: string | null } | null;
  /** The appointment that it is. */
  readonly appointment: string | null;
  readonly minutes: number | null;
  readonly bufferMinutes: number | null;
}

/** An occurrence of a day without a time. */
export function onDay(work: ClientWork, day: string, because: readonly OccurrenceCause[]): Occurrence {
  return {
    work,
    day,
    time: null,
    zone: null,
    because,
    plannedFor: null,
    appointment: null,
    minutes: null,
    bufferMinutes: null,
  };
}
