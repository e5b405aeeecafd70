import {
  freshBrowser,
  addingCheckIn,
  addingClient,
  aDraft,
  openNewVault,
  passphrase,
  testEnvironment,
  unlock,
  type TestEnvironment,
} from './test-environment.ts';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AnyRevision } from '#src/domain/revision.ts';
import type { Damage } from '#src/vault/damage.ts';
import { ReadOnlyVaultError } from '#src/vault/storage-errors.ts';
import { WrongSecretError } from '#src/vault/unlock-vault.ts';
import { aClient, aRevision } from '../domain/sample-records.ts';
import {
  dumpOfText,
  dumpStore,
  everythingStored,
  restoreStore,
  sealedRows,
  textOfDump,
  type SealedDump,
  type StoreDump,
} from './store-dump.ts';

const name = 'evenkeel-1';

/** One state of the store and of the copy of the ledger outside it. */
interface Moment {
  readonly store: string;
  readonly copy: string;
}

// The same vault after each of its saves: moments[n] has n revisions.
const moments: Moment[] = [];
let revisions: AnyRevision[] = [];
let draftId = '';

beforeAll(async () => {
  freshBrowser();
  const environment = testEnvironment();
  const made = await openNewVault(environment);
  revisions = [...made.revisions];
  const draft = aDraft();
  draftId = draft.id;
  await made.vault.drafts.keep(draft);
  const remember = async () => {
    moments[revisions.length] = {
      store: textOfDump(await dumpStore(name)),
      copy: environment.ledgerCopies.get(name)!,
    };
  };
  await remember();
  for (let time = 0; time < 6; time += 1) {
    revisions.push(...(await made.vault.save([time % 2 === 0 ? addingClient() : addingCheckIn()])));
    await remember();
  }
  await made.vault.lock();
});

beforeEach(freshBrowser);

const total = 8;
const flip = (row: SealedDump, at = 20) => {
  row.sealed[at % row.sealed.length]! ^= 0x10;
};
const rowOf = (dump: StoreDump, number: number) =>
  sealedRows(dump, 'rows').find(({ id }) => id === revisions[number - 1]!.id)!;

async function withStore(dump: StoreDump, copy: string | null): Promise<TestEnvironment> {
  freshBrowser();
  await restoreStore(name, dump);
  const environment = testEnvironment();
  if (copy !== null) environment.ledgerCopies.set(name, copy);
  return environment;
}

/** Unlocks, and proves that nothing was written by it nor can be from then on if anything is wrong. */
async function damageOf(dump: StoreDump, copy: string | null): Promise<readonly Damage[]> {
  const environment = await withStore(dump, copy);
  const stored = await everythingStored();
  const vault = await unlock(environment);
  expect(await everythingStored()).toBe(stored);
  expect(vault.readOnly).toBe(vault.damage.length > 0);
  if (vault.readOnly) {
    await expect(vault.save([addingClient()])).rejects.toThrow(ReadOnlyVaultError);
    expect(await everythingStored()).toBe(stored);
  } else {
    await vault.save([addingClient()]);
    expect((await unlock(environment)).damage).toEqual([]);
  }
  expect(environment.ledgerCopies.has(name)).toBe(copy !== null || !vault.readOnly);
  await vault.lock();
  return vault.damage;
}

