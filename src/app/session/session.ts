import type { VaultEnvironment } from '#src/vault/environment.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';
import { findVault, type FoundVault } from '#src/vault/find-vault.ts';
import { holdHere, holdIfFree, type WriterHold } from '#src/vault/writer-lock.ts';

/** Where this tab stands, from opening it to an unlocked vault. */
export type SessionState =
  | { readonly stage: 'starting' }
  | { readonly stage: 'elsewhere'; readonly takingOver: boolean }
  | { readonly stage: 'closed'; readonly found: FoundVault }
  | { readonly stage: 'open'; readonly vault: OpenVault }
  | { readonly stage: 'locking' };

const lockChannelName = 'evenkeel lock';
/** A store that does not answer must not keep the records on the screen, in milliseconds. */
const lockPatienceMs = 3000;

/** This tab's way through hold, vault and lock. One for the life of the page: locking reloads it. */
export class Session {
  readonly environment: VaultEnvironment;
  readonly #reload: () => void;
  readonly #listeners = new Set<() => void>();
  readonly #lockChannel = new BroadcastChannel(lockChannelName);
  #state: SessionState = { stage: 'starting' };
  #hold: WriterHold | null = null;
  /** Whether this tab shows something that a lock elsewhere must take away too. */
  #showsRecords = false;
  #started = false;
  #leaving = false;

  constructor(environment: VaultEnvironment, reload: () => void) {
    this.environment = environment;
    this.#reload = reload;
    this.#lockChannel.addEventListener('message', () => {
      if (this.#showsRecords) this.#reload();
    });
  }

  get state(): SessionState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Takes the vault if no other tab has it, and looks for it. Called again, it does nothing. */
  async start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const hold = await holdIfFree();
    if (hold) await this.#holding(hold);
    else this.#become({ stage: 'elsewhere', takingOver: false });
  }

  /** Takes the vault from the other tab, which puts its drafts away first. */
  async useHere(): Promise<void> {
    this.#become({ stage: 'elsewhere', takingOver: true });
    await this.#holding(await holdHere());
  }

  /** The vault has been unlocked or set up. */
  opened(vault: OpenVault): void {
    this.#showsRecords = true;
    this.#become({ stage: 'open', vault });
  }

  /** A pack is shown in this tab, though its vault may be locked. */
  showsPack(): void {
    this.#showsRecords = true;
  }

  /**
   * Locks: the screen is cleared, drafts go to the disk, the key is dropped, other tabs are told, and the page is loaded
   * anew, which is what really clears its memory.
   */
  async lock(): Promise<void> {
    if (this.#leaving) return;
    await this.putAway();
    this.#reload();
  }

  /** Everything that {@link lock} does but the reload, which the caller must see to. */
  async putAway(): Promise<void> {
    await this.#putAway();
    // Whoever locks means everything that is open; who only hands over must not lock the tab that takes over.
    this.#lockChannel.postMessage('locked');
    this.#hold?.release();
  }

  async #putAway(): Promise<void> {
    this.#leaving = true;
    const vault = this.#state.stage === 'open' ? this.#state.vault : null;
    // Forms must still be there to hand over what they hold; the screen is covered, not taken down.
    document.documentElement.dataset['covered'] = '';
    const patience = new Promise((resolve) => setTimeout(resolve, lockPatienceMs));
    await Promise.race([vault?.lock(), patience]);
    this.#become({ stage: 'locking' });
  }

  async #handOver(): Promise<void> {
    if (this.#leaving) return;
    await this.#putAway();
    this.#hold?.release();
    this.#reload();
  }

  async #holding(hold: WriterHold): Promise<void> {
    this.#hold = hold;
    void hold.wantedElsewhere.then(() => this.#handOver());
    const { ledgerCopy } = this.environment;
    this.#become({
      stage: 'closed',
      found: await findVault((database) => ledgerCopy.read(database) !== null),
    });
  }

  #become(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
