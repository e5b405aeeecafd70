import {
  freshBrowser,
  addingCheckIn,
  addingClient,
  lookForVault,
  openNewVault,
  passphrase,
  testEnvironment,
  unlock,
} from './test-environment.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AnyRevision } from '#src/domain/revision.ts';
import { VaultDatabase } from '#src/vault/database.ts';
import { rebuildVault } from '#src/vault/rebuild-vault.ts';
import { WrongSecretError } from '#src/vault/unlock-vault.ts';
import { aClient, aRevision } from '../domain/sample-records.ts';
import { failures, withFullStorage } from './failing-store.ts';
import { dumpStore, everythingStored, textOfDump } from './store-dump.ts';

beforeEach(freshBrowser);

/** A vault with some of its rows lost, and everything that it ever held. */
async function damagedVault(lost: readonly number[]) {
  const environment = testEnvironment();
  const made = await openNewVault(environment);
  const saved = [...made.revisions];
  for (let time = 0; time < 3; time += 1)
    saved.push(...(await made.vault.save([addingClient(), addingCheckIn()])));
  await made.vault.lock();
  const database = new VaultDatabase(made.name);
  await database.rows.bulkDelete(lost.map((index) => saved[index]!.id));
  database.close();
  const vault = await unlock(environment);
  return { environment, ...made, vault, saved };
}

const idsOf = (revisions: Iterable<AnyRevision>) => new Set(Array.from(revisions, ({ id }) => id));

describe('rebuilding a damaged vault from a backup', () => {
  test('has everything that could still be read and everything that the backup has, whatever each lacks', async () => {
    const anyIndices = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]);
    await fc.assert(
      fc.asyncProperty(anyIndices, anyIndices, fc.boolean(), async (lost, backedUp, withMore) => {
        freshBrowser();
        const { environment, vault, saved, name, secrets } = await damagedVault(lost);
        const elsewhere = aRevision({ kind: 'client', body: aClient() }) as AnyRevision;
        const backup = [
          ...backedUp.map((index) => saved[index]!),
          ...(withMore ? [elsewhere, elsewhere] : []),
        ];
        const old = textOfDump(await dumpStore(name));
        const rebuilt = await rebuildVault(vault, backup, { passphrase }, environment);
        expect(rebuilt).toBe('evenkeel-2');
        expect(textOfDump(await dumpStore(name))).toBe(old);

        const kept = saved.filter((_, index) => !lost.includes(index));
        expect(await lookForVault(environment)).toMatchObject({ state: 'found', database: rebuilt });
        for (const secret of [{ passphrase }, { recoveryCode: secrets.recoveryCode }]) {
          const again = await unlock(environment, secret);
          expect(again.damage).toEqual([]);
          expect(idsOf(again.caseload.revisions())).toEqual(idsOf([...kept, ...backup]));
        }
        await (await unlock(environment)).save([addingClient()]);
        expect((await unlock(environment)).damage).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('needs the right secret, and makes nothing without it', async () => {
    const { environment, vault } = await damagedVault([2]);
    const stored = await everythingStored();
    await expect(rebuildVault(vault, [], { passphrase: 'wrong' }, environment)).rejects.toThrow(
      WrongSecretError,
    );
    expect(await everythingStored()).toBe(stored);
  });

  test.each(failures)(
    'on a disk that %s leaves the damaged one as it is, and can be tried again',
    async (failure) => {
      const { environment, vault, name } = await damagedVault([2]);
      const old = textOfDump(await dumpStore(name));
      for (const nth of [1, 5, 9]) {
        const { failed, outcome } = await withFullStorage(nth, failure, () =>
          rebuildVault(vault, [], { passphrase }, environment),
        );
        expect(failed).toBe(true);
        expect(outcome.status).toBe('rejected');
        expect(textOfDump(await dumpStore(name))).toBe(old);
        expect(await lookForVault(environment)).toMatchObject({ database: name });
      }
      await rebuildVault(vault, [], { passphrase }, environment);
      expect((await unlock(environment)).damage).toEqual([]);
    },
  );
});