describe('design 4.5: damage to the store is found, named, and never made worse', () => {
  const fate = fc.constantFrom('kept', 'kept', 'kept', 'removed', 'flipped', 'swapped');
  const anyDamage = fc.record({
    fates: fc.array(fate, { minLength: total, maxLength: total }),
    at: fc.nat(),
    head: fc.oneof(
      fc.constant('whole' as const),
      fc.constantFrom('gone' as const, 'flipped' as const),
      fc.integer({ min: 2, max: total }),
    ),
    copy: fc.oneof(
      fc.constant('whole' as const),
      fc.constantFrom('gone' as const, 'rubbish' as const),
      fc.integer({ min: 2, max: total }),
    ),
    draft: fc.constantFrom('kept', 'kept', 'flipped'),
  });

  test('whatever happened to rows, head and copy', async () => {
    await fc.assert(
      fc.asyncProperty(anyDamage, async ({ fates, at, head, copy, draft }) => {
        const dump = dumpOfText(moments[total]!.store);
        const having = (what: string) =>
          revisions.flatMap((_, index) => (fates[index] === what ? [index + 1] : []));
        const swapped = having('swapped').length > 1 ? having('swapped') : [];
        const seals = swapped.map((number) => rowOf(dump, number).sealed);
        swapped.forEach((number, index) => {
          rowOf(dump, number).sealed = seals[(index + 1) % seals.length]!;
        });
        for (const number of having('flipped')) flip(rowOf(dump, number), at);
        const removed = having('removed');
        dump.tables['rows'] = dump.tables['rows']!.filter(
          ({ id }) => !removed.some((number) => revisions[number - 1]!.id === id),
        );
        if (head === 'gone') dump.tables['heads'] = [];
        else if (head === 'flipped') flip(sealedRows(dump, 'heads')[0]!, at);
        else if (head !== 'whole') dump.tables['heads'] = dumpOfText(moments[head]!.store).tables['heads']!;
        if (draft === 'flipped') flip(sealedRows(dump, 'drafts')[0]!, at);
        const outside =
          copy === 'gone'
            ? null
            : copy === 'rubbish'
              ? 'rub bish'
              : moments[copy === 'whole' ? total : copy]!.copy;

        // What must come out, reckoned slowly.
        const headCount = head === 'gone' || head === 'flipped' ? null : head === 'whole' ? total : head;
        const copyCount = copy === 'gone' || copy === 'rubbish' ? null : copy === 'whole' ? total : copy;
        const unreadable = having('flipped').length + swapped.length;
        const readable = revisions
          .map((_, index) => index + 1)
          .filter(
            (number) =>
              !removed.includes(number) && !having('flipped').includes(number) && !swapped.includes(number),
          );
        const highest = Math.max(0, ...readable);
        const reach = Math.max(highest, headCount ?? copyCount ?? 0);
        const missing = Math.max(0, reach - readable.length - unreadable);
        const expected = {
          unreadable,
          missing,
          behindCopy: headCount !== null && copyCount !== null ? Math.max(0, copyCount - headCount) : 0,
          headMissing: headCount === null,
          contradicted: headCount !== null && highest > headCount,
          draftsUnreadable: draft === 'flipped' ? 1 : 0,
        };

        const damage = await damageOf(dump, outside);
        const counted = (what: Damage['what']) =>
          damage
            .filter((each) => each.what === what)
            .reduce((sum, each) => sum + ('count' in each ? each.count : 1), 0);
        expect({
          unreadable: counted('unreadable'),
          missing: counted('missing'),
          behindCopy: counted('behindCopy'),
          headMissing: counted('headMissing') > 0,
          contradicted: counted('contradicted') > 0,
          draftsUnreadable: counted('draftsUnreadable'),
        }).toEqual(expected);
        expect(counted('newer')).toBe(0);
      }),
      { numRuns: 80 },
    );
  });

  test('a whole store opens without any, also when the copy outside is older, gone, or of another vault', async () => {
    const whole = () => dumpOfText(moments[total]!.store);
    expect(await damageOf(whole(), moments[total]!.copy)).toEqual([]);
    expect(await damageOf(whole(), moments[4]!.copy)).toEqual([]);
    expect(await damageOf(whole(), null)).toEqual([]);
    freshBrowser();
    const other = testEnvironment();
    await openNewVault(other);
    expect(await damageOf(whole(), other.ledgerCopies.get(name)!)).toEqual([]);
  });

  test('rows that are gone are named with the times between which they were saved', async () => {
    const dump = dumpOfText(moments[total]!.store);
    dump.tables['rows'] = dump.tables['rows']!.filter(
      ({ id }) => ![revisions[3]!.id, revisions[4]!.id, revisions[7]!.id].includes(id),
    );
    expect(await damageOf(dump, moments[total]!.copy)).toEqual([
      { what: 'missing', count: 2, savedAfter: revisions[2]!.at, savedBefore: revisions[5]!.at },
      { what: 'missing', count: 1, savedAfter: revisions[6]!.at, savedBefore: null },
    ]);
  });

  test('the first rows and all rows', async () => {
    const dump = dumpOfText(moments[total]!.store);
    dump.tables['rows'] = dump.tables['rows']!.filter(({ id }) => id !== revisions[0]!.id);
    expect(await damageOf(dump, null)).toEqual([
      { what: 'missing', count: 1, savedAfter: null, savedBefore: revisions[1]!.at },
    ]);
    dump.tables['rows'] = [];
    expect(await damageOf(dump, null)).toEqual([
      { what: 'missing', count: total, savedAfter: null, savedBefore: null },
    ]);
    dump.tables['heads'] = [];
    expect(await damageOf(dump, moments[total]!.copy)).toEqual([
      { what: 'missing', count: total, savedAfter: null, savedBefore: null },
      { what: 'headMissing' },
    ]);
  });

  test('the whole store put back to an earlier day is behind the copy', async () => {
    expect(await damageOf(dumpOfText(moments[5]!.store), moments[total]!.copy)).toEqual([
      { what: 'behindCopy', count: 3 },
    ]);
  });

  test('an older head put back contradicts the rows', async () => {
    const dump = dumpOfText(moments[total]!.store);
    dump.tables['heads'] = dumpOfText(moments[6]!.store).tables['heads']!;
    expect(await damageOf(dump, null)).toEqual([{ what: 'contradicted' }]);
    expect(await damageOf(dump, moments[total]!.copy)).toEqual([
      { what: 'behindCopy', count: 2 },
      { what: 'contradicted' },
    ]);
  });

  test('the seals of two rows exchanged open neither', async () => {
    const dump = dumpOfText(moments[total]!.store);
    const [one, other] = [rowOf(dump, 4), rowOf(dump, 6)];
    [one.sealed, other.sealed] = [other.sealed, one.sealed];
    expect(await damageOf(dump, moments[total]!.copy)).toEqual([{ what: 'unreadable', count: 2 }]);
  });

  test('a row under another identifier, and a row of another vault', async () => {
    const dump = dumpOfText(moments[total]!.store);
    dump.tables['rows']!.push({ ...rowOf(dump, 4), id: crypto.randomUUID() });
    expect(await damageOf(dump, moments[total]!.copy)).toEqual([{ what: 'unreadable', count: 1 }]);

    freshBrowser();
    await openNewVault(testEnvironment());
    const foreign = await dumpStore(name);
    const again = dumpOfText(moments[total]!.store);
    again.tables['rows']!.push(...foreign.tables['rows']!);
    expect(await damageOf(again, moments[total]!.copy)).toEqual([{ what: 'unreadable', count: 2 }]);
  });

  test('a draft put in the place of a record, and a record in that of a draft', async () => {
    const dump = dumpOfText(moments[total]!.store);
    const [row, draft] = [rowOf(dump, 3), sealedRows(dump, 'drafts')[0]!];
    [row.sealed, draft.sealed] = [draft.sealed, row.sealed];
    expect(await damageOf(dump, moments[total]!.copy)).toEqual([
      { what: 'unreadable', count: 1 },
      { what: 'draftsUnreadable', count: 1 },
    ]);
  });

  test('a seal cut short, emptied, or no bytes at all', async () => {
    for (const sealed of [new Uint8Array(5), new Uint8Array(), 'text', undefined, null, 7, {}]) {
      const dump = dumpOfText(moments[total]!.store);
      (rowOf(dump, 5) as { sealed: unknown }).sealed = sealed;
      expect(await damageOf(dump, moments[total]!.copy)).toEqual([{ what: 'unreadable', count: 1 }]);
    }
  });

  test('what can still be read is there, with the drafts', async () => {
    const dump = dumpOfText(moments[total]!.store);
    flip(rowOf(dump, 3));
    dump.tables['rows'] = dump.tables['rows']!.filter(({ id }) => id !== revisions[5]!.id);
    const vault = await unlock(await withStore(dump, null));
    const left = revisions.filter((_, index) => index !== 2 && index !== 5).map(({ id }) => id);
    expect(vault.caseload.revisionIds).toEqual(new Set(left));
    expect(vault.drafts.find(draftId)).toBeDefined();
  });

  test('a wrong passphrase is still said to be wrong', async () => {
    const dump = dumpOfText(moments[total]!.store);
    flip(rowOf(dump, 3));
    const environment = await withStore(dump, null);
    const stored = await everythingStored();
    await expect(unlock(environment, { passphrase: `${passphrase}!` })).rejects.toThrow(WrongSecretError);
    expect(await everythingStored()).toBe(stored);
  });
});

