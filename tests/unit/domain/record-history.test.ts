import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { revisionsToAdd } from '#src/domain/merge.ts';
import {
  amendmentsOf,
  compareRevisions,
  historyOf,
  isForked,
  withRevision,
  type RecordHistory,
} from '#src/domain/record-history.ts';
import type { AnyRevision, Revision } from '#src/domain/revision.ts';
import { aCheckIn, aClient, anyMoment, aRevision } from './sample-records.ts';

const record = 'c1111111-1111-4111-8111-111111111111';

function edit(said: Partial<Revision<'client'>>): Revision<'client'> {
  return aRevision({ kind: 'client', body: aClient(), record, ...said });
}

/** What everybody who has the same revisions must agree on. */
function agreed(history: RecordHistory): unknown {
  return {
    revisions: history.revisions.map(({ id }) => id),
    heads: history.heads.map(({ id }) => id),
    current: history.current.id,
  };
}

/** A record edited any number of times, here and there: every edit follows one or two earlier ones, or none. */
const anyEdits: fc.Arbitrary<Revision<'client'>[]> = fc
  .array(fc.record({ at: anyMoment, back: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((steps) => {
    const edits: Revision<'client'>[] = [];
    for (const { at, back } of steps) {
      const parents = back.map((distance) => edits.at(-distance)?.id).filter((id) => id !== undefined);
      edits.push(edit({ at: new Date(at).toISOString(), parents: [...new Set(parents)] }));
    }
    return edits;
  });

const anyEditsShuffled = anyEdits.chain((edits) =>
  fc.tuple(
    fc.constant(edits),
    // Any order, with any of them repeated.
    fc
      .shuffledSubarray([...edits, ...edits, ...edits], { minLength: edits.length })
      .map((some) => [...some, ...edits]),
  ),
);

describe('design 3: the history of a record', () => {
  test('follows from the set of its revisions alone: order and repetition change nothing', () => {
    fc.assert(
      fc.property(anyEditsShuffled, ([edits, shuffled]) => {
        expect(agreed(historyOf(shuffled))).toEqual(agreed(historyOf(edits)));
        const oneByOne = shuffled.reduce<RecordHistory<'client'> | undefined>(withRevision, undefined);
        expect(agreed(oneByOne!)).toEqual(agreed(historyOf(edits)));
      }),
    );
  });

  test('has as heads exactly the revisions that no other follows, and the latest of them as current', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const history = historyOf(edits);
        const heads = edits.filter(({ id }) => !edits.some(({ parents }) => parents.includes(id)));
        expect(new Set(history.heads)).toEqual(new Set(heads));
        const latest = heads.reduce((a, b) => (a.at > b.at || (a.at === b.at && a.id > b.id) ? a : b));
        expect(history.current).toBe(latest);
        expect(history.revisions).toHaveLength(edits.length);
        expect(isForked(history)).toBe(heads.length > 1);
      }),
    );
  });

  test('is the same after two devices have merged, whatever each had, in either direction, twice', () => {
    fc.assert(
      fc.property(
        anyEdits.chain((edits) => fc.tuple(fc.constant(edits), fc.subarray(edits), fc.subarray(edits))),
        ([edits, some, others]) => {
          const phone = [...some];
          const laptop = edits.filter((revision) => !some.includes(revision) || others.includes(revision));
          const merge = (into: AnyRevision[], from: readonly AnyRevision[]) => {
            into.push(...revisionsToAdd(new Set(into.map(({ id }) => id)), from));
          };
          merge(phone, laptop);
          merge(laptop, phone);
          const [before, after] = [phone.length, laptop.length];
          merge(phone, laptop);
          merge(phone, [...laptop, ...laptop]);
          merge(laptop, phone);
          expect([phone.length, laptop.length]).toEqual([before, after]);
          const whole = agreed(historyOf(edits));
          expect(agreed(historyOf(phone as Revision<'client'>[]))).toEqual(whole);
          expect(agreed(historyOf(laptop as Revision<'client'>[]))).toEqual(whole);
        },
      ),
    );
  });

  test('of two edits made apart is a fork: both are kept, and a revision with two parents resolves it', () => {
    const first = edit({ at: '2026-03-02T08:00:00.000Z' });
    const onPhone = edit({ at: '2026-03-02T09:00:00.000Z', parents: [first.id] });
    const onLaptop = edit({ at: '2026-03-02T10:00:00.000Z', parents: [first.id] });
    const forked = historyOf([onLaptop, first, onPhone]);
    expect(isForked(forked)).toBe(true);
    expect(forked.heads).toEqual([onPhone, onLaptop]);
    expect(forked.current).toBe(onLaptop);

    const decided = edit({ at: '2026-03-02T11:00:00.000Z', parents: [onPhone.id, onLaptop.id] });
    const resolved = withRevision(forked, decided);
    expect(isForked(resolved)).toBe(false);
    expect(resolved.current).toBe(decided);
    expect(resolved.revisions).toEqual([first, onPhone, onLaptop, decided]);
  });

  test('of a device whose clock is wrong still has the last edit as current', () => {
    const first = edit({ at: '2026-03-02T08:00:00.000Z' });
    const later = edit({ at: '2019-01-01T00:00:00.000Z', parents: [first.id] });
    expect(historyOf([first, later]).current).toBe(later);
  });

  test('with revisions missing shows what there is', () => {
    const orphan = edit({ parents: [crypto.randomUUID()] });
    expect(historyOf([orphan]).current).toBe(orphan);
  });

  test('with parents in a circle, which only a hostile file has, neither hangs nor fails', () => {
    const [a, b, c] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    const circle = [
      edit({ id: a, parents: [c], at: '2026-03-02T08:00:00.000Z' }),
      edit({ id: b, parents: [a], at: '2026-03-02T10:00:00.000Z' }),
      edit({ id: c, parents: [b], at: '2026-03-02T09:00:00.000Z' }),
    ];
    expect(historyOf(circle).current.id).toBe(b);
    expect(historyOf([edit({ id: a, parents: [a] })]).current.id).toBe(a);
  });

  test('of nothing is an error', () => {
    expect(() => historyOf([])).toThrow(RangeError);
  });

  test('stays the same object when nothing new comes', () => {
    const first = edit({});
    const history = historyOf([first]);
    expect(withRevision(history, { ...first })).toBe(history);
  });
});

