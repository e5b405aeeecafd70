/** The device has no room: nothing was saved, what is on the screen is still there. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
}

/** The vault is opened for reading only: it is damaged, or newer than this version. */
export class ReadOnlyVaultError extends Error {
  override readonly name = 'ReadOnlyVaultError';
}

/** Another tab or version has written since this one read: this one must stop and be opened again. */
export class VaultMovedOnError extends Error {
  override readonly name = 'VaultMovedOnError';
}

/** The browser closed the store or refused it; nothing was saved. */
export class StorageUnavailableError extends Error {
  override readonly name = 'StorageUnavailableError';
}

const ours = [StorageFullError, ReadOnlyVaultError, VaultMovedOnError, StorageUnavailableError];

/** The reason behind a failed transaction, in terms a person can be told. Dexie hides quota errors inside others. */
export function storageError(error: unknown): Error {
  if (ours.some((kind) => error instanceof kind)) return error as Error;
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    const { name, inner } = cause as Error & { inner?: unknown };
    if (ours.some((kind) => cause instanceof kind)) return cause;
    if (name === 'QuotaExceededError' || /quota|disk|space/iu.test(cause.message)) {
      return new StorageFullError('storage is full', { cause: error });
    }
    cause = inner ?? cause.cause;
  }
  return new StorageUnavailableError('the store did not take it', { cause: error });
}

/** Why a save failed, as far as a person needs to know. */
export type SaveFailure = 'full' | 'readOnly' | 'movedOn' | 'unavailable' | 'malformed';

/** The kind of failure behind an error that a save has thrown. */
export function saveFailureOf(error: unknown): SaveFailure {
  if (error instanceof StorageFullError) return 'full';
  if (error instanceof ReadOnlyVaultError) return 'readOnly';
  if (error instanceof VaultMovedOnError) return 'movedOn';
  if (error instanceof StorageUnavailableError) return 'unavailable';
  return 'malformed';
}
