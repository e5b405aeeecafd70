import type { Argon2Cost, StretchKey } from '#src/crypto/key-stretching.ts';
import type { LoadRows } from './load-rows.ts';

/** Where the ledger copy is kept, outside IndexedDB. */
export interface LedgerCopyPlace {
  readonly read: (database: string) => string | null;
  /** Called after the revisions are saved. Must not throw: an older copy still proves everything up to its own count. */
  readonly write: (database: string, copy: string) => void;
}

/** What the vault needs from the world, so that tests can stand in for slow or failing parts. */
export interface VaultEnvironment {
  readonly now: () => Temporal.Instant;
  readonly zone: () => string;
  readonly newId: () => string;
  /** In the application a worker; a second of work. */
  readonly stretchKey: StretchKey;
  /** The least work for a passphrase; lowered in unit tests only. */
  readonly argon2Floor: Argon2Cost;
  readonly ledgerCopy: LedgerCopyPlace;
  /** Opens every row; in the application in a worker. */
  readonly loadRows: LoadRows;
}
