import type { AnyRevision } from '#src/domain/revision.ts';
import type { LedgerFinding } from './ledger.ts';

/** Something that is wrong with the stored records, said plainly; any of it makes the vault read-only. */
export type Damage =
  | { readonly what: 'unreadable'; readonly count: number }
  | {
      readonly what: 'missing';
      readonly count: number;
      /** Instants of the readable revisions around the gap; null at either end. */
      readonly savedAfter: string | null;
      readonly savedBefore: string | null;
    }
  | { readonly what: 'behindCopy'; readonly count: number }
  | { readonly what: 'headMissing' }
  | { readonly what: 'contradicted' }
  | { readonly what: 'newer'; readonly count: number }
  | { readonly what: 'draftsUnreadable'; readonly count: number };

/** Names what a ledger audit found, with the times between which the missing revisions were saved. */
export function damageFrom(
  finding: LedgerFinding,
  numbered: readonly { readonly number: number; readonly revision: AnyRevision }[],
  unreadable: number,
): Damage[] {
  const damage: Damage[] = [];
  if (unreadable > 0) damage.push({ what: 'unreadable', count: unreadable });
  const ordered = [...numbered].sort((a, b) => a.number - b.number);
  let unaccounted = unreadable;
  for (const { first, last } of finding.missing) {
    const count = last - first + 1;
    // Rows that are there but unreadable leave gaps too; they are named once, as unreadable.
    const explained = Math.min(unaccounted, count);
    unaccounted -= explained;
    if (count === explained) continue;
    damage.push({
      what: 'missing',
      count: count - explained,
      savedAfter: ordered.findLast(({ number }) => number < first)?.revision.at ?? null,
      savedBefore: ordered.find(({ number }) => number > last)?.revision.at ?? null,
    });
  }
  if (finding.behindCopy > 0) damage.push({ what: 'behindCopy', count: finding.behindCopy });
  if (finding.contradicted) damage.push({ what: 'contradicted' });
  return damage;
}
