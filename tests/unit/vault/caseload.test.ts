import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordKind } from '#src/domain/record-kinds.ts';
import type { AnyRevision, Revision } from '#src/domain/revision.ts';
import { bodyOf, Caseload } from '#src/vault/caseload.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import {
  aCheckIn,
  aClient,
  aHousehold,
  aNotDone,
  anyMoment,
  anyRevisionOf,
  aPause,
  aRevision,
} from '../domain/sample-records.ts';

const kinds = ['client', 'checkIn', 'settings'] as const satisfies readonly RecordKind[];
type SampleKind = (typeof kinds)[number];
const clients = ['c1111111-1111-4111-8111-111111111111', 'c2222222-2222-4222-8222-222222222222'];

function revisionOf(kind: SampleKind, client: string, said: Partial<Revision>): AnyRevision {
  const bodies = {
    client: aClient(),
    checkIn: aCheckIn({ client }),
    settings: defaultSettings,
  };
  return anyRevisionOf(aRevision({ kind, body: bodies[kind], ...said } as Parameters<typeof aRevision>[0]));
}

/** Records of several kinds, each with a few revisions one after the other, some deleted in the end. */
const anyRecords = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      client: fc.constantFrom(...clients),
      moments: fc.array(anyMoment, { minLength: 1, maxLength: 4 }),
      deleted: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((records) =>
    records.flatMap(({ kind, client, moments, deleted }) => {
      const record = crypto.randomUUID();
      const set: AnyRevision[] = [];
      moments.forEach((moment, index) => {
        const at = new Date(moment).toISOString();
        const parents = set.slice(-1).map(({ id }) => id);
        const body = deleted && index === moments.length - 1 ? { body: null } : {};
        set.push(revisionOf(kind, client, { record, at, parents, ...body }));
      });
      return set;
    }),
  );

function seen(caseload: Caseload): unknown {
  const ids = (histories: readonly { current: { id: string } }[]) =>
    new Set(histories.map(({ current }) => current.id));
  return {
    byKind: kinds.map((kind) => ids(caseload.all(kind))),
    byClient: clients.map((client) => ids(caseload.ofClient('checkIn', client))),
    revisions: new Set(Array.from(caseload.revisions(), ({ id }) => id)),
    known: new Set(caseload.revisionIds),
  };
}

describe('the caseload', () => {
  test('is the same whether it was read at once or added to bit by bit, in any order, with repeats', () => {
    fc.assert(
      fc.property(
        anyRecords.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat()),
        ),
        ([all, shuffled, cut]) => {
          const atOnce = new Caseload(all);
          const at = cut % (all.length + 1);
          const bitByBit = new Caseload(shuffled.slice(0, at));
          // Read before and between, so that what is remembered has to be forgotten again.
          seen(bitByBit);
          for (const revision of shuffled.slice(at)) {
            bitByBit.add([revision]);
            seen(bitByBit);
          }
          bitByBit.add(all);
          expect(seen(bitByBit)).toEqual(seen(atOnce));
        },
      ),
    );
  });

  test('shows the live records of a kind and the check-ins of a client, as the slow way finds them', () => {
    fc.assert(
      fc.property(anyRecords, (all) => {
        const caseload = new Caseload(all);
        const last = all.filter(({ id }) => !all.some(({ parents }) => parents.includes(id)));
        for (const kind of kinds) {
          const live = last.filter((revision) => revision.kind === kind && revision.body !== null);
          expect(new Set(caseload.all(kind).map(({ current }) => current))).toEqual(new Set(live));
          for (const { record } of last) {
            expect(caseload.find(kind, record) !== undefined).toBe(
              live.some((revision) => revision.record === record),
            );
          }
        }
        for (const client of clients) {
          const live = last.filter(
            (revision) => revision.kind === 'checkIn' && revision.body?.client === client,
          );
          expect(new Set(caseload.ofClient('checkIn', client).map(({ current }) => current))).toEqual(
            new Set(live),
          );
        }
      }),
    );
  });

  test('gathers of each client what is his, however it came and wherever it was before', () => {
    const kinds = ['checkIn', 'household', 'pause', 'notDone'] as const;
    const bodies = {
      checkIn: (client: string) => aCheckIn({ client }),
      household: (client: string) => aHousehold({ client }),
      pause: (client: string) => aPause({ client }),
      notDone: (client: string) => aNotDone({ client }),
    };
    const step = fc.record({
      record: fc.nat({ max: 5 }),
      client: fc.constantFrom(...clients),
      deleted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const all: AnyRevision[] = clients.map((record) => revisionOf('client', '', { record }));
        const caseload = new Caseload(all);
        const records = Array.from({ length: 6 }, () => crypto.randomUUID());
        const gathered = (from: Caseload) =>
          clients.map((client) => {
            const { checkIns, households, pauses, notDone } = from.clientRecords(client)!;
            return [checkIns, households, pauses, notDone].map((list) => new Set<unknown>(list));
          });
        steps.forEach(({ record, client, deleted }, index) => {
          const kind = kinds[record % kinds.length]!;
          const id = records[record]!;
          const before = all.findLast((revision) => revision.record === id);
          const revision = anyRevisionOf(
            aRevision({
              kind,
              body: deleted ? null : bodies[kind](client),
              record: id,
              parents: before ? [before.id] : [],
              at: new Date(Date.UTC(2026, 2, 1) + index * 1000).toISOString(),
            } as Parameters<typeof aRevision>[0]),
          );
          all.push(revision);
          caseload.add([revision]);
          expect(gathered(caseload)).toEqual(gathered(new Caseload(all)));
        });
      }),
    );
  });

  test('gives the same list until something changes, and tells whoever listens', () => {
    const caseload = new Caseload([revisionOf('client', '', {})]);
    const list = caseload.all('client');
    expect(caseload.all('client')).toBe(list);
    expect(caseload.version).toBe(0);
    const versions: number[] = [];
    const stop = caseload.subscribe(() => versions.push(caseload.version));
    caseload.add([revisionOf('client', '', {})]);
    expect(caseload.all('client')).toHaveLength(2);
    stop();
    caseload.add([revisionOf('client', '', {})]);
    expect(versions).toEqual([1]);
  });

  test('has no body for what was deleted', () => {
    const deleted = aRevision({ kind: 'client', body: null });
    const caseload = new Caseload([deleted]);
    expect(caseload.find('client', deleted.record)).toBeUndefined();
    expect(() =>
      bodyOf({
        record: deleted.record,
        kind: 'client',
        revisions: [deleted],
        heads: [deleted],
        current: deleted,
      }),
    ).toThrow(RangeError);
  });
});
