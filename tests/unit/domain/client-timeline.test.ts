import { expect, test } from 'vitest';
import { clientTimeline } from '#src/domain/client-timeline.ts';
import { historyOf } from '#src/domain/record-history.ts';
import { aCheckIn, aClient, aRevision } from './sample-records.ts';

const record = 'c1111111-1111-4111-8111-111111111111';

test('CL-7: a timeline has every change of a client and his check-ins at the time they were made, the latest first', () => {
  const added = aRevision({ kind: 'client', body: aClient(), record, at: '2026-03-01T09:00:00.000Z' });
  const moved = aRevision({
    kind: 'client',
    body: aClient({ livingSituation: 'family' }),
    record,
    at: '2026-03-03T09:00:00.000Z',
    parents: [added.id],
  });
  // Written up in the evening, about the morning.
  const morning = historyOf([
    aRevision({
      kind: 'checkIn',
      body: aCheckIn({ startedAt: '2026-03-02T08:30:00.000Z' }),
      at: '2026-03-03T20:00:00.000Z',
    }),
  ]);
  const deleted = historyOf([aRevision({ kind: 'checkIn', body: null })]);
  expect(clientTimeline(historyOf([moved, added]), [deleted, morning])).toEqual([
    { what: 'clientChanged', at: moved.at, revision: moved.id },
    { what: 'checkIn', at: '2026-03-02T08:30:00.000Z', history: morning },
    { what: 'clientAdded', at: added.at, revision: added.id },
  ]);
});
