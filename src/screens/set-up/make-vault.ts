import { revisionsToAdd } from '#src/domain/merge.ts';
import { createVault, firstRevisions } from '#src/vault/create-vault.ts';
import type { VaultEnvironment } from '#src/vault/environment.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';
import { saveFailureOf } from '#src/vault/storage-errors.ts';
import { unlockVault } from '#src/vault/unlock-vault.ts';
import { findVault } from '#src/vault/find-vault.ts';
import type { MakingFailure, SetUpState } from './set-up-state.ts';

/** The vault was not made, or was made and did not open. */
export class MakingFailedError extends Error {
  override readonly name = 'MakingFailedError';
  readonly failure: MakingFailure;

  constructor(failure: MakingFailure, cause: unknown) {
    super(failure, { cause });
    this.failure = failure;
  }
}

/**
 * Makes the vault that was entered, and stores it.
 *
 * @throws MakingFailedError when nothing was stored
 */
export async function makeVault(entered: SetUpState, environment: VaultEnvironment): Promise<void> {
  const { name, role, typed, secrets, backup } = entered;
  if (!secrets || !(backup ?? role)) throw new RangeError('set-up is not complete');
  const device = environment.newId();
  const revisions = backup
    ? revisionsToAdd(new Set(), backup.revisions)
    : firstRevisions({ name, role: role ?? 'facilitator' }, device, environment);
  try {
    await createVault({ passphrase: typed.passphrase, secrets, device, revisions, environment });
  } catch (error) {
    throw new MakingFailedError(saveFailureOf(error) === 'full' ? 'full' : 'refused', error);
  }
}

/**
 * Opens the vault that has just been made.
 *
 * @throws MakingFailedError when it does not open; it is stored all the same
 */
export async function openMadeVault(passphrase: string, environment: VaultEnvironment): Promise<OpenVault> {
  try {
    const found = await findVault((database) => environment.ledgerCopy.read(database) !== null);
    if (found.state !== 'found') throw new Error(`the new vault is ${found.state}`);
    return await unlockVault(found, { passphrase }, environment);
  } catch (error) {
    throw new MakingFailedError('unopened', error);
  }
}
