import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditLedger, emptyLedger, withEntry, type LedgerEntry, type LedgerHead } from '#src/vault/ledger.ts';

function entry(number: number, said: Partial<LedgerEntry> = {}): LedgerEntry {
  return { number, id: crypto.randomUUID(), tag: crypto.getRandomValues(new Uint8Array(16)), ...said };
}

function headsOf(entries: readonly LedgerEntry[]): LedgerHead[] {
  const heads = [emptyLedger];
  for (const each of entries) heads.push(withEntry(heads.at(-1)!, each));
  return heads;
}

/** What was done to a ledger. */
const anyHistory = fc.integer({ min: 0, max: 9 }).chain((length) =>
  fc.record({
    entries: fc
      .constant(length)
      .map((count) => Array.from({ length: count }, (_, index) => entry(index + 1))),
    fates: fc.array(fc.constantFrom('kept', 'kept', 'kept', 'lost', 'altered', 'doubled'), {
      minLength: length,
      maxLength: length,
    }),
    head: fc.option(fc.integer({ min: 0, max: length })),
    copy: fc.option(fc.integer({ min: 0, max: length })),
    turn: fc.nat({ max: 20 }),
  }),
);

/** The audit once more, as slowly and plainly as it can be written. */
function slowAudit(entries: readonly LedgerEntry[], head: LedgerHead | null, copy: LedgerHead | null) {
  const numbers = entries.map(({ number }) => number);
  const highest = Math.max(0, ...numbers);
  const counted = head ? head.count : copy ? copy.count : 0;
  const missing = Array.from({ length: Math.max(highest, counted) }, (_, index) => index + 1).filter(
    (number) => !numbers.includes(number),
  );
  const first = (number: number) => entries.find((each) => each.number === number);
  const disagrees = (known: LedgerHead | null) => {
    if (!known) return false;
    let reached = emptyLedger;
    for (let number = 1; number <= known.count; number += 1) {
      const next = first(number);
      // With a row missing, nothing after it can be checked.
      if (!next) return false;
      reached = withEntry(reached, next);
    }
    return reached.chain !== known.chain;
  };
  return {
    missing,
    behindCopy: head && copy && copy.count > head.count ? copy.count - head.count : 0,
    contradicted:
      disagrees(head) ||
      disagrees(copy) ||
      new Set(numbers).size < numbers.length ||
      (head !== null && highest > head.count),
  };
}

describe('design 4: the ledger', () => {
  test('finds of any rows, head and copy what the slow way finds, in whatever order the rows come', () => {
    fc.assert(
      fc.property(anyHistory, ({ entries, fates, head, copy, turn }) => {
        const heads = headsOf(entries);
        const found = entries.flatMap((each, index) => {
          if (fates[index] === 'lost') return [];
          if (fates[index] === 'altered') return [entry(each.number)];
          return fates[index] === 'doubled' ? [each, entry(each.number)] : [each];
        });
        const [knownHead, knownCopy] = [head, copy].map((count) => (count === null ? null : heads[count]!));
        const expected = slowAudit(found, knownHead!, knownCopy!);
        const turned = [
          ...found.slice(turn % (found.length + 1)),
          ...found.slice(0, turn % (found.length + 1)),
        ];
        // Of two rows with one number the first that comes is taken, so their order must stay as it is.
        const shuffled = fates.includes('doubled') ? found : turned;
        const { missing, ...rest } = auditLedger(shuffled, knownHead!, knownCopy!);
        const numbers = missing.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        expect({ missing: numbers, ...rest }).toEqual(expected);
        expect(missing.every(({ first, last }) => first <= last)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('finds nothing where nothing is wrong, with the copy up to date, behind, or gone', () => {
    fc.assert(
      fc.property(anyHistory, ({ entries, copy }) => {
        const heads = headsOf(entries);
        expect(auditLedger(entries, heads.at(-1)!, copy === null ? null : heads[copy]!)).toEqual({
          missing: [],
          behindCopy: 0,
          contradicted: false,
        });
      }),
    );
  });

  test('changes with the number, the identifier and the seal of every row', () => {
    const first = entry(1);
    const head = withEntry(emptyLedger, first);
    expect(withEntry(emptyLedger, { ...first })).toEqual(head);
    expect(withEntry(emptyLedger, { ...first, number: 2 }).chain).not.toBe(head.chain);
    expect(withEntry(emptyLedger, { ...first, id: crypto.randomUUID() }).chain).not.toBe(head.chain);
    const tag = first.tag.slice();
    tag[15]! ^= 1;
    expect(withEntry(emptyLedger, { ...first, tag }).chain).not.toBe(head.chain);
    expect(withEntry(head, first).chain).not.toBe(head.chain);
  });

  test('is a chain that another program can compute from the documented bytes', async () => {
    const first = entry(1);
    const bytes = Buffer.concat([Buffer.from(`${'0'.repeat(64)} 1 ${first.id} `), first.tag]);
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    expect(withEntry(emptyLedger, first)).toEqual({ count: 1, chain: digest });
  });
});