test('the order of revisions is total: by instant, then by identifier', () => {
  fc.assert(
    fc.property(anyEdits, anyEdits, (some, others) => {
      const all = [...some, ...others];
      for (const a of all) {
        for (const b of all) {
          expect(Math.sign(compareRevisions(a, b))).toBe(-Math.sign(compareRevisions(b, a)) + 0);
          expect(compareRevisions(a, b) === 0).toBe(a.id === b.id);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('instants are compared as instants, however many digits their seconds have', () => {
  const early = edit({ at: '2026-03-02T08:00:00Z' });
  const late = edit({ at: '2026-03-02T08:00:00.100Z', parents: [early.id] });
  expect(compareRevisions(early, late)).toBeLessThan(0);
  expect(historyOf([late, early]).revisions).toEqual([early, late]);
});

describe('the amendments of a record', () => {
  test('are the revisions after it had become final', () => {
    const first = aRevision({ kind: 'checkIn', body: aCheckIn(), record, at: '2026-03-02T08:00:00.000Z' });
    const amended = aRevision({
      kind: 'checkIn',
      body: aCheckIn(),
      record,
      at: '2026-03-02T09:00:00.000Z',
      parents: [first.id],
      reason: 'the wrong client',
    });
    expect(amendmentsOf(historyOf([amended, first]))).toEqual([amended]);
    expect(amendmentsOf(historyOf([first]))).toEqual([]);
  });

  test('are none while it is open', () => {
    const first = edit({ at: '2026-03-02T08:00:00.000Z' });
    const second = edit({ at: '2026-03-02T09:00:00.000Z', parents: [first.id] });
    expect(amendmentsOf(historyOf([first, second]))).toEqual([]);
  });
});

test('design 3: importing twice adds nothing the second time, and repeats within a file count once', () => {
  fc.assert(
    fc.property(anyEditsShuffled, ([edits, shuffled]) => {
      const added = revisionsToAdd(new Set(), shuffled);
      expect(new Set(added)).toEqual(new Set(edits));
      expect(added).toHaveLength(edits.length);
      expect(revisionsToAdd(new Set(added.map(({ id }) => id)), shuffled)).toEqual([]);
    }),
  );
});
