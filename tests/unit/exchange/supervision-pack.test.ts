import { describe, expect, test } from 'vitest';
import { historyOf } from '#src/domain/record-history.ts';
import { PackRefusedError } from '#src/exchange/pack-format.ts';
import { makeSupervisionPack, openSupervisionPack } from '#src/exchange/supervision-pack.ts';
import { superviseOnly, type SupervisionChoice } from '#src/exchange/supervision-view.ts';
import { aCheckIn, aClient, aRevision } from '../domain/sample-records.ts';
import { craftedFile, light, origin, wholeHeader } from './crafted-pack.ts';

const client = historyOf([aRevision({ kind: 'client', body: aClient({ reference: 'Blue door' }) })]);
const checkIns = ['2026-03-02', '2026-03-03'].map((day) =>
  historyOf([
    aRevision({
      kind: 'checkIn',
      body: aCheckIn({
        client: client.record,
        day,
        startedAt: `${day}T08:30:00.000Z`,
        note: 'Blue door 👍\0',
      }),
    }),
  ]),
);
const choice: SupervisionChoice = {
  clients: [client],
  others: [],
  checkInsOf: () => checkIns,
  stateOf: () => null,
  from: '2026-03-01',
  to: '2026-03-31',
  pseudonyms: true,
};
const about = { from: '2026-03-01', to: '2026-03-31', pseudonyms: true, clients: 1, checkIns: 2 };
const view = superviseOnly(choice);
const header = { ...wholeHeader, evenkeel: 'supervision', about };
const lines = [{ client: view.clients[0]! }, ...view.checkIns.map((checkIn) => ({ checkIn }))];

describe('TM-4: a supervision pack', () => {
  test('gives the treatment manager the view that was chosen, and says from whom and of what', async () => {
    const opened = await openSupervisionPack(await makeSupervisionPack(choice, origin, light), light);
    expect({ clients: opened.clients, checkIns: opened.checkIns }).toEqual(view);
    expect(opened.about).toEqual(about);
    expect(opened.header).toMatchObject({
      evenkeel: 'supervision',
      author: { name: 'Facilitator', role: 'facilitator' },
    });
    expect(opened.checkIns[0]!.note).toMatch(/^P-[0-9A-F]{4} 👍\0$/);
  });

  test('of nobody is a pack too', async () => {
    const opened = await openSupervisionPack(
      await makeSupervisionPack({ ...choice, clients: [] }, origin, light),
      light,
    );
    expect(opened).toMatchObject({ clients: [], checkIns: [], about: { clients: 0, checkIns: 0 } });
  });

  test('opens when it is made from the documentation of the format alone', async () => {
    expect((await openSupervisionPack(await craftedFile({ header, lines }), light)).checkIns).toEqual(
      view.checkIns,
    );
  });

  const refused: [string, object, readonly object[]][] = [
    ['counts another number of clients', { ...header, about: { ...about, clients: 2 } }, lines],
    ['counts another number of check-ins', { ...header, about: { ...about, checkIns: 1 } }, lines],
    ['does not say what it is about', { ...header, about: {} }, lines],
    ['says more about it', { ...header, about: { ...about, extra: 1 } }, lines],
    ['holds a revision', header, [...lines.slice(1), { revision: client.current }]],
    [
      'holds a client with a name',
      header,
      [{ client: { ...view.clients[0], name: 'x' } }, ...lines.slice(1)],
    ],
    ['holds two things in one line', header, [{ ...lines[0], ...lines[1] }, ...lines.slice(1)]],
    [
      'holds a check-in with an answer that is none',
      header,
      [lines[0]!, lines[1]!, { checkIn: { ...view.checkIns[1], outcome: 'x' } }],
    ],
  ];
  test.each(refused)('that %s is refused', async (_what, itsHeader, itsLines) => {
    const opening = openSupervisionPack(await craftedFile({ header: itsHeader, lines: itsLines }), light);
    await expect(opening).rejects.toThrow(PackRefusedError);
    await expect(opening).rejects.toMatchObject({ reason: 'damaged' });
  });

  test('is not made any further once it is stopped', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(makeSupervisionPack(choice, origin, { ...light, signal })).rejects.toThrow('enough');
  });
});
