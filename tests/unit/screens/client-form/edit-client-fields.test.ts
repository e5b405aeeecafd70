import { describe, expect, it } from 'vitest';
import { clientOf, fieldsOfClient, gapsInClient } from '#src/screens/client-form/edit-client-fields.ts';
import { aClient } from '../../domain/sample-records.ts';

const asFirstRecorded = {
  household: {
    livingSituation: 'family',
    work: 'outside',
    isolating: 'no',
    children: 'yes',
    childrenAges: '4',
    childrenArrangements: '',
  },
  plan: {
    supportLevel: 'intensive',
    checkInEveryDays: 1,
    checkInTime: '08:30',
    checkInsFrom: '2026-01-05',
  },
} as const;

describe('a client who is changed', () => {
  it('comes back from the form as he was, with what the form does not ask', () => {
    const client = aClient({
      phone: '+39 333 0100',
      enrolledOn: '2025-11-03',
      privatePlaces: ['car'],
      leftOn: '2026-02-27',
      leftBecause: 'He finished it.',
      asFirstRecorded,
    });
    expect(clientOf(fieldsOfClient(client), client)).toEqual(client);
  });

  it('leaves with a reason only', () => {
    const client = aClient();
    const leaving = { ...fieldsOfClient(client), leftOn: '2026-03-02' };
    expect(gapsInClient(leaving)).toEqual({ reference: false, leftBecause: true });
    expect(clientOf(leaving, client)).toBeNull();
    const left = clientOf({ ...leaving, leftBecause: 'He moved away.' }, client);
    expect(left).toMatchObject({ leftOn: '2026-03-02', leftBecause: 'He moved away.' });
  });

  it('comes back without a reason for having left', () => {
    const client = aClient({ leftOn: '2026-02-27', leftBecause: 'He moved away.' });
    const back = clientOf({ ...fieldsOfClient(client), leftOn: '' }, client);
    expect(back).toMatchObject({ leftOn: null, leftBecause: '' });
  });

  it('has a reference', () => {
    const client = aClient();
    expect(clientOf({ ...fieldsOfClient(client), reference: ' ' }, client)).toBeNull();
  });
});
