import {
  freshBrowser,
  addingClient,
  aDraft,
  lookForVault,
  openNewVault,
  passphrase,
  testEnvironment,
  unlock,
} from './test-environment.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { RecoveryCodeError } from '#src/crypto/recovery-code.ts';
import { changePassphrase, prepareRecoveryCode } from '#src/vault/change-passphrase.ts';
import { VaultDatabase } from '#src/vault/database.ts';
import { VaultMovedOnError } from '#src/vault/storage-errors.ts';
import { WrongSecretError } from '#src/vault/unlock-vault.ts';
import { failures, withFullStorage } from './failing-store.ts';
import { dumpStore, everythingStored, type StoreDump } from './store-dump.ts';

beforeEach(freshBrowser);

const newPassphrase = 'other words, typed twice';

async function filled() {
  const environment = testEnvironment();
  const made = await openNewVault(environment);
  await made.vault.save([addingClient()]);
  await made.vault.drafts.keep(aDraft());
  return { environment, ...made };
}

/** Everything but the slots. */
function besidesSlots({ tables, ...rest }: StoreDump): unknown {
  const header = tables['header']!.map((row) => ({ ...row, slots: null }));
  return { ...rest, tables: { ...tables, header } };
}

async function renewRecoveryCode(...about: Parameters<typeof prepareRecoveryCode>): Promise<string> {
  const { recoveryCode, replaceOld } = await prepareRecoveryCode(...about);
  await replaceOld();
  return recoveryCode;
}

describe('design 4: a change of passphrase', () => {
  test('wraps the key anew and touches no record: not a byte of any row is other than before', async () => {
    const { environment, name, secrets } = await filled();
    const before = await dumpStore(name);
    const copies = JSON.stringify([...environment.ledgerCopies]);
    await changePassphrase(name, { passphrase }, newPassphrase, environment);
    const after = await dumpStore(name);
    expect(besidesSlots(after)).toEqual(besidesSlots(before));
    expect(JSON.stringify([...environment.ledgerCopies])).toBe(copies);

    await expect(unlock(environment, { passphrase })).rejects.toThrow(WrongSecretError);
    for (const secret of [{ passphrase: newPassphrase }, { recoveryCode: secrets.recoveryCode }]) {
      const vault = await unlock(environment, secret);
      expect(vault.damage).toEqual([]);
      expect(vault.caseload.all('client')).toHaveLength(1);
      expect(vault.drafts.all()).toHaveLength(1);
    }
  });

  test('leaves one slot of each kind, however often it is made', async () => {
    const { environment, name } = await filled();
    await changePassphrase(name, { passphrase }, 'second', environment);
    await changePassphrase(name, { passphrase: 'second' }, 'third', environment);
    const found = await lookForVault(environment);
    expect(found.state === 'found' && found.header.slots.map(({ kind }) => kind).toSorted()).toEqual([
      'passphrase',
      'recovery',
    ]);
  });

  test('can be made with the recovery code, for somebody who forgot the old one', async () => {
    const { environment, name, secrets } = await filled();
    await changePassphrase(name, { recoveryCode: secrets.recoveryCode }, newPassphrase, environment);
    expect((await unlock(environment, { passphrase: newPassphrase })).damage).toEqual([]);
  });

  test('while the vault is open does not disturb it', async () => {
    const { environment, name, vault } = await filled();
    await changePassphrase(name, { passphrase }, newPassphrase, environment);
    await vault.save([addingClient()]);
    expect((await unlock(environment, { passphrase: newPassphrase })).caseload.all('client')).toHaveLength(2);
  });

  test('with the wrong passphrase changes nothing', async () => {
    const { environment, name } = await filled();
    const stored = await everythingStored();
    await expect(changePassphrase(name, { passphrase: 'wrong' }, newPassphrase, environment)).rejects.toThrow(
      WrongSecretError,
    );
    await expect(renewRecoveryCode(name, { passphrase: '' }, environment)).rejects.toThrow(WrongSecretError);
    await expect(renewRecoveryCode(name, { recoveryCode: 'x' }, environment)).rejects.toThrow(
      RecoveryCodeError,
    );
    expect(await everythingStored()).toBe(stored);
  });

  test.each(failures)('that the store %s leaves the old one working', async (failure) => {
    const { environment, name, secrets } = await filled();
    const stored = await everythingStored();
    for (const act of [
      () => changePassphrase(name, { passphrase }, newPassphrase, environment),
      () => renewRecoveryCode(name, { passphrase }, environment),
    ]) {
      const { failed, outcome } = await withFullStorage<unknown>(1, failure, act);
      expect(failed).toBe(true);
      expect(outcome.status).toBe('rejected');
      expect(await everythingStored()).toBe(stored);
    }
    await expect(unlock(environment, { passphrase: newPassphrase })).rejects.toThrow(WrongSecretError);
    await expect(unlock(environment, { passphrase })).resolves.toMatchObject({ damage: [] });
    await expect(unlock(environment, { recoveryCode: secrets.recoveryCode })).resolves.toMatchObject({
      damage: [],
    });
  });

  test('design 4.6: is not written into a store that asks for a later version', async () => {
    const { environment, name } = await filled();
    const database = new VaultDatabase(name);
    await database.header.update('header', { minWriter: 2 });
    database.close();
    const stored = await everythingStored();
    await expect(changePassphrase(name, { passphrase }, newPassphrase, environment)).rejects.toThrow(
      VaultMovedOnError,
    );
    await expect(renewRecoveryCode(name, { passphrase }, environment)).rejects.toThrow(VaultMovedOnError);
    expect(await everythingStored()).toBe(stored);
  });
});

describe('a new recovery code', () => {
  test('opens the vault, and the old one no longer does', async () => {
    const { environment, name, secrets } = await filled();
    const before = await dumpStore(name);
    const recoveryCode = await renewRecoveryCode(name, { passphrase }, environment);
    expect(recoveryCode).not.toBe(secrets.recoveryCode);
    expect(besidesSlots(await dumpStore(name))).toEqual(besidesSlots(before));
    await expect(unlock(environment, { recoveryCode: secrets.recoveryCode })).rejects.toThrow(
      WrongSecretError,
    );
    await expect(unlock(environment, { recoveryCode })).resolves.toMatchObject({ damage: [] });
    await expect(unlock(environment, { passphrase })).resolves.toMatchObject({ damage: [] });
  });

  test('leaves the old one working until it is put in its place', async () => {
    const { environment, name, secrets } = await filled();
    const stored = await everythingStored();
    const { recoveryCode } = await prepareRecoveryCode(name, { passphrase }, environment);
    expect(await everythingStored()).toBe(stored);
    await expect(unlock(environment, { recoveryCode })).rejects.toThrow(WrongSecretError);
    await expect(unlock(environment, { recoveryCode: secrets.recoveryCode })).resolves.toMatchObject({
      damage: [],
    });
  });

  test('can be made with the old one', async () => {
    const { environment, name, secrets } = await filled();
    const recoveryCode = await renewRecoveryCode(name, { recoveryCode: secrets.recoveryCode }, environment);
    await expect(unlock(environment, { recoveryCode })).resolves.toMatchObject({ damage: [] });
  });
});
