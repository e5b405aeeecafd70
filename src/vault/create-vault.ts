import { randomBytes } from '#src/crypto/bytes.ts';
import { iterationsFor, type Argon2Cost } from '#src/crypto/key-stretching.ts';
import { keyLength, wrapWithPassphrase, wrapWithRecoverySecret } from '#src/crypto/key-slot.ts';
import { recoveryCodeOf } from '#src/crypto/recovery-code.ts';
import { importSealingKey, sealTag } from '#src/crypto/seal.ts';
import { newSigningSeed } from '#src/crypto/signing-seed.ts';
import { reviseRecord, type AnyRevision } from '#src/domain/revision.ts';
import type { PractitionerRole } from '#src/domain/practitioner.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { VaultDatabase, writerVersion } from './database.ts';
import { mainKey } from './sealed-row.ts';
import type { VaultEnvironment } from './environment.ts';
import { emptyLedger, withEntry, type LedgerHead } from './ledger.ts';
import { sealHead, sealHeadCopy, sealRevision, type VaultKey } from './row-seal.ts';
import { storageError } from './storage-errors.ts';
import { nextDatabaseName } from './database-names.ts';
import { headerFormat, type HeaderRow } from './header-row.ts';

/** About how long unlocking may take on this device, in milliseconds. */
const unlockGoalMs = 900;

/** The secrets of a vault that is about to be made. They are in memory only until {@link createVault} has run. */
export interface NewVaultSecrets {
  readonly dataKey: Uint8Array<ArrayBuffer>;
  readonly recoverySecret: Uint8Array<ArrayBuffer>;
  /** The recovery secret as the person copies it. */
  readonly recoveryCode: string;
}

/** Makes the random secrets of a new vault. */
export function newVaultSecrets(): NewVaultSecrets {
  const recoverySecret = randomBytes(keyLength);
  return { dataKey: randomBytes(keyLength), recoverySecret, recoveryCode: recoveryCodeOf(recoverySecret) };
}

/** The first revisions of a new vault: who the practitioner is, and how the vault behaves. */
export function firstRevisions(
  practitioner: { readonly name: string; readonly role: PractitionerRole },
  device: string,
  environment: VaultEnvironment,
): AnyRevision[] {
  const author = environment.newId();
  const context = {
    author,
    device,
    at: environment.now().toString({ smallestUnit: 'millisecond' }),
    zone: environment.zone(),
    newId: environment.newId,
  };
  const unparented = { parents: [], reason: null, amendsFinal: false } as const;
  return [
    reviseRecord(
      {
        kind: 'practitioner',
        record: author,
        ...unparented,
        body: { ...practitioner, signingSeed: newSigningSeed() },
      },
      context,
    ),
    reviseRecord({ kind: 'settings', record: null, ...unparented, body: defaultSettings }, context),
  ];
}

/**
 * Makes a vault beside whatever stores there are, whole or not at all: header, revisions and ledger in one transaction.
 *
 * @param options.vault identifier of the vault; a new one, or that of the vault that is rebuilt
 * @param options.slots the wrapped data key
 * @returns name of the new store
 * @throws StorageFullError, StorageUnavailableError when nothing was made
 */
export async function writeNewVault(options: {
  readonly vault: string;
  readonly device: string;
  readonly slots: HeaderRow['slots'];
  readonly key: CryptoKey;
  readonly revisions: readonly AnyRevision[];
  readonly environment: VaultEnvironment;
}): Promise<string> {
  const key: VaultKey = { vault: options.vault, key: options.key };
  const rows = await Promise.all(
    options.revisions.map((revision, index) => sealRevision(key, index + 1, revision)),
  );
  const head = rows.reduce<LedgerHead>(
    (before, row) => withEntry(before, { number: before.count + 1, id: row.id, tag: sealTag(row.sealed) }),
    emptyLedger,
  );
  const [headRow, headCopy] = await Promise.all([sealHead(key, head), sealHeadCopy(key, head)]);
  const header: HeaderRow = {
    id: 'header',
    format: headerFormat,
    minWriter: writerVersion,
    vault: options.vault,
    device: options.device,
    slots: options.slots,
  };
  const name = await nextDatabaseName();
  const database = new VaultDatabase(name);
  try {
    await database.transaction('rw', [database.header, database.rows, database.heads], async () => {
      await database.rows.bulkAdd(rows);
      await database.heads.add(headRow);
      await database.header.add(header);
    });
  } catch (error) {
    throw storageError(error);
  } finally {
    database.close();
  }
  options.environment.ledgerCopy.write(name, headCopy);
  return name;
}

/**
 * Sets up a vault with a new data key under a passphrase and a recovery code.
 *
 * @param options.revisions what it holds from the start: {@link firstRevisions}, or those of a backup
 * @throws StorageFullError, StorageUnavailableError when nothing was made
 */
export async function createVault(options: {
  readonly passphrase: string;
  readonly secrets: NewVaultSecrets;
  readonly device: string;
  readonly revisions: readonly AnyRevision[];
  readonly environment: VaultEnvironment;
}): Promise<string> {
  const { environment, secrets } = options;
  const vault = environment.newId();
  const common = { dataKey: secrets.dataKey, opens: mainKey, place: vaultPlace(vault) };
  const slots = [
    await wrapWithPassphrase({
      ...common,
      passphrase: options.passphrase,
      cost: await costForThisDevice(environment),
      floor: environment.argon2Floor,
      stretchKey: environment.stretchKey,
    }),
    await wrapWithRecoverySecret({ ...common, secret: secrets.recoverySecret }),
  ];
  const key = await importSealingKey(secrets.dataKey);
  return writeNewVault({
    vault,
    device: options.device,
    slots,
    key,
    revisions: options.revisions,
    environment,
  });
}

/** What wrapped keys of a vault are bound to. */
export function vaultPlace(vault: string): readonly string[] {
  return ['vault', vault];
}

/** The work that takes about {@link unlockGoalMs} on this device, never less than the floor. Takes as long as the floor does. */
export async function costForThisDevice(environment: VaultEnvironment): Promise<Argon2Cost> {
  const floor = environment.argon2Floor;
  const started = environment.now();
  await environment.stretchKey({
    name: 'argon2id',
    passphrase: 'measure',
    salt: randomBytes(16),
    cost: floor,
  });
  const took = environment.now().since(started).total('milliseconds');
  return { ...floor, iterations: iterationsFor(took, unlockGoalMs, floor) };
}
