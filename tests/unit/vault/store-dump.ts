/** Everything that lies in one store of the browser, read without the application. */
export interface StoreDump {
  readonly version: number;
  readonly tables: Record<string, Row[]>;
}

export type Row = Record<string, unknown> & { id: string };

/** The rows of {@link StoreDump} that are sealed. */
export type SealedDump = Row & { sealed: Uint8Array<ArrayBuffer> };

export async function dumpStore(name: string): Promise<StoreDump> {
  const database = await answer(indexedDB.open(name));
  try {
    const tables: StoreDump['tables'] = {};
    for (const table of Array.from(database.objectStoreNames)) {
      const store = database.transaction(table).objectStore(table);
      tables[table] = (await answer(store.getAll())) as Row[];
    }
    return { version: database.version, tables };
  } finally {
    database.close();
  }
}

/** Puts what {@link dumpStore} read into a browser that does not have the store yet. */
export async function restoreStore(name: string, { version, tables }: StoreDump): Promise<void> {
  const request = indexedDB.open(name, version);
  request.addEventListener('upgradeneeded', () => {
    for (const table of Object.keys(tables)) request.result.createObjectStore(table, { keyPath: 'id' });
  });
  const database = await answer(request);
  const names = Object.keys(tables);
  if (names.length > 0) {
    const transaction = database.transaction(names, 'readwrite');
    for (const [table, rows] of Object.entries(tables)) {
      for (const row of rows) transaction.objectStore(table).put(row);
    }
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('abort', reject);
    });
  }
  database.close();
}

/** The dump as text, the same for the same bytes; bytes in base64. */
export function textOfDump(dump: StoreDump): string {
  return JSON.stringify(dump, (_key, value: unknown) =>
    value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value,
  );
}

/** The dump of {@link textOfDump}. */
export function dumpOfText(text: string): StoreDump {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('bytes' in value)) return value;
    return new Uint8Array(Buffer.from(String(value.bytes), 'base64'));
  }) as StoreDump;
}

/** Every store of the browser, byte for byte, to compare with later. */
export async function everythingStored(): Promise<string> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '').sort();
  const dumps = await Promise.all(names.map(async (name) => `${name} ${textOfDump(await dumpStore(name))}`));
  return dumps.join('\n');
}

/** The sealed rows of a table. */
export function sealedRows(dump: StoreDump, table: 'rows' | 'heads' | 'drafts'): SealedDump[] {
  return (dump.tables[table] ?? []) as SealedDump[];
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('no answer'));
    });
  });
}
