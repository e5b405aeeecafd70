import { importSealingKey } from '#src/crypto/seal.ts';
import { revisionsToAdd } from '#src/domain/merge.ts';
import type { AnyRevision } from '#src/domain/revision.ts';
import type { Caseload } from './caseload.ts';
import { writeNewVault } from './create-vault.ts';
import type { VaultEnvironment } from './environment.ts';
import { openDataKey, type UnlockSecret } from './unlock-vault.ts';
import { readHeader } from './read-header.ts';

/**
 * Makes a whole vault out of a damaged one and a backup: everything that could still be read, and everything that the
 * backup has. It opens with the same secrets. The damaged store stays as it is.
 *
 * @param secret passphrase or recovery code of the damaged vault
 * @returns name of the new store
 * @throws WrongSecretError when the secret is not right
 * @throws StorageFullError, StorageUnavailableError when nothing was made
 */
export async function rebuildVault(
  damaged: { readonly databaseName: string; readonly caseload: Caseload },
  backup: readonly AnyRevision[],
  secret: UnlockSecret,
  environment: VaultEnvironment,
): Promise<string> {
  const header = await readHeader(damaged.databaseName);
  const dataKey = await openDataKey(header, secret, environment);
  const added = revisionsToAdd(damaged.caseload.revisionIds, backup);
  return writeNewVault({
    vault: header.vault,
    device: header.device,
    slots: header.slots,
    key: await importSealingKey(dataKey),
    revisions: [...damaged.caseload.revisions(), ...added],
    environment,
  });
}
