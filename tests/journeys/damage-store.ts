import type { Page } from '@playwright/test';

/** What can befall a store from outside the application. */
export type StoreDamage =
  | 'delete a row'
  | 'flip a bit of a row'
  | 'swap the seals of two rows'
  | 'delete the head'
  | 'delete all rows'
  | 'damage the header'
  | 'delete the database';

interface RememberedRow {
  readonly id: string;
  readonly format: number;
  readonly key: string;
  /** The sealed bytes. */
  readonly sealed: readonly number[];
}

/** Rows and head of the store as they were at one time. */
export interface RememberedStore {
  readonly rows: readonly RememberedRow[];
  readonly heads: readonly RememberedRow[];
}

/** Remembers how the store is now, to be put back later. */
export async function rememberStore(page: Page): Promise<RememberedStore> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
      });
    const database = await answer(indexedDB.open('evenkeel-1'));
    const transaction = database.transaction(['rows', 'heads']);
    const all = async (store: string): Promise<RememberedRow[]> => {
      const found = (await answer(transaction.objectStore(store).getAll())) as RememberedRow[];
      return found.map((row) => ({ ...row, sealed: Array.from(row.sealed) }));
    };
    const [rows, heads] = await Promise.all([all('rows'), all('heads')]);
    database.close();
    return { rows, heads };
  });
}

/** Makes rows and head what they once were; the ledger copy outside the database stays as it is. */
export async function putBackStore(page: Page, remembered: RememberedStore): Promise<void> {
  await page.evaluate(async ({ rows, heads }) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('evenkeel-1');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
    });
    const transaction = database.transaction(['rows', 'heads'], 'readwrite');
    for (const [store, all] of Object.entries({ rows, heads })) {
      transaction.objectStore(store).clear();
      for (const row of all)
        transaction.objectStore(store).put({ ...row, sealed: Uint8Array.from(row.sealed) });
    }
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
    });
    database.close();
  }, remembered);
}

/**
 * Damages the store of the vault by a script in the page. Lock first: nothing must be using it.
 *
 * @param spared rows that are left alone, since nobody can tell from outside which row is which
 */
export async function damageStore(
  page: Page,
  damage: StoreDamage,
  spared: RememberedStore = { rows: [], heads: [] },
): Promise<void> {
  await page.evaluate(
    async ({ what, leave }) => {
      const name = 'evenkeel-1';
      const answer = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
          request.addEventListener('blocked', () => reject(new Error('the store is in use')));
        });
      if (what === 'delete the database') {
        await answer(indexedDB.deleteDatabase(name));
        return;
      }
      const database = await answer(indexedDB.open(name));
      const transaction = database.transaction(['header', 'rows', 'heads'], 'readwrite');
      const done = new Promise((resolve, reject) => {
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
      });
      const rows = transaction.objectStore('rows');
      type Row = { id: string; sealed: Uint8Array };
      const all = (await answer(rows.getAll())) as Row[];
      const [first, second] = all.filter(({ id }) => !leave.includes(id)) as [Row, Row];
      switch (what) {
        case 'delete a row':
          rows.delete(first.id);
          break;
        case 'flip a bit of a row':
          first.sealed[20]! ^= 1;
          rows.put(first);
          break;
        case 'swap the seals of two rows':
          rows.put({ ...first, sealed: second.sealed });
          rows.put({ ...second, sealed: first.sealed });
          break;
        case 'delete the head':
          transaction.objectStore('heads').clear();
          break;
        case 'delete all rows':
          rows.clear();
          break;
        case 'damage the header':
          transaction.objectStore('header').put({ id: 'header', format: 1 });
          break;
      }
      await done;
      database.close();
    },
    { what: damage, leave: spared.rows.map(({ id }) => id) },
  );
}
