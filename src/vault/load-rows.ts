import { sealTag } from '#src/crypto/seal.ts';
import {
  MalformedRevisionError,
  NewerRevisionError,
  readRevision,
  type AnyRevision,
} from '#src/domain/revision.ts';
import { answerTo } from './answer-to.ts';
import { damageFrom, type Damage } from './damage.ts';
import type { SealedRow } from './sealed-row.ts';
import { auditLedger, emptyLedger, type LedgerEntry, type LedgerHead } from './ledger.ts';
import { headId, openHead, openHeadCopy, openRevision, type VaultKey } from './row-seal.ts';

/** Everything that was found in a store. */
export interface LoadedRows {
  readonly revisions: readonly AnyRevision[];
  readonly head: LedgerHead;
  readonly damage: readonly Damage[];
}

export interface LoadRequest {
  readonly database: string;
  readonly key: VaultKey;
  /** The ledger copy kept outside IndexedDB, if there is one. */
  readonly headCopy: string | null;
}

/** Opens all rows of a store. `onProgress` gets the share that is done, 0 to 1. */
export type LoadRows = (request: LoadRequest, onProgress: (share: number) => void) => Promise<LoadedRows>;

const rowsAtATime = 256;

/**
 * Reads, opens and checks every row, and holds the result against the ledger. Nothing is written: what cannot be read
 * stays where it is and is reported.
 */
export const loadRows: LoadRows = async ({ database: name, key, headCopy }, onProgress) => {
  const { rows, headRow } = await readStore(name);
  const opened = await openAll(key, rows, onProgress);
  const head = headRow ? await openHead(key, headRow).catch(() => null) : null;
  const copy = headCopy === null ? null : await openHeadCopy(key, headCopy).catch(() => null);
  const damage = damageFrom(auditLedger(opened.entries, head, copy), opened.numbered, opened.unreadable);
  if (!head) damage.push({ what: 'headMissing' });
  if (opened.newer > 0) damage.push({ what: 'newer', count: opened.newer });
  return { revisions: opened.numbered.map(({ revision }) => revision), head: head ?? emptyLedger, damage };
};

// With the browser's own interface: the worker that runs this starts sooner without the database library.
async function readStore(name: string): Promise<{ rows: SealedRow[]; headRow: SealedRow | undefined }> {
  const database = await answerTo(indexedDB.open(name));
  try {
    const transaction = database.transaction(['rows', 'heads'], 'readonly');
    const [rows, headRow] = await Promise.all([
      answerTo(transaction.objectStore('rows').getAll() as IDBRequest<SealedRow[]>),
      answerTo(transaction.objectStore('heads').get(headId) as IDBRequest<SealedRow | undefined>),
    ]);
    return { rows, headRow };
  } finally {
    database.close();
  }
}

interface OpenedRows {
  readonly numbered: { number: number; revision: AnyRevision }[];
  readonly entries: LedgerEntry[];
  unreadable: number;
  newer: number;
}

async function openAll(
  key: VaultKey,
  rows: readonly SealedRow[],
  onProgress: (share: number) => void,
): Promise<OpenedRows> {
  const opened: OpenedRows = { numbered: [], entries: [], unreadable: 0, newer: 0 };
  for (let start = 0; start < rows.length; start += rowsAtATime) {
    const batch = rows.slice(start, start + rowsAtATime);
    await Promise.all(batch.map((row) => openOne(key, row, opened)));
    onProgress(Math.min(1, (start + rowsAtATime) / rows.length));
  }
  return opened;
}

async function openOne(key: VaultKey, row: SealedRow, opened: OpenedRows): Promise<void> {
  try {
    const { number, revision } = await openRevision(key, row);
    opened.entries.push({ number, id: row.id, tag: sealTag(row.sealed) });
    const read = readRevision(revision);
    if (read.id !== row.id) throw new MalformedRevisionError('another row’s revision');
    opened.numbered.push({ number, revision: read });
  } catch (error) {
    if (error instanceof NewerRevisionError) opened.newer += 1;
    else opened.unreadable += 1;
  }
}