describe('a store that a newer Evenkeel has written to', () => {
  test('keeps kinds of record that are not known here, says how many, and opens for reading', async () => {
    const environment = testEnvironment();
    const { vault, name: store } = await openNewVault(environment);
    await vault.save([addingClient()]);
    const newer = aRevision({ kind: 'client', body: aClient() });
    const future = [
      {
        ...newer,
        id: crypto.randomUUID(),
        record: crypto.randomUUID(),
        kind: 'ofALaterVersion',
        body: { factors: 8 },
      },
      {
        ...newer,
        id: crypto.randomUUID(),
        record: crypto.randomUUID(),
        version: 9_999,
        body: { whatever: true },
      },
    ] as unknown as AnyRevision[];
    await vault.append(future);
    await vault.save([addingClient()]);
    await vault.lock();
    const stored = await everythingStored();

    const again = await unlock(environment);
    expect(again.damage).toEqual([{ what: 'newer', count: 2 }]);
    expect(again.caseload.all('client')).toHaveLength(2);
    await expect(again.save([addingClient()])).rejects.toThrow(ReadOnlyVaultError);
    expect(await everythingStored()).toBe(stored);
    expect(sealedRows(await dumpStore(store), 'rows')).toHaveLength(6);
  });

  test('that asks for a later writer is reported, and nothing is written', async () => {
    const dump = dumpOfText(moments[total]!.store);
    dump.tables['header']![0]!['minWriter'] = 2;
    expect(await damageOf(dump, moments[total]!.copy)).toEqual([{ what: 'newer', count: 0 }]);
  });
});
