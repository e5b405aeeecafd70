import { StretchingCostError } from '#src/crypto/key-stretching.ts';
import { WrongSecretError } from '#src/vault/unlock-vault.ts';

/** How far unlocking has come: the key is being made, then the rows are read (0 to 1). */
export type Unlocking = { readonly doing: 'openingLock' | 'changingLock' } | { readonly reading: number };

/** Why unlocking did not work: `tampered` when the header asks for work outside what is safe. */
export type UnlockFailure = 'wrong' | 'tampered' | 'failed';

/** The kind of failure behind an error of unlocking. */
export function unlockFailureOf(error: unknown): UnlockFailure {
  if (error instanceof WrongSecretError) return 'wrong';
  return error instanceof StretchingCostError ? 'tampered' : 'failed';
}
