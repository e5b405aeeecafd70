import { expect, it } from 'vitest';
import { recordDefinitions } from '#src/domain/record-kinds.ts';
import type { OpenedBackup } from '#src/exchange/backup.ts';
import { summariseBackup } from '#src/exchange/summarise-backup.ts';
import { aCheckIn, aClient, aRevision } from '../domain/sample-records.ts';

const header = {
  author: { name: 'Giulia', role: 'facilitator', verifyingKey: '' },
  made: '2026-03-02T09:00:00.000Z',
} as OpenedBackup['header'];

const noneOfAnyKind = Object.fromEntries(Object.keys(recordDefinitions).map((kind) => [kind, 0]));

it('a backup is summed up by its records, without those that were deleted', () => {
  const client = aRevision({ kind: 'client', body: aClient(), at: '2026-03-02T07:00:00.000Z' });
  const renamed = aRevision({
    ...client,
    id: crypto.randomUUID(),
    parents: [client.id],
    body: aClient({ reference: 'Larch' }),
    at: '2026-03-02T08:30:00.000Z',
  });
  const deleted = aRevision({ kind: 'client', body: null, at: '2026-03-02T08:00:00.000Z' });
  const checkIn = aRevision({ kind: 'checkIn', body: aCheckIn(), at: '2026-03-02T08:15:00.000Z' });
  expect(summariseBackup({ header, revisions: [renamed, client, deleted, checkIn] })).toEqual({
    author: header.author,
    made: header.made,
    records: { ...noneOfAnyKind, client: 1, checkIn: 1 },
    revisions: 4,
    newest: '2026-03-02T08:30:00.000Z',
  });
});

it('an empty backup has no newest entry', () => {
  expect(summariseBackup({ header, revisions: [] })).toMatchObject({ revisions: 0, newest: null });
});
