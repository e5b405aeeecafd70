import { answerTo } from './answer-to.ts';
import { databaseName, databaseNumbers } from './database-names.ts';
import { readHeaderRow, type HeaderRow } from './header-row.ts';

/** What was found on this device before anything is unlocked. */
export type FoundVault =
  | { readonly state: 'none' }
  /** A vault was here (the ledger copy is), and the browser no longer has it. */
  | { readonly state: 'gone' }
  | { readonly state: 'newer' }
  /** There is a store whose header cannot be read; nothing of it has been touched. */
  | { readonly state: 'damaged'; readonly database: string }
  | { readonly state: 'found'; readonly database: string; readonly header: HeaderRow };

/** IndexedDB version of Dexie's schema version 1, the highest that this program knows. */
const latestStoreVersion = 10;

/**
 * Looks for the vault of this device: the latest store that is more than the start of an interrupted set-up. Reads with the browser's own interface, so that
 * the unlock screen does not wait for the database library.
 *
 * @param hasLedgerCopy whether a ledger copy was kept outside IndexedDB for a store of this name
 */
export async function findVault(hasLedgerCopy: (database: string) => boolean): Promise<FoundVault> {
  for (const number of await databaseNumbers()) {
    const name = databaseName(number);
    const stored = await readStoredHeader(name);
    if (stored === 'newer') return { state: 'newer' };
    // A store without header and rows is what an interrupted set-up leaves, unless it was complete once.
    if (stored === 'empty' && !hasLedgerCopy(name)) continue;
    const reading = typeof stored === 'object' ? readHeaderRow(stored.header) : 'damaged';
    if (reading === 'newer') return { state: 'newer' };
    // An older store is no way round: it would ask for another passphrase and bring back another day.
    if (reading === 'damaged') return { state: 'damaged', database: name };
    return { state: 'found', database: name, header: reading.header };
  }
  return hadVault(hasLedgerCopy) ? { state: 'gone' } : { state: 'none' };
}

// A vault need not be in the first store: set-up may have been interrupted before it, or the vault rebuilt.
function hadVault(hasLedgerCopy: (database: string) => boolean): boolean {
  return Array.from({ length: 100 }, (_, index) => databaseName(index + 1)).some(hasLedgerCopy);
}

async function readStoredHeader(
  name: string,
): Promise<{ readonly header: unknown } | 'empty' | 'damaged' | 'newer'> {
  let database: IDBDatabase | null = null;
  try {
    database = await answerTo(indexedDB.open(name));
    if (database.version > latestStoreVersion) return 'newer';
    if (!database.objectStoreNames.contains('header') || !database.objectStoreNames.contains('rows'))
      return 'empty';
    const transaction = database.transaction(['header', 'rows'], 'readonly');
    const header: unknown = await answerTo(transaction.objectStore('header').get('header'));
    const rows = await answerTo(transaction.objectStore('rows').count());
    return header === undefined && rows === 0 ? 'empty' : { header };
  } catch {
    return 'damaged';
  } finally {
    database?.close();
  }
}
