import { isEnrolled } from './client.ts';
import { dayIn, dayNumber, instantOf, zoneOr } from './civil-days.ts';
import type { ClientRecords } from './client-records.ts';
import { dueCheckIns } from './due-check-ins.ts';
import { dueLongerCalls } from './due-longer-calls.ts';
import { dueReviews } from './due-reviews.ts';
import { dueScreen } from './due-screen.ts';
import { dueSessions } from './due-sessions.ts';
import type { ClientWork } from './not-done.ts';
import type { Occurrence, OccurrenceCause } from './occurrence.ts';
import type { ProgrammeValues } from './programme.ts';
import type { RuleId } from './rule-id.ts';
import { planPeriods } from './support-plan.ts';

/** Something that is to be done for a client and is neither done nor closed. */
export interface DueWork extends Occurrence {
  readonly client: string;
  /** The instant for which it was agreed, in milliseconds since 1970; null where only a day is set. */
  readonly at: number | null;
  /** The practitioner's own civil day of it, which differs from `day` only when she is in another zone. */
  readonly localDay: string;
  /** `overdue`: its time or its day has passed; `now`: within the next 30 minutes; `today`: later today; `coming`: another day. */
  readonly state: 'overdue' | 'now' | 'today' | 'coming';
}

type OpenOnDay = Omit<DueWork, 'state'>;

/**
 * What was found for a client on one day. After a save all others are as they were, and with each minute only the clock has
 * moved on: without this, both would reckon with all records of all clients again.
 */
const found = new WeakMap<
  ClientRecords,
  {
    readonly programme: ProgrammeValues;
    readonly today: string;
    readonly zone: string;
    readonly byLastDay: Map<string, readonly OpenOnDay[]>;
  }
>();

const soonMs = 30 * 60_000;

/** The rule behind each kind of work, and what more a cause brings. */
const rulesOfWork: Readonly<Record<ClientWork, readonly RuleId[]>> = {
  checkIn: ['CI-1'],
  longerCall: ['CI-4'],
  session: ['SE-1', 'SE-2', 'SE-3'],
  riskScreen: ['RS-6'],
  supportPlan: ['IN-1', 'IN-2', 'P2'],
  planReview: ['IN-6', 'P2'],
  holdingReview: ['IN-8'],
};
const rulesOfCause: Readonly<Partial<Record<OccurrenceCause, readonly RuleId[]>>> = {
  nextAttempt: ['CI-5'],
  firstScreen: ['RS-1', 'IN-9'],
  flag: ['FL-1'],
  household: ['CL-7'],
};

/** The rules behind a piece of due work, for "why?". */
export function rulesBehind(work: Pick<Occurrence, 'work' | 'because'>): readonly RuleId[] {
  return [
    ...new Set([...rulesOfWork[work.work], ...work.because.flatMap((cause) => rulesOfCause[cause] ?? [])]),
  ];
}

/**
 * What is open for a client up to and including a civil day, earliest first: check-ins (CI-1, CI-5), longer calls (CI-4),
 * sessions (SE-1 to SE-3), risk screens (RS-6), plans and their reviews (IN-8). Overdue work never drops out: it stays until
 * it is done, or until the practitioner has said why not.
 *
 * @param until last civil day to look at, in the practitioner's zone
 * @param now the practitioner's civil date and time
 */
export function openWork(
  records: ClientRecords,
  programme: ProgrammeValues,
  until: string,
  now: Temporal.ZonedDateTime,
): DueWork[] {
  const nowMs = now.epochMilliseconds;
  const today = now.toPlainDate().toString();
  const zone = now.timeZoneId;
  let known = found.get(records);
  if (known?.programme !== programme || known.today !== today || known.zone !== zone) {
    known = { programme, today, zone, byLastDay: new Map() };
    found.set(records, known);
  }
  const work = known.byLastDay.get(until) ?? openOnDay(records, programme, until, today, zone);
  known.byLastDay.set(until, work);
  return work.map((open) => ({ ...open, state: stateOf(open.at, open.localDay, nowMs, today) }));
}

/** What is open, on one day of the practitioner: all but how near it is by the clock. Earliest first. */
function openOnDay(
  records: ClientRecords,
  programme: ProgrammeValues,
  until: string,
  today: string,
  zone: string,
): OpenOnDay[] {
  const lastDay = dayNumber(until);
  const periods = planPeriods(records, records.plans, zone);
  // Two days more: zones lie up to 26 hours apart, so that his early morning may be her evening of two days before.
  const beyond = lastDay + 2;
  const work: OpenOnDay[] = [];
  const contacts = [
    ...dueCheckIns(records, periods, beyond),
    ...dueSessions(records, periods, beyond),
    ...dueLongerCalls(records, periods, beyond),
  ].filter(({ day }) => isEnrolled(records.client, day));
  // A contact that was missed before he left has still to be accounted for; nothing about him is reviewed any more.
  const reviews = isEnrolled(records.client, today)
    ? [...dueScreen(records, programme, zone), ...dueReviews(records, periods, programme, today, zone)]
    : [];
  for (const occurrence of [...contacts, ...reviews]) {
    const agreedIn = occurrence.zone === null ? zone : zoneOr(occurrence.zone, zone);
    const at = occurrence.time === null ? null : instantOf(occurrence.day, occurrence.time, agreedIn);
    const sameZone = at === null || agreedIn === zone;
    const localDay = sameZone ? occurrence.day : dayIn(zone, at);
    if (dayNumber(localDay) > lastDay) continue;
    work.push({ ...occurrence, client: records.record, at, localDay });
  }
  return work.sort(inOrder);
}

/** What is due today or overdue, for all clients, earliest first. */
export function dueWork(
  all: Iterable<ClientRecords>,
  programme: ProgrammeValues,
  now: Temporal.ZonedDateTime,
): DueWork[] {
  const today = now.toPlainDate().toString();
  const due: DueWork[] = [];
  for (const records of all) due.push(...openWork(records, programme, today, now));
  return due.sort(inOrder);
}

function stateOf(at: number | null, localDay: string, nowMs: number, today: string): DueWork['state'] {
  if (localDay > today) return 'coming';
  if (localDay < today) return 'overdue';
  if (at === null) return 'today';
  if (at < nowMs) return 'overdue';
  return at <= nowMs + soonMs ? 'now' : 'today';
}

/** By day, then by time with the untimed last, then by client and kind, so that the order is always the same. */
function inOrder(a: OpenOnDay, b: OpenOnDay): number {
  return (
    compare(a.localDay, b.localDay) ||
    compareInstants(a.at, b.at) ||
    compare(a.client, b.client) ||
    compare(a.work, b.work)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareInstants(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a - b;
}
