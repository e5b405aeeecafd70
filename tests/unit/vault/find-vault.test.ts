import {
  freshBrowser,
  addingClient,
  lookForVault,
  openNewVault,
  setUpVault,
  testEnvironment,
  unlock,
} from './test-environment.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { VaultDatabase } from '#src/vault/database.ts';
import { readHeader } from '#src/vault/read-header.ts';
import { dumpStore, everythingStored, restoreStore, type Row } from './store-dump.ts';

beforeEach(freshBrowser);

async function alterHeader(name: string, alter: (header: Row) => unknown): Promise<void> {
  const database = new VaultDatabase(name);
  const header = (await database.header.get('header')) as unknown as Row;
  await database.header.clear();
  const altered = alter(header);
  if (altered !== undefined) await database.header.put(altered as never);
  database.close();
}

type Slots = Record<string, unknown>[];
const firstSlot = (header: Row, said: Record<string, unknown>): Row => {
  const [first, ...others] = header['slots'] as Slots;
  return { ...header, slots: [{ ...first, ...said }, ...others] };
};

describe('what is found before anything is unlocked', () => {
  test('nothing, on a new device', async () => {
    expect(await lookForVault(testEnvironment())).toEqual({ state: 'none' });
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('nothing, where only others keep their stores', async () => {
    for (const name of ['other', 'evenkeel', 'evenkeel-x', 'evenkeel-1-old', 'xevenkeel-1']) {
      await restoreStore(name, { version: 1, tables: { header: [{ id: 'header' }] } });
    }
    expect(await lookForVault(testEnvironment())).toEqual({ state: 'none' });
  });

  test('the vault', async () => {
    const environment = testEnvironment();
    const { name } = await setUpVault(environment);
    const found = await lookForVault(environment);
    expect(found).toMatchObject({ state: 'found', database: name, header: { format: 1, minWriter: 1 } });
    expect(found.state === 'found' && (await readHeader(name))).toEqual(
      found.state === 'found' && found.header,
    );
  });

  test('the latest of several, by number and not by letter', async () => {
    const environment = testEnvironment();
    for (let time = 0; time < 11; time += 1) await setUpVault(environment);
    expect(await lookForVault(environment)).toMatchObject({ state: 'found', database: 'evenkeel-11' });
  });

  test('nothing, after a set-up that was interrupted; the next set-up passes it by', async () => {
    const environment = testEnvironment();
    const interrupted = new VaultDatabase('evenkeel-1');
    await interrupted.open();
    interrupted.close();
    expect(await lookForVault(environment)).toEqual({ state: 'none' });
    expect((await setUpVault(environment)).name).toBe('evenkeel-2');
    expect(await lookForVault(environment)).toMatchObject({ state: 'found', database: 'evenkeel-2' });
  });

  test('an older vault, when setting up another beside it was interrupted', async () => {
    const environment = testEnvironment();
    await setUpVault(environment);
    await restoreStore('evenkeel-2', { version: 1, tables: {} });
    expect(await lookForVault(environment)).toMatchObject({ state: 'found', database: 'evenkeel-1' });
  });

  test('that a vault was here and the browser has lost it, whichever store it was in', async () => {
    for (const earlier of [0, 1, 3]) {
      freshBrowser();
      const environment = testEnvironment();
      for (let time = 0; time < earlier; time += 1) {
        await restoreStore(`evenkeel-${String(time + 1)}`, { version: 1, tables: {} });
      }
      await setUpVault(environment);
      freshBrowser();
      expect(await lookForVault(environment)).toEqual({ state: 'gone' });
      expect(await indexedDB.databases()).toEqual([]);
    }
  });

  test('damage of the latest store, though an older one is whole', async () => {
    const environment = testEnvironment();
    await setUpVault(environment);
    const { name } = await setUpVault(environment);
    const database = new VaultDatabase(name);
    await database.header.update('header', { vault: '' });
    database.close();
    expect(await lookForVault(environment)).toEqual({ state: 'damaged', database: name });
  });

  test('damage, where the store is there but emptied', async () => {
    const environment = testEnvironment();
    const { name } = await setUpVault(environment);
    const database = new VaultDatabase(name);
    await Promise.all(database.tables.map((table) => table.clear()));
    database.close();
    expect(await lookForVault(environment)).toEqual({ state: 'damaged', database: name });
  });

  const damages: [string, (header: Row) => unknown][] = [
    ['gone', () => undefined],
    ['without format', ({ format: _format, ...header }) => header],
    ['of format 0', (header) => ({ ...header, format: 0 })],
    ['with a format that is none', (header) => ({ ...header, format: '1' })],
    ['without vault', (header) => ({ ...header, vault: '' })],
    ['with a device that is none', (header) => ({ ...header, device: 7 })],
    ['with a writer that is none', (header) => ({ ...header, minWriter: 1.5 })],
    ['without slots', (header) => ({ ...header, slots: [] })],
    ['with slots that are none', (header) => ({ ...header, slots: [null] })],
    [
      'with too many slots',
      (header) => ({ ...header, slots: Array.from({ length: 33 }, () => (header['slots'] as Slots)[0]) }),
    ],
    ['with a slot of an unknown kind', (header) => firstSlot(header, { kind: 'guess' })],
    ['with a slot without salt', (header) => firstSlot(header, { salt: undefined })],
    ['with a salt that is text', (header) => firstSlot(header, { salt: 'salt' })],
    ['with an endless wrapped key', (header) => firstSlot(header, { wrapped: new Uint8Array(5000) })],
    [
      'with a cost that is text',
      (header) => firstSlot(header, { cost: { memoryKiB: '65536', iterations: 3, parallelism: 1 } }),
    ],
    ['without cost', (header) => firstSlot(header, { cost: undefined })],
  ];
  test.each(damages)('a header %s: damaged, and nothing is touched', async (_what, alter) => {
    const environment = testEnvironment();
    const { name } = await setUpVault(environment);
    await alterHeader(name, alter);
    const stored = await everythingStored();
    expect(await lookForVault(environment)).toEqual({ state: 'damaged', database: name });
    // Also where the copy outside is gone too.
    expect(await lookForVault(testEnvironment())).toEqual({ state: 'damaged', database: name });
    await expect(readHeader(name)).rejects.toThrow();
    expect(await everythingStored()).toBe(stored);
  });

  test.each([
    ['a later format of the header', (header: Row) => ({ ...header, format: 2 })],
    ['a later format of which nothing else is known', () => ({ id: 'header', format: 7 })],
  ])('%s: newer, and nothing is touched', async (_what, alter) => {
    const environment = testEnvironment();
    const { name } = await setUpVault(environment);
    await alterHeader(name, alter);
    const stored = await everythingStored();
    expect(await lookForVault(environment)).toEqual({ state: 'newer' });
    await expect(readHeader(name)).rejects.toThrow();
    expect(await everythingStored()).toBe(stored);
  });

  test('a store that a later version has rebuilt: newer, and nothing is touched', async () => {
    const environment = testEnvironment();
    const { name } = await setUpVault(environment);
    const dump = await dumpStore(name);
    freshBrowser();
    await restoreStore(name, { version: 20, tables: { ...dump.tables, index: [] } });
    const stored = await everythingStored();
    expect(await lookForVault(environment)).toEqual({ state: 'newer' });
    expect(await everythingStored()).toBe(stored);
  });

  test('a header that asks for a later writer: found, since it can be read', async () => {
    const environment = testEnvironment();
    const { name, vault } = await openNewVault(environment);
    await vault.save([addingClient()]);
    await vault.lock();
    await alterHeader(name, (header) => ({ ...header, minWriter: 2 }));
    const again = await unlock(environment);
    expect(again.caseload.all('client')).toHaveLength(1);
    expect(again.damage).toEqual([{ what: 'newer', count: 0 }]);
  });
});
