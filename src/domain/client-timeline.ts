import { concernsSurvivor } from './decision.ts';
import type { HistoriesOf } from './client-records.ts';
import type { ClientRecordKind } from './record-kinds.ts';
import type { RecordHistory } from './record-history.ts';

/** Kinds that stand in a client's timeline with an entry for each record. */
const kinds = [
  'household',
  'riskScreen',
  'decision',
  'supportPlan',
  'pause',
  'appointment',
  'checkIn',
  'session',
  'notDone',
] as const satisfies readonly ClientRecordKind[];
type TimelineKind = (typeof kinds)[number];

/** One line of a client's timeline. */
export type TimelineEntry =
  | {
      [Kind in TimelineKind]: {
        readonly what: Kind;
        readonly at: string;
        readonly history: RecordHistory<Kind>;
      };
    }[TimelineKind]
  | { readonly what: 'clientAdded' | 'clientChanged'; readonly at: string; readonly revision: string };

/**
 * What happened with a client, the latest first: contacts at the time they were made; changes in the home, plans and pauses
 * at the time they were recorded (CL-7); every saved change of his own record. Decisions about the survivor are left out: the
 * client may see this (SV-10).
 */
export function clientTimeline(client: RecordHistory<'client'>, historiesOf: HistoriesOf): TimelineEntry[] {
  const entries: TimelineEntry[] = client.revisions.map((revision, index) => ({
    what: index === 0 ? 'clientAdded' : 'clientChanged',
    at: revision.at,
    revision: revision.id,
  }));
  for (const kind of kinds) {
    for (const history of historiesOf(kind, client.record)) {
      const at = timeOf(history);
      if (at !== null) entries.push({ what: kind, at, history } as TimelineEntry);
    }
  }
  return entries.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

function timeOf(history: RecordHistory<TimelineKind>): string | null {
  const { body } = history.current;
  if (body === null) return null;
  if ('startedAt' in body) return body.startedAt;
  if ('question' in body && concernsSurvivor(body.question)) return null;
  return history.revisions[0]?.at ?? history.current.at;
}
