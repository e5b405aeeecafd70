import type { DueWork } from '#src/domain/due-work.ts';
import { freeText } from '#src/domain/field-values.ts';
import { clientWorks, type ClientWork, type NotDone } from '#src/domain/not-done.ts';
import { z } from '#src/domain/schema.ts';

/** Due work, and what tells it from the rest of its kind. */
export interface OpenItem {
  readonly key: string;
  readonly due: DueWork;
}

/** The open work of one kind. */
export interface OpenGroup {
  readonly work: ClientWork;
  /** The oldest first. */
  readonly items: readonly OpenItem[];
}

/** Open work by its kind, the kind that has waited longest first. */
export function groupsOf(open: readonly DueWork[]): OpenGroup[] {
  const groups = new Map<ClientWork, OpenItem[]>();
  for (const due of open) {
    const items = groups.get(due.work) ?? [];
    groups.set(due.work, items);
    const at = `${due.day} ${due.time ?? ''}`.trim();
    // Two longer calls of a week can fall on one day.
    const same = items.filter(({ due: other }) => other.day === due.day && other.time === due.time).length;
    items.push({ key: same === 0 ? at : `${at} ${String(same + 1)}`, due });
  }
  return [...groups].map(([work, items]) => ({ work, items }));
}

/** Schemas of what the form holds. */
export const closingFormFields = {
  work: z.enum(clientWorks),
  chosen: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(10_000)),
  reason: freeText,
};

/** What the form that says why not holds. */
export type ClosingFields = {
  [Name in keyof typeof closingFormFields]: z.infer<(typeof closingFormFields)[Name]>;
};

/**
 * The items that are chosen when the form opens: those of the draft if it is about the same kind of work and holds the one
 * that was tapped, else that one alone.
 */
export function chosenAtFirst(fields: ClosingFields, work: ClientWork, tapped: string | null): string[] {
  if (fields.work === work && (tapped === null || fields.chosen.includes(tapped))) return fields.chosen;
  return tapped === null ? [] : [tapped];
}

/** One record for each item that is closed, so that each stays on record for its day. */
export function notDoneOf(client: string, items: readonly OpenItem[], reason: string): NotDone[] {
  return items.map(({ due }) => ({ client, work: due.work, day: due.day, time: due.time, reason }));
}

/** What kinds of work are called in an address: neutral words, since the browser's history shows them. */
const wordsInAddress: Readonly<Record<ClientWork, string>> = {
  checkIn: 'call',
  longerCall: 'longer',
  session: 'talk',
  riskScreen: 'look',
  supportPlan: 'plan',
  planReview: 'review',
  holdingReview: 'hold',
};

/** The address of the form that says why not. */
export function closingAddress(client: string, work: ClientWork, key: string | null): string {
  const query = new URLSearchParams({ close: wordsInAddress[work], ...(key !== null && { item: key }) });
  return `/people/${client}/due?${query.toString()}`;
}

/** The kind of work that an address names; null where it names none. */
export function workInAddress(query: URLSearchParams): ClientWork | null {
  const word = query.get('close');
  return clientWorks.find((work) => wordsInAddress[work] === word) ?? null;
}
