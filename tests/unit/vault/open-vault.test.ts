import {
  freshBrowser,
  addingCheckIn,
  addingClient,
  aDraft,
  openNewVault,
  testEnvironment,
  unlock,
} from './test-environment.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { MalformedRevisionError, ReasonMissingError, type AnyRevision } from '#src/domain/revision.ts';
import { bodyOf } from '#src/vault/caseload.ts';
import { VaultDatabase } from '#src/vault/database.ts';
import { StorageFullError, StorageUnavailableError, VaultMovedOnError } from '#src/vault/storage-errors.ts';
import { aClient, aRevision } from '../domain/sample-records.ts';
import { failures, withFullStorage, type Failure } from './failing-store.ts';
import { dumpStore, everythingStored, textOfDump } from './store-dump.ts';

beforeEach(freshBrowser);

// A transaction that is given up in its middle no longer says why.
const said = (failure: Failure) =>
  (failure === 'interrupts' ? StorageUnavailableError : StorageFullError).name;

async function newest(environment = testEnvironment()) {
  return { environment, ...(await openNewVault(environment)) };
}

const idsOf = (revisions: Iterable<AnyRevision>) => new Set(Array.from(revisions, ({ id }) => id));

describe('design 3: a save', () => {
  test('carries author, device, time and zone', async () => {
    const { vault } = await newest();
    const [revision] = await vault.save([addingClient()]);
    expect(revision).toMatchObject({
      author: vault.caseload.only('practitioner')!.record,
      device: vault.device,
      zone: 'Europe/Rome',
      parents: [],
    });
    expect(revision!.at).toMatch(/^2026-03-02T07:00:\d\d\.000Z$/);
  });

  test('is on the disk when it resolves, and only then in the caseload', async () => {
    const { vault, environment } = await newest();
    let told = 0;
    vault.caseload.subscribe(() => (told += 1));
    const saving = vault.save([addingClient()]);
    expect(vault.caseload.all('client')).toEqual([]);
    await saving;
    expect(told).toBe(1);
    expect(vault.caseload.all('client')).toHaveLength(1);
    expect((await unlock(environment)).caseload.all('client')).toHaveLength(1);
  });

  test('of several changes is one: all of them or, where one may not be made, none', async () => {
    const { vault } = await newest();
    await vault.save([addingClient(), addingCheckIn()]);
    const stored = await everythingStored();
    const bad = { ...addingClient(), body: aClient({ reference: '' }) } as ReturnType<typeof addingClient>;
    await expect(vault.save([addingCheckIn(), bad])).rejects.toThrow(MalformedRevisionError);
    const unexplained = { ...addingCheckIn(), amendsFinal: true };
    await expect(vault.save([addingCheckIn(), unexplained])).rejects.toThrow(ReasonMissingError);
    expect(await everythingStored()).toBe(stored);
    expect(vault.caseload.all('checkIn')).toHaveLength(1);
  });

  test('amending a check-in keeps the original, and its reason', async () => {
    const { vault, environment } = await newest();
    const [first] = await vault.save([addingCheckIn({ note: 'as it was' })]);
    await vault.save([
      {
        ...addingCheckIn({ note: 'as it should be' }),
        record: first!.record,
        parents: [first!.id],
        reason: 'the wrong word',
        amendsFinal: true,
      },
    ]);
    const history = (await unlock(environment)).caseload.find('checkIn', first!.record)!;
    expect(bodyOf(history).note).toBe('as it should be');
    expect(history.revisions.map(({ body }) => body?.note)).toEqual(['as it was', 'as it should be']);
    expect(history.current.reason).toBe('the wrong word');
  });

  test('many at once are written one after the other, each with its own number', async () => {
    const { vault, environment } = await newest();
    const saves = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        vault.save(index % 3 === 0 ? [addingClient(), addingCheckIn()] : [addingClient()]),
      ),
    );
    const again = await unlock(environment);
    expect(again.damage).toEqual([]);
    expect(idsOf(again.caseload.revisions())).toEqual(idsOf(vault.caseload.revisions()));
    expect(idsOf(saves.flat()).size).toBe(27);
  });

  test('after one that failed goes on as if that had not been', async () => {
    const { vault, environment } = await newest();
    const results = await withFullStorage(3, 'refuses at the end', () =>
      Promise.allSettled([
        vault.save([addingClient()]),
        vault.save([addingClient()]),
        vault.save([addingClient()]),
      ]),
    );
    expect(results.outcome).toMatchObject({
      value: [{ status: 'fulfilled' }, { status: 'rejected' }, { status: 'fulfilled' }],
    });
    const again = await unlock(environment);
    expect(again.damage).toEqual([]);
    expect(again.caseload.all('client')).toHaveLength(2);
  });

  test('of nothing changes nothing that is read', async () => {
    const { vault, environment } = await newest();
    await vault.save([]);
    expect((await unlock(environment)).damage).toEqual([]);
  });

  test('of a backup’s revisions keeps them as they are', async () => {
    const { vault, environment } = await newest();
    const revision = aRevision({ kind: 'client', body: aClient(), zone: 'Asia/Kolkata' }) as AnyRevision;
    await vault.append([revision]);
    const history = (await unlock(environment)).caseload.find('client', revision.record)!;
    expect(history.revisions).toEqual([revision]);
  });
});

