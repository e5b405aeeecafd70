import { fromBase64, textOf, toBase64, utf8 } from '#src/crypto/bytes.ts';
import { seal, unseal, type SealContext } from '#src/crypto/seal.ts';
import { draftSchema, type Draft } from '#src/domain/draft.ts';
import type { AnyRevision } from '#src/domain/revision.ts';
import { z } from '#src/domain/schema.ts';
import { mainKey, type SealedRow } from './sealed-row.ts';
import { ledgerHeadSchema, type LedgerHead } from './ledger.ts';

/** Format number of rows; part of what their seals are bound to. */
export const rowFormat = 1;

/** A data key together with the vault it belongs to: what sealing a row takes. */
export interface VaultKey {
  readonly vault: string;
  readonly key: CryptoKey;
}

/** Name of the one ledger head. */
export const headId = mainKey;

const placeOf = (table: string, vault: string, id: string): SealContext => [
  'evenkeel row',
  rowFormat,
  table,
  vault,
  mainKey,
  id,
];

/** Seals a revision as the row with this number in the ledger. */
export async function sealRevision(key: VaultKey, number: number, revision: AnyRevision): Promise<SealedRow> {
  return sealRow(key, 'rows', revision.id, { number, revision });
}

const openedRow = z.strictObject({ number: z.int().check(z.minimum(1)), revision: z.unknown() });

/**
 * Opens a row of revisions. The revision is not checked here.
 *
 * @throws SealBrokenError when the row was altered, moved or sealed with another key.
 */
export async function openRevision(key: VaultKey, row: SealedRow): Promise<z.infer<typeof openedRow>> {
  return openedRow.parse(await openRow(key, 'rows', row));
}

/** Seals a draft. A draft is overwritten in place, under the same identifier. */
export async function sealDraft(key: VaultKey, draft: Draft): Promise<SealedRow> {
  return sealRow(key, 'drafts', draft.id, draft);
}

/** Opens a draft; throws when it is not one. */
export async function openDraft(key: VaultKey, row: SealedRow): Promise<Draft> {
  return draftSchema.parse(await openRow(key, 'drafts', row));
}

/** Seals the ledger head. */
export async function sealHead(key: VaultKey, head: LedgerHead): Promise<SealedRow> {
  return sealRow(key, 'heads', headId, head);
}

/** Opens the ledger head; throws when it is not one. */
export async function openHead(key: VaultKey, row: SealedRow): Promise<LedgerHead> {
  return ledgerHeadSchema.parse(await openRow(key, 'heads', row));
}

/** The copy of the ledger head that is kept outside IndexedDB, as text. */
export async function sealHeadCopy(key: VaultKey, head: LedgerHead): Promise<string> {
  return toBase64(await seal(key.key, utf8(JSON.stringify(head)), placeOf('head copy', key.vault, headId)));
}

/** Opens the copy of the ledger head; throws when it is none of this vault. */
export async function openHeadCopy(key: VaultKey, copy: string): Promise<LedgerHead> {
  const plaintext = await unseal(key.key, fromBase64(copy), placeOf('head copy', key.vault, headId));
  return ledgerHeadSchema.parse(JSON.parse(textOf(plaintext)));
}

async function sealRow(key: VaultKey, table: string, id: string, value: unknown): Promise<SealedRow> {
  const sealed = await seal(key.key, utf8(JSON.stringify(value)), placeOf(table, key.vault, id));
  return { id, format: rowFormat, key: mainKey, sealed };
}

async function openRow(key: VaultKey, table: string, row: SealedRow): Promise<unknown> {
  const plaintext = await unseal(key.key, row.sealed, placeOf(table, key.vault, row.id));
  return JSON.parse(textOf(plaintext)) as unknown;
}
