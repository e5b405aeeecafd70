import type { RecordHistory } from './record-history.ts';

/** One line of a client's timeline. */
export type TimelineEntry =
  | { readonly what: 'checkIn'; readonly at: string; readonly history: RecordHistory<'checkIn'> }
  | { readonly what: 'clientAdded' | 'clientChanged'; readonly at: string; readonly revision: string };

/**
 * What happened with a client, the latest first: his check-ins at the time they were made, and every saved change of his
 * own record.
 */
export function clientTimeline(
  client: RecordHistory<'client'>,
  checkIns: readonly RecordHistory<'checkIn'>[],
): TimelineEntry[] {
  const entries: TimelineEntry[] = client.revisions.map((revision, index) => ({
    what: index === 0 ? 'clientAdded' : 'clientChanged',
    at: revision.at,
    revision: revision.id,
  }));
  for (const history of checkIns) {
    const checkIn = history.current.body;
    if (checkIn) entries.push({ what: 'checkIn', at: checkIn.startedAt, history });
  }
  return entries.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
