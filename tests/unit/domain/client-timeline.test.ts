import { describe, expect, test } from 'vitest';
import type { HistoriesOf } from '#src/domain/client-records.ts';
import { clientTimeline } from '#src/domain/client-timeline.ts';
import type { Decision, DecisionQuestion } from '#src/domain/decision.ts';
import { concernsSurvivor, decisionQuestionNames, decisionQuestions } from '#src/domain/decision.ts';
import { historyOf, type RecordHistory } from '#src/domain/record-history.ts';
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

const client = historyOf([
  aRevision({ kind: 'client', body: aClient(), record: theClient, at: '2026-03-01T09:00:00.000Z' }),
]);

function historiesIn(...histories: readonly RecordHistory[]): HistoriesOf {
  return (kind, about) => {
    expect(about).toBe(theClient);
    return histories.filter((history) => history.kind === kind) as RecordHistory<typeof kind>[];
  };
}

function decision(question: DecisionQuestion): RecordHistory<'decision'> {
  const shared = {
    client: theClient,
    on: '2026-03-02',
    inFavour: '',
    against: '',
    reason: 'why',
    suggested: [],
  };
  const body = { ...shared, question, answer: decisionQuestions[question].answers[0] } as Decision;
  return historyOf([aRevision({ kind: 'decision', body, at: '2026-03-02T09:00:00.000Z' })]);
}

describe('CL-7: the timeline of a client', () => {
  test('has every change of his own record, the latest first', () => {
    const [added] = client.revisions;
    const moved = aRevision({
      kind: 'client',
      body: aClient({ phone: '2' }),
      record: theClient,
      at: '2026-03-03T09:00:00.000Z',
      parents: [added!.id],
    });
    expect(clientTimeline(historyOf([moved, added!]), historiesIn())).toEqual([
      { what: 'clientChanged', at: moved.at, revision: moved.id },
      { what: 'clientAdded', at: added!.at, revision: added!.id },
    ]);
  });

  test('has contacts at the time at which they began, however late they were written up', () => {
    const at = '2026-03-03T20:00:00.000Z';
    const call = historyOf([
      aRevision({ kind: 'checkIn', body: aCheckIn({ startedAt: '2026-03-02T08:30:00.000Z' }), at }),
    ]);
    const talk = historyOf([
      aRevision({ kind: 'session', body: aSession({ startedAt: '2026-03-02T10:00:00.000Z' }), at }),
    ]);
    expect(clientTimeline(client, historiesIn(call, talk)).slice(0, 2)).toEqual([
      { what: 'session', at: '2026-03-02T10:00:00.000Z', history: talk },
      { what: 'checkIn', at: '2026-03-02T08:30:00.000Z', history: call },
    ]);
  });

  test('has changes in the home, screens, plans, pauses, bookings and reasons at the time they were first recorded', () => {
    const at = (minute: number) => `2026-03-04T09:${String(minute).padStart(2, '0')}:00.000Z`;
    const histories: RecordHistory[] = [
      historyOf([aRevision({ kind: 'household', body: aHousehold({ from: '2020-01-01' }), at: at(1) })]),
      historyOf([aRevision({ kind: 'riskScreen', body: aScreen(), at: at(2) })]),
      decision('level'),
      historyOf([aRevision({ kind: 'supportPlan', body: aPlan({ from: '2027-01-01' }), at: at(3) })]),
      historyOf([aRevision({ kind: 'pause', body: aPause(), at: at(4) })]),
      historyOf([aRevision({ kind: 'appointment', body: anAppointment({ day: '2027-01-01' }), at: at(5) })]),
      historyOf([aRevision({ kind: 'notDone', body: aNotDone(), at: at(6) })]),
    ] as RecordHistory[];
    const timeline = clientTimeline(client, historiesIn(...histories));
    expect(timeline.map(({ what, at: time }) => `${what} ${time}`)).toEqual([
      `notDone ${at(6)}`,
      `appointment ${at(5)}`,
      `pause ${at(4)}`,
      `supportPlan ${at(3)}`,
      `riskScreen ${at(2)}`,
      `household ${at(1)}`,
      'decision 2026-03-02T09:00:00.000Z',
      'clientAdded 2026-03-01T09:00:00.000Z',
    ]);
  });

  test('keeps what was amended at its first time, and leaves out what was taken back', () => {
    const first = aRevision({ kind: 'household', body: aHousehold(), at: '2026-03-02T09:00:00.000Z' });
    const amended = historyOf([
      first,
      aRevision({
        kind: 'household',
        body: aHousehold({ note: 'two rooms' }),
        record: first.record,
        parents: [first.id],
        at: '2026-03-05T09:00:00.000Z',
      }),
    ]);
    const takenBack = historyOf([aRevision({ kind: 'checkIn', body: null })]);
    expect(clientTimeline(client, historiesIn(amended, takenBack))).toEqual([
      { what: 'household', at: '2026-03-02T09:00:00.000Z', history: amended },
      expect.objectContaining({ what: 'clientAdded' }),
    ]);
  });

  test('SV-10: never shows a decision about the survivor, since he may see it', () => {
    const histories = decisionQuestionNames.map(decision);
    const shown = clientTimeline(client, historiesIn(...histories)).flatMap((entry) =>
      entry.what === 'decision' ? [entry.history.current.body!.question] : [],
    );
    expect(shown.toSorted()).toEqual(['distanceOrInPerson', 'individualOrGroup', 'level', 'phoneOrVideo']);
    expect(
      decisionQuestionNames.filter((question) => !shown.includes(question)).every(concernsSurvivor),
    ).toBe(true);
  });
});
