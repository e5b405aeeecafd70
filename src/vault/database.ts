import { Dexie, type Table } from 'dexie';
import type { HeaderRow } from './header-row.ts';
import type { SealedRow } from './sealed-row.ts';

/** The shape of stored rows that this version writes. A store that asks for a later one is opened read-only. */
export const writerVersion = 1;

/** The tables of one vault. Only this folder knows that they are Dexie's. */
export class VaultDatabase extends Dexie {
  declare readonly header: Table<HeaderRow, string>;
  declare readonly rows: Table<SealedRow, string>;
  declare readonly heads: Table<SealedRow, string>;
  declare readonly drafts: Table<SealedRow, string>;

  /** @param name see `databaseName` */
  constructor(name: string) {
    // Strict durability: an acknowledged save is on the disk. No cache: it shows rows before they are saved.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ header: 'id', rows: 'id', heads: 'id', drafts: 'id' });
  }
}
