import { openWithPassphrase, openWithRecoverySecret } from '#src/crypto/key-slot.ts';
import { secretOfRecoveryCode } from '#src/crypto/recovery-code.ts';
import { importSealingKey, SealBrokenError } from '#src/crypto/seal.ts';
import type { Draft } from '#src/domain/draft.ts';
import { Caseload } from './caseload.ts';
import { vaultPlace } from './create-vault.ts';
import type { Damage } from './damage.ts';
import { VaultDatabase, writerVersion } from './database.ts';
import type { HeaderRow } from './header-row.ts';
import type { VaultEnvironment } from './environment.ts';
import { OpenVault } from './open-vault.ts';
import { headId, openDraft, type VaultKey } from './row-seal.ts';

/** What the person unlocks with. */
export type UnlockSecret = { readonly passphrase: string } | { readonly recoveryCode: string };

/** The passphrase or recovery code is not the one of this vault. Nothing has changed, however often it is tried. */
export class WrongSecretError extends Error {
  override readonly name = 'WrongSecretError';
}

/**
 * The data key of a vault, by passphrase or recovery code.
 *
 * @throws WrongSecretError when no slot opens.
 * @throws RecoveryCodeError when the code has a mistake in it.
 * @throws StretchingCostError when the header asks for unsafe work.
 */
export async function openDataKey(
  header: HeaderRow,
  secret: UnlockSecret,
  environment: VaultEnvironment,
): Promise<Uint8Array<ArrayBuffer>> {
  const place = vaultPlace(header.vault);
  const recoverySecret = 'recoveryCode' in secret ? secretOfRecoveryCode(secret.recoveryCode) : null;
  for (const slot of header.slots) {
    try {
      if (slot.kind === 'passphrase' && 'passphrase' in secret) {
        const { argon2Floor: floor, stretchKey } = environment;
        return await openWithPassphrase(slot, secret.passphrase, { place, floor, stretchKey });
      }
      if (slot.kind === 'recovery' && recoverySecret) {
        return await openWithRecoverySecret(slot, recoverySecret, place);
      }
    } catch (error) {
      if (!(error instanceof SealBrokenError)) throw error;
    }
  }
  throw new WrongSecretError('no slot opens with this');
}

/**
 * Unlocks a vault and reads all of it. A damaged one opens too, read-only, and says what is wrong with it.
 *
 * @param onProgress share of the rows that are read, 0 to 1
 * @throws WrongSecretError, RecoveryCodeError, StretchingCostError as {@link openDataKey}
 */
export async function unlockVault(
  found: { readonly database: string; readonly header: HeaderRow },
  secret: UnlockSecret,
  environment: VaultEnvironment,
  onProgress: (share: number) => void = () => undefined,
): Promise<OpenVault> {
  const key = await importSealingKey(await openDataKey(found.header, secret, environment));
  const vaultKey: VaultKey = { vault: found.header.vault, key };
  const headCopy = environment.ledgerCopy.read(found.database);
  const database = new VaultDatabase(found.database);
  // Brings an older store up to date before the loading worker, which knows no migrations, looks at it.
  await database.open();
  const loaded = await environment.loadRows(
    { database: found.database, key: vaultKey, headCopy },
    onProgress,
  );
  const [headRow, draftRows] = await Promise.all([database.heads.get(headId), database.drafts.toArray()]);
  const { drafts, unreadable } = await openDrafts(vaultKey, draftRows);
  const damage: Damage[] = [...loaded.damage];
  if (unreadable > 0) damage.push({ what: 'draftsUnreadable', count: unreadable });
  if (found.header.minWriter > writerVersion && !damage.some(({ what }) => what === 'newer')) {
    damage.push({ what: 'newer', count: 0 });
  }
  return new OpenVault({
    environment,
    database,
    header: found.header,
    key,
    caseload: new Caseload(loaded.revisions),
    head: loaded.head,
    headRow,
    drafts,
    damage,
  });
}

async function openDrafts(
  key: VaultKey,
  rows: Parameters<typeof openDraft>[1][],
): Promise<{ drafts: Draft[]; unreadable: number }> {
  const opened = await Promise.all(rows.map((row) => openDraft(key, row).catch(() => null)));
  const drafts = opened.filter((draft) => draft !== null);
  return { drafts, unreadable: opened.length - drafts.length };
}
