import { neutralFileName } from '#src/exchange/hand-over-file.ts';
import { PackRefusedError } from '#src/exchange/pack-format.ts';
import type { VaultEnvironment } from '#src/vault/environment.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';
import { practitionerOf } from '#src/vault/save-practitioner.ts';

/** A backup that was opened again and found to hold everything. */
export interface CheckedBackup {
  readonly file: File;
  /** Revisions in it. */
  readonly revisions: number;
  /** Instant at which it was made. */
  readonly madeAt: string;
}

/** What came out of the finished file is not what went into it. */
export class BackupUncheckedError extends Error {
  override readonly name = 'BackupUncheckedError';
}

/**
 * Seals everything in a vault under a passphrase, then opens the file as a restore would and compares.
 *
 * @param options.onProgress what is being done, and the share of it that is done, 0 to 1, where it is known
 * @throws BackupUncheckedError when the file does not hold everything; anything else when the device could not do the work
 */
export async function makeCheckedBackup(
  vault: Pick<OpenVault, 'caseload' | 'device'>,
  environment: Pick<VaultEnvironment, 'now' | 'zone' | 'newId' | 'stretchKey'>,
  options: {
    readonly passphrase: string;
    readonly app: string;
    readonly signal: AbortSignal;
    readonly onProgress: (doing: 'sealing' | 'checking', share?: number) => void;
  },
): Promise<CheckedBackup> {
  const { passphrase, signal, onProgress } = options;
  const { stretchKey, newId } = environment;
  const { makeBackup, openBackup } = await import('#src/exchange/backup.ts');
  const now = environment.now();
  const zone = environment.zone();
  const origin = { author: practitionerOf(vault), device: vault.device, now, zone, app: options.app, newId };
  const expected = new Set(vault.caseload.revisionIds);
  const sealed = await makeBackup(vault.caseload.revisions(), origin, {
    ...{ passphrase, stretchKey, signal },
    onProgress: (share) => onProgress('sealing', share),
  });
  onProgress('checking');
  const opened = await openBackup(sealed, {
    ...{ passphrase, stretchKey, signal },
    onProgress: (share) => onProgress('checking', share),
  }).catch((error: unknown) => {
    throw error instanceof PackRefusedError
      ? new BackupUncheckedError('the backup does not open', { cause: error })
      : error;
  });
  const found = new Set(opened.revisions.map(({ id }) => id));
  if (found.size !== expected.size || ![...found].every((id) => expected.has(id))) {
    throw new BackupUncheckedError('the backup does not hold everything');
  }
  const day = now.toZonedDateTimeISO(zone).toPlainDate().toString();
  return {
    file: new File([sealed], neutralFileName('backup', day), { type: 'application/octet-stream' }),
    revisions: found.size,
    madeAt: now.toString({ smallestUnit: 'millisecond' }),
  };
}
