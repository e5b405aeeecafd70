/** How far the browser promises to keep what is stored here. */
export interface StorageState {
  /** Whether the browser has agreed not to clear it by itself; null when it does not say. */
  readonly persistent: boolean | null;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
}

/** Asks the browser to keep the store even when the device runs short of room. Some ask the person, some decide alone. */
export async function requestPersistence(): Promise<StorageState> {
  try {
    await navigator.storage.persist();
  } catch {
    // Some browsers refuse in private windows; the state below says so.
  }
  return storageState();
}

/** Whether storage is persistent, and how much of it is used. */
export async function storageState(): Promise<StorageState> {
  try {
    const persistent = await navigator.storage.persisted();
    const { usage, quota } = await navigator.storage.estimate();
    return { persistent, usedBytes: usage ?? null, quotaBytes: quota ?? null };
  } catch {
    return { persistent: null, usedBytes: null, quotaBytes: null };
  }
}
