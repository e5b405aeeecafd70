import { joined, utf8 } from '#src/crypto/bytes.ts';
import { sha256Of, toHex } from '#src/crypto/digest.ts';
import { identifier } from '#src/domain/field-values.ts';
import { z } from '#src/domain/schema.ts';

/**
 * The ledger counts the revisions of a vault and chains them: each link is the digest of the link before, the row's
 * number, its identifier and its seal's tag. Losing, adding, swapping or altering a row breaks it.
 */
export const ledgerHeadSchema = z.strictObject({
  count: z.int().check(z.minimum(0)),
  /** Digest in hexadecimal. */
  chain: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type LedgerHead = z.infer<typeof ledgerHeadSchema>;

export const emptyLedger: LedgerHead = { count: 0, chain: '0'.repeat(64) };

/** What the ledger knows of a row. */
export interface LedgerEntry {
  /** Place in the ledger, from 1. */
  readonly number: number;
  readonly id: string;
  readonly tag: Uint8Array;
}

/** The head after one more row. */
export function withEntry(head: LedgerHead, entry: LedgerEntry): LedgerHead {
  const link = utf8(`${head.chain} ${String(entry.number)} ${identifier.parse(entry.id)} `);
  return { count: entry.number, chain: toHex(sha256Of(joined(link, entry.tag))) };
}

/** A run of rows that the ledger counts and the store does not have. */
export interface MissingRun {
  readonly first: number;
  readonly last: number;
}

/** How the rows that were found compare with what the ledger and its copy say. */
export interface LedgerFinding {
  readonly missing: readonly MissingRun[];
  /** Revisions by which the store is behind the copy kept outside it. */
  readonly behindCopy: number;
  /** Rows, head and copy contradict each other though nothing is missing: something was altered, added or exchanged. */
  readonly contradicted: boolean;
}

/**
 * Compares the rows of a store with its ledger.
 *
 * @param head null when it is missing or unreadable, which the caller reports by itself
 * @param copy null when there is none, which proves nothing
 */
export function auditLedger(
  entries: readonly LedgerEntry[],
  head: LedgerHead | null,
  copy: LedgerHead | null,
): LedgerFinding {
  const ordered = [...entries].sort((a, b) => a.number - b.number);
  const expected = Math.max((head ?? copy)?.count ?? 0, ordered.at(-1)?.number ?? 0);
  const missing: MissingRun[] = [];
  let chainHolds = true;
  let reached = emptyLedger;
  let contradicted = false;
  const agreesWith = (known: LedgerHead | null): boolean =>
    !known || !chainHolds || known.count !== reached.count || known.chain === reached.chain;
  const compare = (): void => {
    if (!agreesWith(head) || !agreesWith(copy)) contradicted = true;
  };
  compare();
  let next = 1;
  for (const entry of ordered) {
    if (entry.number < next) {
      contradicted = true;
      continue;
    }
    if (entry.number > next) {
      missing.push({ first: next, last: entry.number - 1 });
      chainHolds = false;
    }
    next = entry.number + 1;
    if (chainHolds) {
      reached = withEntry(reached, entry);
      compare();
    }
  }
  if (next <= expected) missing.push({ first: next, last: expected });
  if (head && (ordered.at(-1)?.number ?? 0) > head.count) contradicted = true;
  const behindCopy = head && copy ? Math.max(0, copy.count - head.count) : 0;
  return { missing, behindCopy, contradicted };
}