describe('storage full: a save that does not fit', () => {
  test.each(failures)(
    'leaves store, caseload, ledger and draft as they were, at whichever write the store %s',
    async (failure) => {
      for (let nth = 1; ; nth += 1) {
        freshBrowser();
        const { vault, environment, name } = await newest();
        const draft = aDraft();
        await vault.drafts.keep(draft);
        await vault.save([addingClient()]);
        const stored = textOfDump(await dumpStore(name));
        const known = idsOf(vault.caseload.revisions());
        const copies = JSON.stringify([...environment.ledgerCopies]);
        let told = 0;
        vault.caseload.subscribe(() => (told += 1));

        const save = () => vault.save([addingClient(), addingCheckIn()], { settledDraft: draft.id });
        const { failed, outcome } = await withFullStorage(nth, failure, save);
        if (!failed) {
          // Two rows, the head, the draft.
          expect(nth).toBe(5);
          break;
        }
        expect(outcome).toMatchObject({ status: 'rejected', reason: { name: said(failure) } });
        expect(textOfDump(await dumpStore(name))).toBe(stored);
        expect(idsOf(vault.caseload.revisions())).toEqual(known);
        expect(told).toBe(0);
        expect(vault.drafts.all()).toEqual([draft]);
        expect(JSON.stringify([...environment.ledgerCopies])).toBe(copies);

        // There is room again: the same form can be saved, and the ledger is none the wiser.
        await save();
        const again = await unlock(environment);
        expect(again.damage).toEqual([]);
        expect(again.caseload.all('client')).toHaveLength(2);
        expect(again.drafts.all()).toEqual([]);
      }
    },
  );
});

describe('design 4.6: something else has written', () => {
  test('another tab: the one that is behind writes nothing', async () => {
    const { vault, environment } = await newest();
    const other = await unlock(environment);
    await other.save([addingClient()]);
    const stored = await everythingStored();
    await expect(vault.save([addingClient()])).rejects.toThrow(VaultMovedOnError);
    expect(await everythingStored()).toBe(stored);
    expect(vault.caseload.all('client')).toEqual([]);
  });

  test('a later version: neither revisions nor drafts are written, nor drafts thrown away', async () => {
    const { vault, name } = await newest();
    const draft = aDraft();
    await vault.drafts.keep(draft);
    const database = new VaultDatabase(name);
    await database.header.update('header', { minWriter: 2 });
    database.close();
    const stored = await everythingStored();
    await expect(vault.save([addingClient()])).rejects.toThrow(VaultMovedOnError);
    await expect(vault.drafts.keep(aDraft())).rejects.toThrow(VaultMovedOnError);
    await expect(vault.drafts.discard(draft.id)).rejects.toThrow(VaultMovedOnError);
    expect(await everythingStored()).toBe(stored);
    expect(vault.drafts.all()).toEqual([draft]);
  });

  test('somebody emptied the store: nothing is put into the ruins', async () => {
    const { vault, name } = await newest();
    const database = new VaultDatabase(name);
    await Promise.all([database.header.clear(), database.rows.clear(), database.heads.clear()]);
    database.close();
    await expect(vault.save([addingClient()])).rejects.toThrow(VaultMovedOnError);
    expect((await dumpStore(name)).tables['rows']).toEqual([]);
  });
});

test('saves in any sequence, some of them failing, end with exactly those that were acknowledged', async () => {
  const step = fc.record({
    count: fc.integer({ min: 1, max: 3 }),
    nth: fc.option(fc.integer({ min: 1, max: 5 })),
    failure: fc.constantFrom(...failures),
    reopen: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      freshBrowser();
      const environment = testEnvironment();
      let { vault } = await openNewVault(environment);
      const acknowledged = idsOf(vault.caseload.revisions());
      for (const { count, nth, failure, reopen } of steps) {
        const changes = Array.from({ length: count }, () => addingClient());
        const { outcome } = await withFullStorage(nth ?? Infinity, failure, () => vault.save(changes));
        if (outcome.status === 'fulfilled') for (const { id } of outcome.value) acknowledged.add(id);
        if (reopen) {
          await vault.lock();
          vault = await unlock(environment);
        }
        expect(idsOf(vault.caseload.revisions())).toEqual(acknowledged);
      }
      const again = await unlock(environment);
      expect(again.damage).toEqual([]);
      expect(idsOf(again.caseload.revisions())).toEqual(acknowledged);
    }),
    { numRuns: 30 },
  );
});
