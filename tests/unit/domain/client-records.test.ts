import { describe, expect, test } from 'vitest';
import { clientRecords } from '#src/domain/client-records.ts';
import { dueScreen } from '#src/domain/due-screen.ts';
import { householdChanges, type Household } from '#src/domain/household.ts';
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
    const records = gather([...histories, ...takenBack])!;
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
      homeChangesSavedAt: [],
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

describe('CL-7: when a change in the home was saved', () => {
  /** An entry with all that was ever saved of it: what was said, or null where it was taken back, and the hour. */
  const home = (...saved: (readonly [Partial<Household> | null, number])[]): RecordHistory<'household'> => {
    const record = crypto.randomUUID();
    const revisions: Revision<'household'>[] = [];
    for (const [said, hour] of saved) {
      const parents = revisions.slice(-1).map(({ id }) => id);
      const body = said && aHousehold(said);
      revisions.push(aRevision({ kind: 'household', body, record, parents, at: at(hour) }));
    }
    return historyOf(revisions);
  };
  const changesOf = (...homes: RecordHistory<'household'>[]) => gather(homes)!.homeChangesSavedAt.toSorted();
  const found = home([{}, 9]);

  test('is never, as long as there is nothing but what was found at the start', () => {
    expect(changesOf()).toEqual([]);
    expect(changesOf(found)).toEqual([]);
    expect(changesOf(home([{ livingSituation: 'family', children: 'yes', note: 'two boys' }, 9]))).toEqual(
      [],
    );
  });

  test.each(householdChanges)('is when the first entry was saved, if it names a change: %s', (change) => {
    expect(changesOf(home([{ changes: [change] }, 9]))).toEqual([at(9)]);
  });

  test('is when each further entry was saved, named as a change or not, from whatever day it is so', () => {
    const unnamed = home([{ livingSituation: 'newPartner' }, 11]);
    const sameAsBefore = home([{}, 12]);
    const named = home([{ changes: ['moved'], from: '2020-01-01' }, 13]);
    const homes = [found, unnamed, sameAsBefore, named];
    expect(changesOf(...homes)).toEqual([at(11), at(12), at(13)]);
    expect(changesOf(...homes.toReversed())).toEqual([at(11), at(12), at(13)]);
  });

  test.each<[string, Partial<Household>]>([
    ['the day', { from: '2026-03-01' }],
    ['what changed', { changes: ['job'] }],
    ['with whom he lives', { livingSituation: 'newPartner' }],
    ['his work', { work: 'atHome' }],
    ['where the other works', { partnerWorksOutside: 'no' }],
    ['whether he is isolating', { isolating: 'yes' }],
    ['whether there are children', { children: 'yes' }],
    ['how old they are', { childrenAges: 'three and five' }],
    ['what is arranged for them', { childrenArrangements: 'every second weekend' }],
  ])('is when an entry was corrected in %s, the first one too', (_what, said) => {
    expect(changesOf(home([{}, 9], [said, 10]))).toEqual([at(10)]);
    expect(changesOf(found, home([{ note: 'asked again' }, 10], [said, 11]))).toEqual([at(10), at(11)]);
  });

  test('is not when the note alone was corrected, or nothing was', () => {
    expect(changesOf(home([{}, 9], [{ note: 'two rooms' }, 10], [{ note: 'two rooms' }, 11]))).toEqual([]);
    expect(
      changesOf(found, home([{ changes: ['moved'] }, 10], [{ changes: ['moved'], note: '' }, 11])),
    ).toEqual([at(10)]);
  });

  test('is each time that a correction says something else than the one before, also back again', () => {
    expect(
      changesOf(
        home([{}, 9], [{ work: 'outside' }, 10], [{ work: 'outside', note: 'mornings' }, 11], [{}, 12]),
      ),
    ).toEqual([at(10), at(12)]);
  });

  test('leaves out what was taken back, and what was first is then the first that is left', () => {
    const gone = home([{ changes: ['moved'] }, 10], [null, 11]);
    expect(changesOf(found, gone)).toEqual([]);
    expect(changesOf(home([{}, 9], [null, 10]), home([{}, 11]))).toEqual([]);
    expect(changesOf(gone)).toEqual([]);
  });

  test('is not when an entry that was taken back is put back as it was, and is when it says something else', () => {
    expect(changesOf(found, home([{ work: 'outside' }, 10], [null, 11], [{ work: 'outside' }, 12]))).toEqual([
      at(10),
    ]);
    expect(changesOf(home([{}, 9], [null, 10], [{ work: 'outside' }, 11]))).toEqual([at(11)]);
  });

  test('is when the first entry was corrected, on a clock that stood still too', () => {
    const record = crypto.randomUUID();
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()].sort();
    const entry = historyOf([
      aRevision({ kind: 'household', body: aHousehold(), record, id: first!, at: at(9) }),
      aRevision({
        kind: 'household',
        body: aHousehold({ work: 'outside' }),
        record,
        id: second!,
        parents: [first!],
        at: at(9),
      }),
    ]);
    expect(changesOf(entry)).toEqual([at(9)]);
  });

  test('goes by instants, however they are written', () => {
    const early = historyOf([
      aRevision({ kind: 'household', body: aHousehold(), at: '2026-03-02T09:00:00Z' }),
    ]);
    const late = historyOf([
      aRevision({ kind: 'household', body: aHousehold(), at: '2026-03-02T09:00:00.500Z' }),
    ]);
    expect(changesOf(early, late)).toEqual(['2026-03-02T09:00:00.500Z']);
  });

  test('RS-6: asks for a look at the screen, until there was one since', () => {
    const due = (on: string, hour: number) => {
      const looked = historyOf([aRevision({ kind: 'riskScreen', body: aScreen({ on }), at: at(hour) })]);
      const records = gather([found, home([{ work: 'notWorking' }, 14]), looked])!;
      return dueScreen(records, { riskScreenDays: 28 }, 'Europe/Rome')[0]!.because;
    };
    expect(due('2026-03-02', 13)).toEqual(['household']);
    expect(due('2026-03-02', 15)).toEqual(['time']);
  });
});
