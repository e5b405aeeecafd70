import { wrapWithPassphrase, wrapWithRecoverySecret, type KeySlot } from '#src/crypto/key-slot.ts';
import { costForThisDevice, newVaultSecrets, vaultPlace } from './create-vault.ts';
import { VaultDatabase, writerVersion } from './database.ts';
import { mainKey } from './sealed-row.ts';
import type { VaultEnvironment } from './environment.ts';
import { storageError, VaultMovedOnError } from './storage-errors.ts';
import { openDataKey, type UnlockSecret } from './unlock-vault.ts';
import { readHeader } from './read-header.ts';

/**
 * Puts a new passphrase in the place of the old one. Only the wrapped key is written, in one step: afterwards the new one
 * opens the vault, or, if the device failed in between, still the old one. No record is touched.
 *
 * @param database name of the store
 * @param secret the passphrase so far, or the recovery code
 * @throws WrongSecretError, RecoveryCodeError when the secret is not right
 * @throws StorageFullError, StorageUnavailableError, VaultMovedOnError when the old one still opens it
 */
export async function changePassphrase(
  database: string,
  secret: UnlockSecret,
  passphrase: string,
  environment: VaultEnvironment,
): Promise<void> {
  const header = await readHeader(database);
  const dataKey = await openDataKey(header, secret, environment);
  const slot = await wrapWithPassphrase({
    dataKey,
    opens: mainKey,
    place: vaultPlace(header.vault),
    passphrase,
    cost: await costForThisDevice(environment),
    floor: environment.argon2Floor,
    stretchKey: environment.stretchKey,
  });
  await replaceSlots(database, header.vault, slot);
}

/** A recovery code that is made and does not count yet. */
export interface PreparedRecoveryCode {
  /** To be shown once and written down. */
  readonly recoveryCode: string;
  /** Puts it in the place of the old one, which stops working when this resolves. */
  readonly replaceOld: () => Promise<void>;
}

/**
 * Makes a new recovery code. The old one works until the new one is on paper and the caller says so: whatever happens in
 * between, one of the two opens the vault.
 *
 * @throws WrongSecretError when the passphrase is not right
 */
export async function prepareRecoveryCode(
  database: string,
  secret: UnlockSecret,
  environment: VaultEnvironment,
): Promise<PreparedRecoveryCode> {
  const header = await readHeader(database);
  const dataKey = await openDataKey(header, secret, environment);
  const { recoverySecret, recoveryCode } = newVaultSecrets();
  const slot = await wrapWithRecoverySecret({
    dataKey,
    opens: mainKey,
    place: vaultPlace(header.vault),
    secret: recoverySecret,
  });
  return { recoveryCode, replaceOld: () => replaceSlots(database, header.vault, slot) };
}

async function replaceSlots(name: string, vault: string, slot: KeySlot): Promise<void> {
  const database = new VaultDatabase(name);
  try {
    await database.transaction('rw', [database.header], async () => {
      const header = await database.header.get('header');
      if (header?.vault !== vault) throw new VaultMovedOnError('another vault is here now');
      if (header.minWriter > writerVersion) throw new VaultMovedOnError('a later version writes here');
      const others = header.slots.filter(({ kind }) => kind !== slot.kind);
      await database.header.put({ ...header, slots: [...others, slot] });
    });
  } catch (error) {
    throw storageError(error);
  } finally {
    database.close();
  }
}
