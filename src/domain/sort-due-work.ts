import type { DueWork } from './due-work.ts';
import type { ClientWork } from './not-done.ts';

/** What was missed with one client on earlier days. */
export interface MissedContacts {
  readonly client: string;
  /** Civil day of the first that is still open. */
  readonly since: string;
  /** Each kind that was missed, in the order in which it was first missed, with how often. */
  readonly works: readonly { readonly work: ClientWork; readonly count: number }[];
}

/** Due work as a practitioner takes it up: who was missed, whom to call today, what to look at. */
export interface SortedDueWork {
  /** One line for each client, the longest missed first. */
  readonly missed: readonly MissedContacts[];
  /** Contacts of today, in the order of the clock, those without a time last. */
  readonly contacts: readonly DueWork[];
  /** Screens, plans and their reviews, the longest due first. */
  readonly reviews: readonly DueWork[];
}

/** Whether it is a talk with him, as opposed to a look at something. */
export function isContact(work: ClientWork): boolean {
  return work === 'checkIn' || work === 'longerCall' || work === 'session';
}

// One for all: making one anew for each comparison would take longer than everything else here.
const byNumber = new Intl.Collator(undefined, { numeric: true });

/**
 * Sorts due work for Today. What was missed on several days is one line for each client, so that a week's absence does not bury
 * the day; the days are listed where they are closed.
 *
 * @param due as {@link dueWork} gives it, in order
 * @param today the practitioner's civil day
 * @param references what clients are called: the order of what falls on the same moment
 */
export function sortDueWork(
  due: readonly DueWork[],
  today: string,
  references: ReadonlyMap<string, string>,
): SortedDueWork {
  const nameOf = ({ client }: { readonly client: string }): string => references.get(client) ?? '';
  const byReference = (a: { readonly client: string }, b: { readonly client: string }): number =>
    byNumber.compare(nameOf(a), nameOf(b));
  const missed = new Map<string, { since: string; works: Map<ClientWork, number> }>();
  const contacts: DueWork[] = [];
  const reviews: DueWork[] = [];
  for (const item of due) {
    if (!isContact(item.work)) reviews.push(item);
    else if (item.localDay >= today) contacts.push(item);
    else {
      const known = missed.get(item.client) ?? { since: item.localDay, works: new Map<ClientWork, number>() };
      known.works.set(item.work, (known.works.get(item.work) ?? 0) + 1);
      missed.set(item.client, known);
    }
  }
  const missedContacts = Array.from(missed, ([client, { since, works }]) => ({
    client,
    since,
    works: Array.from(works, ([work, count]) => ({ work, count })),
  }));
  return {
    missed: missedContacts.sort((a, b) => compare(a.since, b.since) || byReference(a, b)),
    contacts: contacts.sort((a, b) => compare(a.at ?? Infinity, b.at ?? Infinity) || byReference(a, b)),
    reviews: reviews.sort((a, b) => compare(a.localDay, b.localDay) || byReference(a, b)),
  };
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
