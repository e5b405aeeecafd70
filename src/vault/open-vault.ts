import { equalBytes } from '#src/crypto/bytes.ts';
import { sealTag } from '#src/crypto/seal.ts';
import type { Draft } from '#src/domain/draft.ts';
import { defaultSettings, type Settings } from '#src/domain/settings.ts';
import { reviseRecord, type AnyChange, type AnyRevision } from '#src/domain/revision.ts';
import type { Caseload } from './caseload.ts';
import { bodyOf } from './caseload.ts';
import type { Damage } from './damage.ts';
import { writerVersion, type VaultDatabase } from './database.ts';
import type { SealedRow } from './sealed-row.ts';
import type { HeaderRow } from './header-row.ts';
import { DraftBox } from './draft-box.ts';
import type { VaultEnvironment } from './environment.ts';
import { withEntry, type LedgerHead } from './ledger.ts';
import { headId, sealHead, sealHeadCopy, sealRevision, type VaultKey } from './row-seal.ts';
import { ReadOnlyVaultError, storageError, VaultMovedOnError } from './storage-errors.ts';

/** What makes an open vault. */
export interface OpenVaultParts {
  readonly environment: VaultEnvironment;
  readonly database: VaultDatabase;
  readonly header: HeaderRow;
  readonly key: CryptoKey;
  readonly caseload: Caseload;
  readonly head: LedgerHead;
  readonly headRow: SealedRow | undefined;
  readonly drafts: readonly Draft[];
  readonly damage: readonly Damage[];
}

/** An unlocked vault: what screens read from and save to. The key is in here and nowhere else; locking drops it. */
export class OpenVault {
  readonly caseload: Caseload;
  readonly drafts: DraftBox;
  readonly damage: readonly Damage[];
  /** Name of the store, for restoring beside it. */
  readonly databaseName: string;
  readonly #environment: VaultEnvironment;
  readonly #database: VaultDatabase;
  readonly #device: string;
  #key: VaultKey | null;
  #head: LedgerHead;
  #headRow: SealedRow | undefined;
  #saving: Promise<unknown> = Promise.resolve();

  constructor(parts: OpenVaultParts) {
    this.#environment = parts.environment;
    this.#database = parts.database;
    this.#device = parts.header.device;
    this.#key = { vault: parts.header.vault, key: parts.key };
    this.#head = parts.head;
    this.#headRow = parts.headRow;
    this.caseload = parts.caseload;
    this.damage = parts.damage;
    this.databaseName = parts.database.name;
    this.drafts = new DraftBox(parts.database, () => this.#openKey(), parts.drafts);
  }

  /** Damaged or newer than this version: everything can be read and exported, nothing is written. */
  get readOnly(): boolean {
    return this.damage.length > 0;
  }

  /** Random identifier of this device. */
  get device(): string {
    return this.#device;
  }

  /** How this vault behaves. */
  get settings(): Settings {
    const history = this.caseload.only('settings');
    return history ? bodyOf(history) : defaultSettings;
  }

  /**
   * Saves changes as new revisions, all or none. When the promise resolves they are on the disk.
   *
   * @param options.settledDraft draft that this save makes superfluous; it goes in the same transaction
   * @throws ReasonMissingError, MalformedRevisionError for a change that may not be made
   * @throws StorageFullError, StorageUnavailableError, VaultMovedOnError, ReadOnlyVaultError when nothing was saved
   */
  async save(
    changes: readonly AnyChange[],
    options: { settledDraft?: string } = {},
  ): Promise<readonly AnyRevision[]> {
    const author = this.caseload.only('practitioner')?.record ?? this.#environment.newId();
    const context = {
      author,
      device: this.#device,
      at: this.#environment.now().toString({ smallestUnit: 'millisecond' }),
      zone: this.#environment.zone(),
      newId: this.#environment.newId,
    };
    const revisions = changes.map((change) => reviseRecord(change, context));
    await this.append(revisions, options);
    return revisions;
  }

  /** Appends finished revisions, such as those of a backup. As {@link save} otherwise. */
  async append(revisions: readonly AnyRevision[], options: { settledDraft?: string } = {}): Promise<void> {
    // One after the other: each takes its numbers in the ledger from the one before.
    const run = this.#saving.then(() => this.#append(revisions, options));
    this.#saving = run.catch(() => undefined);
    await run;
  }

  async #append(
    revisions: readonly AnyRevision[],
    { settledDraft }: { settledDraft?: string },
  ): Promise<void> {
    if (this.readOnly) throw new ReadOnlyVaultError('this vault is open for reading only');
    const key = this.#openKey();
    const sealed = await Promise.all(
      revisions.map((revision, index) => sealRevision(key, this.#head.count + index + 1, revision)),
    );
    const head = sealed.reduce<LedgerHead>(
      (before, row) => withEntry(before, { number: before.count + 1, id: row.id, tag: sealTag(row.sealed) }),
      this.#head,
    );
    const [headRow, headCopy] = await Promise.all([sealHead(key, head), sealHeadCopy(key, head)]);
    const { header, rows, heads, drafts } = this.#database;
    if (settledDraft !== undefined) await this.drafts.pause(settledDraft);
    try {
      // Only ready bytes in here: anything else that is awaited lets IndexedDB commit half of it.
      await this.#database.transaction('rw', [header, rows, heads, drafts], async () => {
        const stored = await header.get('header');
        const storedHead = await heads.get(headId);
        if (!stored || stored.minWriter > writerVersion || !sameRow(storedHead, this.#headRow)) {
          throw new VaultMovedOnError('something else has written to this vault');
        }
        await rows.bulkAdd(sealed);
        await heads.put(headRow);
        if (settledDraft !== undefined) await drafts.delete(settledDraft);
      });
    } catch (error) {
      if (settledDraft !== undefined) await this.drafts.resume(settledDraft);
      throw storageError(error);
    }
    this.#head = head;
    this.#headRow = headRow;
    this.#environment.ledgerCopy.write(this.#database.name, headCopy);
    if (settledDraft !== undefined) this.drafts.forget(settledDraft);
    this.caseload.add(revisions);
  }

  /**
   * Puts drafts away, waits for saves under way, then drops the key and closes the store. Only a reload clears the memory
   * for certain: the caller reloads.
   */
  async lock(): Promise<void> {
    await this.drafts.flush();
    await this.#saving;
    this.#key = null;
    this.#database.close();
  }

  #openKey(): VaultKey {
    if (!this.#key) throw new ReadOnlyVaultError('the vault is locked');
    return this.#key;
  }
}

function sameRow(a: SealedRow | undefined, b: SealedRow | undefined): boolean {
  return a === undefined || b === undefined ? a === b : equalBytes(a.sealed, b.sealed);
}
