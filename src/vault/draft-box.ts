import type { Draft } from '#src/domain/draft.ts';
import { writerVersion, type VaultDatabase } from './database.ts';
import type { HeaderRow } from './header-row.ts';
import { sealDraft, type VaultKey } from './row-seal.ts';
import { storageError, VaultMovedOnError } from './storage-errors.ts';

/** Half-filled forms, sealed on the disk while they are typed, and in memory while the vault is open. */
export class DraftBox {
  readonly #database: VaultDatabase;
  readonly #openKey: () => VaultKey;
  readonly #drafts: Map<string, Draft>;
  readonly #listeners = new Set<() => void>();
  readonly #openForms = new Set<() => Promise<void>>();
  #list: readonly Draft[];
  #writing: Promise<unknown> = Promise.resolve();
  readonly #settled = new Set<string>();
  /** What was typed into a form while it was being saved; it counts only if the save fails. */
  readonly #heldBack = new Map<string, Draft>();

  constructor(database: VaultDatabase, openKey: () => VaultKey, drafts: readonly Draft[]) {
    this.#database = database;
    this.#openKey = openKey;
    this.#drafts = new Map(drafts.map((draft) => [draft.id, draft]));
    this.#list = [...drafts];
  }

  /** All drafts, the latest first. The same array until something changes. */
  all(): readonly Draft[] {
    return this.#list;
  }

  find(id: string): Draft | undefined {
    return this.#drafts.get(id);
  }

  /**
   * Puts a draft on the disk, in the place of its earlier state. A draft whose form was saved meanwhile stays gone.
   *
   * @throws StorageFullError, StorageUnavailableError when it could not be kept; the form still has it.
   */
  async keep(draft: Draft): Promise<void> {
    const run = this.#writing.then(async () => {
      if (this.#settled.has(draft.id)) {
        this.#heldBack.set(draft.id, draft);
        return;
      }
      const row = await sealDraft(this.#openKey(), draft);
      const { header, drafts } = this.#database;
      try {
        await this.#database.transaction('rw', [header, drafts], async () => {
          checkMayWrite(await header.get('header'));
          await drafts.put(row);
        });
      } catch (error) {
        throw storageError(error);
      }
      this.#drafts.set(draft.id, draft);
      this.#changed();
    });
    this.#writing = run.catch(() => undefined);
    await run;
  }

  /**
   * Stops keeping a draft and waits for what is under way, so that a save can remove it without a late write bringing it
   * back. Follow with {@link forget} or, when the save failed, {@link resume}.
   */
  async pause(id: string): Promise<void> {
    this.#settled.add(id);
    await this.#writing;
  }

  /** Keeps a draft again whose save has failed, with what was typed meanwhile. */
  async resume(id: string): Promise<void> {
    this.#settled.delete(id);
    const typedMeanwhile = this.#heldBack.get(id);
    this.#heldBack.delete(id);
    // Where this fails as well, the form still has it.
    if (typedMeanwhile) await this.keep(typedMeanwhile).catch(() => undefined);
  }

  /**
   * Throws a draft away because the practitioner said so.
   *
   * @throws StorageUnavailableError, VaultMovedOnError when it is still there
   */
  async discard(id: string): Promise<void> {
    await this.pause(id);
    const { header, drafts } = this.#database;
    try {
      await this.#database.transaction('rw', [header, drafts], async () => {
        checkMayWrite(await header.get('header'));
        await drafts.delete(id);
      });
    } catch (error) {
      await this.resume(id);
      throw storageError(error);
    }
    this.forget(id);
  }

  /** Drops a draft that a save has already removed from the disk. */
  forget(id: string): void {
    this.#drafts.delete(id);
    this.#heldBack.delete(id);
    this.#changed();
  }

  /** Lets an open form be asked, before locking, to hand over what it still holds. Returns the way to stop. */
  onFlushRequest(flush: () => Promise<void>): () => void {
    this.#openForms.add(flush);
    return () => {
      this.#openForms.delete(flush);
    };
  }

  /** Asks every open form for what it holds; resolves when all of it is on the disk or could not be kept. */
  async flush(): Promise<void> {
    await Promise.allSettled(Array.from(this.#openForms, (flushForm) => flushForm()));
    await this.#writing;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #changed(): void {
    this.#list = [...this.#drafts.values()].sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));
    for (const listener of this.#listeners) listener();
  }
}

function checkMayWrite(header: HeaderRow | undefined): void {
  if (!header || header.minWriter > writerVersion) throw new VaultMovedOnError('a later version writes here');
}
