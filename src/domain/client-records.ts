import type { Appointment } from './appointment.ts';
import type { CheckIn } from './check-in.ts';
import type { Client } from './client.ts';
import type { Household, SavedHousehold } from './household.ts';
import type { NotDone } from './not-done.ts';
import type { Pause } from './pause.ts';
import type { ClientRecordKind, RecordBodies } from './record-kinds.ts';
import type { RecordHistory } from './record-history.ts';
import type { SavedScreen } from './risk-screen.ts';
import type { Session } from './session.ts';
import type { SavedPlan } from './support-plan.ts';

/** The current body of a record, and when it was first saved. */
export interface Saved<Body> {
  readonly record: string;
  readonly body: Body;
  /** Instant of its first revision. */
  readonly savedAt: string;
}

/** Everything on record of one client that decides what is due for him. */
export interface ClientRecords {
  readonly record: string;
  readonly client: Client;
  readonly savedAt: string;
  readonly households: readonly SavedHousehold[];
  readonly screens: readonly SavedScreen[];
  readonly plans: readonly SavedPlan[];
  readonly pauses: readonly Pause[];
  readonly appointments: readonly Saved<Appointment>[];
  readonly checkIns: readonly Saved<CheckIn>[];
  readonly sessions: readonly Saved<Session>[];
  readonly notDone: readonly Saved<NotDone>[];
  /** Instants at which a flag was saved with a contact, in no promised order (FL-1). */
  readonly flagsSavedAt: readonly string[];
  /** Instants at which a change in the home was saved: a new entry after the first, or a correction that changes one (CL-7). */
  readonly homeChangesSavedAt: readonly string[];
}

/** Gives the histories of one kind that belong to a client. */
export type HistoriesOf = <Kind extends ClientRecordKind>(
  kind: Kind,
  client: string,
) => readonly RecordHistory<Kind>[];

/** Gathers the records of one client from wherever they are kept. */
export function clientRecords(
  history: RecordHistory<'client'>,
  historiesOf: HistoriesOf,
): ClientRecords | null {
  const { record, current } = history;
  if (!current.body) return null;
  const checkIns = historiesOf('checkIn', record);
  const sessions = historiesOf('session', record);
  const households = historiesOf('household', record);
  return {
    record,
    client: current.body,
    savedAt: history.revisions[0]?.at ?? current.at,
    households: saved(households),
    screens: saved(historiesOf('riskScreen', record)),
    plans: saved(historiesOf('supportPlan', record)),
    pauses: saved(historiesOf('pause', record)).map(({ body }) => body),
    appointments: saved(historiesOf('appointment', record)),
    checkIns: saved(checkIns),
    sessions: saved(sessions),
    notDone: saved(historiesOf('notDone', record)),
    flagsSavedAt: [...flagged(checkIns), ...flagged(sessions)],
    homeChangesSavedAt: [...homeChanges(households)],
  };
}

function saved<Kind extends ClientRecordKind>(
  histories: readonly RecordHistory<Kind>[],
): Saved<RecordBodies[Kind]>[] {
  const all: Saved<RecordBodies[Kind]>[] = [];
  for (const { record, revisions, current } of histories) {
    if (current.body !== null) {
      all.push({ record, body: current.body, savedAt: revisions[0]?.at ?? current.at });
    }
  }
  return all;
}

/** When the flag of each contact was first saved: with the contact, or by an amendment. */
function flagged(histories: readonly RecordHistory<'checkIn' | 'session'>[]): string[] {
  const instants: string[] = [];
  for (const { revisions, current } of histories) {
    if (!current.body?.flag) continue;
    instants.push((revisions.find(({ body }) => body !== null && body.flag !== null) ?? current).at);
  }
  return instants;
}

function* homeChanges(histories: readonly RecordHistory<'household'>[]): Generator<string> {
  const live = histories.filter(({ current }) => current.body !== null);
  const firstSaved = Math.min(...live.map(({ revisions }) => Date.parse(revisions[0]?.at ?? '')));
  for (const { revisions } of live) {
    let before: Household | null = null;
    for (const { at, body } of revisions) {
      if (!body) continue;
      // What was found at the start is no change; whatever came after it is, named as one or not.
      const isFirst = before === null && Date.parse(at) === firstSaved && body.changes.length === 0;
      if (!isFirst && (before === null || !isSameHome(before, body))) yield at;
      before = body;
    }
  }
}

/** Whether two states of an entry say the same of the home; the note may differ. */
function isSameHome(a: Household, b: Household): boolean {
  return JSON.stringify({ ...a, note: '' }) === JSON.stringify({ ...b, note: '' });
}
