import {
  freshBrowser,
  lookForVault,
  openNewVault,
  passphrase,
  setUpVault,
  testEnvironment,
  unlock,
} from './test-environment.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { argon2Floor, stretchKey } from '#src/crypto/key-stretching.ts';
import { secretOfRecoveryCode } from '#src/crypto/recovery-code.ts';
import { costForThisDevice, newVaultSecrets } from '#src/vault/create-vault.ts';
import { StorageFullError, StorageUnavailableError } from '#src/vault/storage-errors.ts';
import { failures, withFullStorage, type Failure } from './failing-store.ts';
import { dumpStore, everythingStored } from './store-dump.ts';

beforeEach(freshBrowser);

// A transaction that is given up in its middle no longer says why.
const said = (failure: Failure) =>
  (failure === 'interrupts' ? StorageUnavailableError : StorageFullError).name;

describe('setting up', () => {
  test('stores header, first revisions and ledger, and the copy of the ledger outside', async () => {
    const environment = testEnvironment();
    const { name } = await setUpVault(environment);
    expect(name).toBe('evenkeel-1');
    const { tables } = await dumpStore(name);
    expect(Object.entries(tables).map(([table, rows]) => [table, rows.length])).toEqual([
      ['drafts', 0],
      ['header', 1],
      ['heads', 1],
      ['rows', 2],
    ]);
    expect([...environment.ledgerCopies.keys()]).toEqual([name]);
  });

  test('makes the practitioner author of everything, also of himself', async () => {
    const { revisions } = await setUpVault(testEnvironment());
    const practitioner = revisions.find(({ kind }) => kind === 'practitioner')!;
    expect(revisions.map(({ author }) => author)).toEqual(revisions.map(() => practitioner.record));
  });

  test('again leaves the vault that is there as it is', async () => {
    const environment = testEnvironment();
    await setUpVault(environment);
    const first = await everythingStored();
    expect((await setUpVault(environment)).name).toBe('evenkeel-2');
    expect((await everythingStored()).startsWith(first)).toBe(true);
    expect((await lookForVault(environment)) as unknown).toMatchObject({
      state: 'found',
      database: 'evenkeel-2',
    });
  });

  test.each(failures)(
    'on a full disk makes all of it or nothing, at whichever write the store %s',
    async (failure) => {
      for (let nth = 1; ; nth += 1) {
        freshBrowser();
        const environment = testEnvironment();
        const { failed, outcome } = await withFullStorage(nth, failure, () => setUpVault(environment));
        if (!failed) {
          expect(outcome.status).toBe('fulfilled');
          // Two revisions, the head and the header.
          expect(nth).toBe(5);
          break;
        }
        expect(outcome).toMatchObject({ status: 'rejected', reason: { name: said(failure) } });
        expect(environment.ledgerCopies.size).toBe(0);
        expect(await lookForVault(environment)).toEqual({ state: 'none' });
        const { vault } = await openNewVault(environment);
        expect(vault.damage).toEqual([]);
      }
    },
  );
});

describe('the secrets of a new vault', () => {
  test('are random, 256 bits each, and the code is the recovery secret', () => {
    const [one, other] = [newVaultSecrets(), newVaultSecrets()];
    expect(one.dataKey).toHaveLength(32);
    expect(one.recoverySecret).toHaveLength(32);
    expect(secretOfRecoveryCode(one.recoveryCode)).toEqual(one.recoverySecret);
    expect(one.dataKey).not.toEqual(other.dataKey);
    expect(one.recoveryCode).not.toBe(other.recoveryCode);
    expect(one.dataKey).not.toEqual(one.recoverySecret);
  });

  test('each open the vault without the other', async () => {
    const environment = testEnvironment();
    const { secrets } = await setUpVault(environment);
    await expect(unlock(environment, { passphrase })).resolves.toMatchObject({ damage: [] });
    await expect(unlock(environment, { recoveryCode: secrets.recoveryCode })).resolves.toMatchObject({
      damage: [],
    });
  });
});

describe('design 4: the work for a passphrase', () => {
  const measured = (milliseconds: number) => {
    let clock = Temporal.Instant.from('2026-03-02T07:00:00Z');
    const asked: unknown[] = [];
    const environment = testEnvironment({
      now: () => clock,
      argon2Floor,
      stretchKey: (task) => {
        asked.push(task);
        clock = clock.add({ milliseconds });
        return stretchKey({ name: 'scrypt', passphrase: 'nothing', salt: task.salt, logN: 1 });
      },
    });
    return { environment, asked };
  };

  test.each([
    [3000, 3],
    [300, 9],
    [1, 12],
  ])('is measured on the device: the floor in %i ms gives %i passes', async (milliseconds, iterations) => {
    const { environment, asked } = measured(milliseconds);
    expect(await costForThisDevice(environment)).toEqual({ ...argon2Floor, iterations });
    expect(asked).toMatchObject([{ name: 'argon2id', cost: argon2Floor }]);
  });

  test('is at least the floor, though the clock was set back meanwhile', async () => {
    const { environment } = measured(-5000);
    const cost = await costForThisDevice(environment);
    expect(cost.iterations).toBeGreaterThanOrEqual(argon2Floor.iterations);
  });
});
