import { VaultDatabase } from './database.ts';
import { readHeaderRow, type HeaderRow } from './header-row.ts';

/**
 * The header of a store as it is now.
 *
 * @throws Error when it is missing or not a header of this version.
 */
export async function readHeader(name: string): Promise<HeaderRow> {
  const database = new VaultDatabase(name);
  try {
    const reading = readHeaderRow(await database.header.get('header'));
    if (typeof reading === 'string') throw new Error(`the header is ${reading}`);
    return reading.header;
  } finally {
    database.close();
  }
}
