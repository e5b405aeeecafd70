import {
  freshBrowser,
  addingClient,
  addingCheckIn,
  aDraft,
  lookForVault,
  openNewVault,
  passphrase,
  setUpVault,
  testEnvironment,
  unlock,
} from './test-environment.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { argon2Floor, StretchingCostError } from '#src/crypto/key-stretching.ts';
import { RecoveryCodeError } from '#src/crypto/recovery-code.ts';
import { bodyOf } from '#src/vault/caseload.ts';
import { ReadOnlyVaultError } from '#src/vault/storage-errors.ts';
import { WrongSecretError } from '#src/vault/unlock-vault.ts';
import { everythingStored } from './store-dump.ts';

beforeEach(freshBrowser);

describe('design 4: a vault', () => {
  test('that was set up, filled and locked has everything when it is unlocked again', async () => {
    const environment = testEnvironment();
    const { vault } = await openNewVault(environment);
    const [client] = await vault.save([addingClient({ reference: 'Blue door' })]);
    await vault.save([addingCheckIn({ client: client!.record, note: 'said 👍\0\ud83d' })]);
    const draft = aDraft();
    await vault.drafts.keep(draft);
    const saved = new Set([...vault.caseload.revisions()].map((revision) => JSON.stringify(revision)));
    await vault.lock();

    const again = await unlock(environment);
    expect(again.readOnly).toBe(false);
    expect(again.damage).toEqual([]);
    expect(new Set([...again.caseload.revisions()].map((revision) => JSON.stringify(revision)))).toEqual(
      saved,
    );
    expect(again.caseload.all('client').map(bodyOf)).toMatchObject([{ reference: 'Blue door' }]);
    expect(again.caseload.ofClient('checkIn', client!.record).map(bodyOf)).toMatchObject([
      { note: 'said 👍\0\ud83d' },
    ]);
    expect(again.drafts.all()).toEqual([draft]);
    expect(bodyOf(again.caseload.only('practitioner')!)).toMatchObject({
      name: 'Facilitator',
      role: 'facilitator',
    });
    expect(again.settings.idleLockMinutes).toBe(10);

    await again.save([addingClient({ reference: 'Second' })]);
    expect((await unlock(environment)).caseload.all('client')).toHaveLength(2);
  });

  test('tells how far it is read', async () => {
    const environment = testEnvironment();
    await openNewVault(environment);
    const found = await lookForVault(environment);
    const { unlockVault } = await import('#src/vault/unlock-vault.ts');
    const shares: number[] = [];
    if (found.state === 'found')
      await unlockVault(found, { passphrase }, environment, (share) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test('once locked writes nothing more', async () => {
    const environment = testEnvironment();
    const { vault } = await openNewVault(environment);
    await vault.lock();
    const stored = await everythingStored();
    await expect(vault.save([addingClient()])).rejects.toThrow(ReadOnlyVaultError);
    await expect(vault.drafts.keep(aDraft())).rejects.toThrow(ReadOnlyVaultError);
    expect(await everythingStored()).toBe(stored);
  });

  test('when it locks first asks every open form for what it holds, and waits for saves under way', async () => {
    const environment = testEnvironment();
    const { vault } = await openNewVault(environment);
    const draft = aDraft();
    vault.drafts.onFlushRequest(() => vault.drafts.keep(draft));
    vault.drafts.onFlushRequest(() => Promise.reject(new Error('this form cannot')));
    const saving = vault.save([addingClient()]);
    await vault.lock();
    await saving;
    const again = await unlock(environment);
    expect(again.drafts.all()).toEqual([draft]);
    expect(again.caseload.all('client')).toHaveLength(1);
  });
});

describe('a wrong passphrase', () => {
  test('fifty times in a row changes not a byte of what is stored, and the right one opens it then', async () => {
    const environment = testEnvironment();
    const { vault } = await openNewVault(environment);
    await vault.save([addingClient()]);
    await vault.lock();
    const stored = await everythingStored();
    const copies = JSON.stringify([...environment.ledgerCopies]);
    for (let time = 0; time < 50; time += 1) {
      const wrong = [
        '',
        ' ',
        `${passphrase} `,
        passphrase.toUpperCase(),
        `try ${String(time)}`,
        '\0',
        '\ud83d',
      ][time % 7]!;
      await expect(unlock(environment, { passphrase: wrong })).rejects.toThrow(WrongSecretError);
    }
    expect(await everythingStored()).toBe(stored);
    expect(JSON.stringify([...environment.ledgerCopies])).toBe(copies);
    expect((await unlock(environment)).damage).toEqual([]);
  });
});

describe('the recovery code', () => {
  test('opens the vault, however it is typed', async () => {
    const environment = testEnvironment();
    const { secrets } = await setUpVault(environment);
    for (const recoveryCode of [
      secrets.recoveryCode,
      secrets.recoveryCode.toLowerCase().replaceAll(' ', ''),
      secrets.recoveryCode.replaceAll(' ', ' - '),
    ]) {
      const vault = await unlock(environment, { recoveryCode });
      expect(vault.damage).toEqual([]);
      await vault.save([addingClient()]);
      await vault.lock();
    }
    expect((await unlock(environment)).caseload.all('client')).toHaveLength(3);
  });

  test('of another vault does not', async () => {
    const environment = testEnvironment();
    const other = await setUpVault(environment);
    await setUpVault(environment);
    const stored = await everythingStored();
    await expect(unlock(environment, { recoveryCode: other.secrets.recoveryCode })).rejects.toThrow(
      WrongSecretError,
    );
    expect(await everythingStored()).toBe(stored);
  });

  test('with a mistake is told from one that is wrong', async () => {
    const environment = testEnvironment();
    const { secrets } = await setUpVault(environment);
    await expect(unlock(environment, { recoveryCode: secrets.recoveryCode.slice(1) })).rejects.toThrow(
      RecoveryCodeError,
    );
    await expect(unlock(environment, { recoveryCode: '' })).rejects.toThrow(RecoveryCodeError);
  });

  test('typed as a passphrase opens nothing', async () => {
    const environment = testEnvironment();
    const { secrets } = await setUpVault(environment);
    await expect(unlock(environment, { passphrase: secrets.recoveryCode })).rejects.toThrow(WrongSecretError);
  });
});

test('design 4: a header that asks for less work than the floor is refused, even with the right passphrase', async () => {
  const environment = testEnvironment();
  await setUpVault(environment);
  const stored = await everythingStored();
  await expect(unlock({ ...environment, argon2Floor })).rejects.toThrow(StretchingCostError);
  expect(await everythingStored()).toBe(stored);
});
