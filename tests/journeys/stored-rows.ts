import type { Page } from '@playwright/test';

/**
 * Every byte that the application keeps on this device, store by store, as text to compare: all its databases, and the
 * copy of the ledger. Language and theme are left out.
 */
export async function storedRows(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
      });
    // Bytes would be written as an object of numbered fields; this tells them from one.
    const asText = (row: unknown): string =>
      JSON.stringify(row, (_key, value: unknown) =>
        value instanceof Uint8Array ? `bytes ${Array.from(value).join(',')}` : value,
      );
    const found: Record<string, string> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('evenkeel-')) continue;
      const database = await answer(indexedDB.open(name));
      for (const store of Array.from(database.objectStoreNames)) {
        const objects = database.transaction(store).objectStore(store);
        found[`${name} ${store}`] = asText(await answer(objects.getAll()));
      }
      database.close();
    }
    for (const [key, value] of Object.entries(localStorage)) {
      if (key.endsWith('ledger')) found[key] = String(value);
    }
    return found;
  });
}
