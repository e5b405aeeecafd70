import type { DueWork } from './due-work.ts';
import type { ClientWork } from './not-done.ts';

/** Contacts of one kind with one client that were missed on earlier days. */
export interface MissedContact {
  readonly client: string;
  readonly work: ClientWork;
  /** Civil day of the first that is still open. */
  readonly since: string;
  readonly count: number;
}

/** Due work as a practitioner takes it up: who was missed, whom to call today, what to look at. */
export interface SortedDueWork {
  /** One line for each client and kind, the longest missed first. */
  readonly missed: readonly MissedContact[];
  /** Contacts of today, in the order of the clock, those without a time last. */
  readonly contacts: readonly DueWork[];
  /** Screens, plans and their reviews, the longest due first. */
  readonly reviews: readonly DueWork[];
}

/** Whether it is a talk with him, as opposed to a look at something. */
export function isContact(work: ClientWork): boolean {
  return work === 'checkIn' || work === 'longerCall' || work === 'session';
}

/**
 * Sorts due work for Today. What was missed on several days is one line, so that a week's absence does not bury the day; the
 * days are listed where they are closed.
 *
 * @param due as {@link dueWork} gives it, in order
 * @param today the practitioner's civil day
 */
export function sortDueWork(due: readonly DueWork[], today: string): SortedDueWork {
  const missed = new Map<string, MissedContact>();
  const contacts: DueWork[] = [];
  const reviews: DueWork[] = [];
  for (const item of due) {
    if (!isContact(item.work)) reviews.push(item);
    else if (item.localDay >= today) contacts.push(item);
    else {
      const key = `${item.client} ${item.work}`;
      const known = missed.get(key);
      missed.set(key, {
        client: item.client,
        work: item.work,
        since: known?.since ?? item.localDay,
        count: (known?.count ?? 0) + 1,
      });
    }
  }
  return { missed: [...missed.values()], contacts, reviews };
}
