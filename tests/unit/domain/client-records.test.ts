import { describe, expect, test } from 'vitest';
import { clientRecords } from '#src/domain/client-records.ts';
import { historyOf, type RecordHistory } from '#src/domain/record-history.ts';
import type { ClientRecordKind } from '#src/domain/record-kinds.ts';
import type { Revision } from '#src/domain/revision.ts';
import {
  aCheckIn,
  aClient,
  aHousehold,
  anAppointment,
  aNotDone,
  aPause,
  aPlan,
  aRevision,
  aScreen,
  aSession,
  theClient,
} from './sample-records.ts';

const flag = { kind: 'fearForChild', urgency: 'today', note: '' } as const;
const at = (hour: number) => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`;
const first = aRevision({ kind: 'client', body: aClient(), record: theClient, at: at(8) });
const client = historyOf([first]);

const gather = (histories: readonly unknown[], of: RecordHistory<'client'> = client) =>
  clientRecords(of, (kind, about) => {
    expect(about).toBe(theClient);
    return (histories as RecordHistory<ClientRecordKind>[]).filter(
      (history) => history.kind === kind,
    ) as unknown as RecordHistory<typeof kind>[];
  });

/** A record that was amended, one revision an hour. */
function amended<Kind extends 'checkIn' | 'session' | 'household'>(
  ...bodies: Pick<Revision<Kind>, 'kind' | 'body'>[]
): RecordHistory<Kind> {
  const record = crypto.randomUUID();
  const revisions: Revision<Kind>[] = [];
  for (const [index, said] of bodies.entries()) {
    const parents = revisions.slice(-1).map(({ id }) => id);
    revisions.push(aRevision({ ...said, record, parents, at: at(9 + index) }));
  }
  return historyOf(revisions);
}

describe('CL-7: what is on record of a client', () => {
  test('is what he is now, and since when he is there', () => {
    const renamed = aRevision({
      kind: 'client',
      body: aClient({ reference: 'Green gate' }),
      record: theClient,
      parents: [first.id],
      at: at(20),
    });
    expect(gather([], historyOf([renamed, first]))).toMatchObject({
      record: theClient,
      client: { reference: 'Green gate' },
      savedAt: at(8),
    });
  });

  test('is nothing once he was taken back', () => {
    const gone = aRevision({
      kind: 'client',
      body: null,
      record: theClient,
      parents: [first.id],
      at: at(20),
    });
    expect(gather([], historyOf([first, gone]))).toBeNull();
  });

  test('has each kind in its place, and leaves out what was taken back', () => {
    const histories = [
      aRevision({ kind: 'household', body: aHousehold() }),
      aRevision({ kind: 'riskScreen', body: aScreen() }),
      aRevision({ kind: 'supportPlan', body: aPlan() }),
      aRevision({ kind: 'pause', body: aPause() }),
      aRevision({ kind: 'appointment', body: anAppointment() }),
      aRevision({ kind: 'checkIn', body: aCheckIn() }),
      aRevision({ kind: 'session', body: aSession() }),
      aRevision({ kind: 'notDone', body: aNotDone() }),
    ].map((revision) => historyOf([revision as Revision]));
    const takenBack = histories.map((history) =>
      historyOf([aRevision({ kind: history.kind, body: null } as Parameters<typeof aRevision>[0])]),
    );
    const records = gather([...takenBack, ...histories])!;
    expect(records).toMatchObject({
      households: [{ body: aHousehold() }],
      screens: [{ body: aScreen() }],
      plans: [{ body: aPlan() }],
      pauses: [aPause()],
      appointments: [{ body: anAppointment() }],
      checkIns: [{ body: aCheckIn() }],
      sessions: [{ body: aSession() }],
      notDone: [{ body: aNotDone() }],
      flagsSavedAt: [],
    });
    for (const list of Object.values(records)) if (Array.isArray(list)) expect(list.length).toBeLessThan(2);
  });

  test('has of an amended record what it says now, and the time of its first revision', () => {
    const home = amended<'household'>(
      { kind: 'household', body: aHousehold({ note: 'one room' }) },
      { kind: 'household', body: aHousehold({ note: 'two rooms' }) },
    );
    expect(gather([home])!.households).toEqual([
      { record: home.record, body: aHousehold({ note: 'two rooms' }), savedAt: at(9) },
    ]);
  });
});

describe('RS-6, FL-1: when a flag was raised', () => {
  test('is when its contact was saved', () => {
    const call = amended<'checkIn'>({ kind: 'checkIn', body: aCheckIn({ flag }) });
    const talk = amended<'session'>({ kind: 'session', body: aSession({ flag }) });
    expect(gather([call, talk])!.flagsSavedAt).toEqual([at(9), at(9)]);
  });

  test('by an amendment is when that was made', () => {
    const call = amended<'checkIn'>(
      { kind: 'checkIn', body: aCheckIn() },
      { kind: 'checkIn', body: aCheckIn({ flag }) },
      { kind: 'checkIn', body: aCheckIn({ flag, note: 'once more' }) },
    );
    expect(gather([call])!.flagsSavedAt).toEqual([at(10)]);
  });

  test('is never, when it was withdrawn or its contact taken back', () => {
    const withdrawn = amended<'session'>(
      { kind: 'session', body: aSession({ flag }) },
      { kind: 'session', body: aSession() },
    );
    const takenBack = amended<'checkIn'>(
      { kind: 'checkIn', body: aCheckIn({ flag }) },
      { kind: 'checkIn', body: null },
    );
    expect(gather([withdrawn, takenBack])!.flagsSavedAt).toEqual([]);
  });
});
