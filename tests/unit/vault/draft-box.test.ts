import {
  freshBrowser,
  addingClient,
  aDraft,
  openNewVault,
  testEnvironment,
  unlock,
} from './test-environment.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DraftFields } from '#src/domain/draft.ts';
import { StorageFullError, StorageUnavailableError } from '#src/vault/storage-errors.ts';
import { anyFormFields, longText } from '../domain/sample-records.ts';
import { failures, withFullStorage, type Failure } from './failing-store.ts';
import { dumpStore } from './store-dump.ts';

beforeEach(freshBrowser);

// A transaction that is given up in its middle no longer says why.
const said = (failure: Failure) =>
  (failure === 'interrupts' ? StorageUnavailableError : StorageFullError).name;

async function newest() {
  const environment = testEnvironment();
  return { environment, ...(await openNewVault(environment)) };
}

async function storedDrafts(name: string): Promise<number> {
  return (await dumpStore(name)).tables['drafts']!.length;
}

describe('CI-7: a draft', () => {
  test('comes back after a lock with every field as the form held it, whatever it held', async () => {
    const { vault, environment } = await newest();
    const kept = new Map<string, DraftFields>();
    await fc.assert(
      fc.asyncProperty(anyFormFields, async (fields) => {
        const draft = aDraft({ fields });
        kept.set(draft.id, fields);
        await vault.drafts.keep(draft);
        expect(vault.drafts.find(draft.id)).toEqual(draft);
      }),
      { numRuns: 60 },
    );
    await vault.lock();
    const again = await unlock(environment);
    expect(again.damage).toEqual([]);
    expect(new Map(again.drafts.all().map(({ id, fields }) => [id, fields]))).toEqual(kept);
  });

  test('comes back with 200,000 characters', async () => {
    const { vault, environment } = await newest();
    await fc.assert(
      fc.asyncProperty(longText, async (text) => {
        const draft = aDraft({ fields: { note: text } });
        await vault.drafts.keep(draft);
        expect((await unlock(environment)).drafts.find(draft.id)?.fields['note'] === text).toBe(true);
        await vault.drafts.discard(draft.id);
      }),
      { numRuns: 3 },
    );
  });

  test('is overwritten in its place', async () => {
    const { vault, environment, name } = await newest();
    const draft = aDraft();
    for (const note of ['h', 'he', 'he s', 'he said']) {
      await vault.drafts.keep({ ...draft, fields: { note } });
    }
    expect(await storedDrafts(name)).toBe(1);
    expect((await unlock(environment)).drafts.all()).toMatchObject([
      { id: draft.id, fields: { note: 'he said' } },
    ]);
  });

  test('written many times at once ends as it was written last', async () => {
    const { vault, environment } = await newest();
    const draft = aDraft();
    await Promise.all(
      Array.from({ length: 15 }, (_, note) => vault.drafts.keep({ ...draft, fields: { note } })),
    );
    expect((await unlock(environment)).drafts.find(draft.id)?.fields).toEqual({ note: 14 });
  });

  test('is listed with the latest first, in a list that stays the same until something changes', async () => {
    const { vault } = await newest();
    const [old, recent] = [aDraft({ savedAt: '2026-03-01T07:00:00.000Z' }), aDraft()];
    await vault.drafts.keep(recent);
    await vault.drafts.keep(old);
    const list = vault.drafts.all();
    expect(list).toEqual([recent, old]);
    expect(vault.drafts.all()).toBe(list);
    let told = 0;
    const stop = vault.drafts.subscribe(() => (told += 1));
    await vault.drafts.discard(recent.id);
    expect(vault.drafts.all()).toEqual([old]);
    stop();
    await vault.drafts.discard(old.id);
    expect(told).toBe(1);
  });

  test('thrown away is gone from the disk, and a write that comes late does not bring it back', async () => {
    const { vault, environment, name } = await newest();
    const draft = aDraft();
    await vault.drafts.keep(draft);
    const late = vault.drafts.keep(draft);
    await vault.drafts.discard(draft.id);
    await late;
    await vault.drafts.keep(draft);
    expect(await storedDrafts(name)).toBe(0);
    expect((await unlock(environment)).drafts.all()).toEqual([]);
  });

  test('that could not be thrown away is still there, and is kept on', async () => {
    const { vault, environment } = await newest();
    const draft = aDraft();
    await vault.drafts.keep(draft);
    const { outcome } = await withFullStorage(1, 'refuses', () => vault.drafts.discard(draft.id));
    expect(outcome.status).toBe('rejected');
    expect(vault.drafts.all()).toEqual([draft]);
    await vault.drafts.keep({ ...draft, fields: { note: 'typed on' } });
    expect((await unlock(environment)).drafts.find(draft.id)?.fields).toEqual({ note: 'typed on' });
  });

  test('for which there is no room is said not to be kept, and its earlier state stays', async () => {
    const { vault, environment } = await newest();
    const draft = aDraft();
    await vault.drafts.keep(draft);
    for (const failure of failures) {
      const { outcome } = await withFullStorage(1, failure, () =>
        vault.drafts.keep({ ...draft, fields: { note: 'more' } }),
      );
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: said(failure) } });
    }
    expect(vault.drafts.all()).toEqual([draft]);
    expect((await unlock(environment)).drafts.all()).toEqual([draft]);
    await vault.drafts.keep({ ...draft, fields: { note: 'more' } });
    expect((await unlock(environment)).drafts.find(draft.id)?.fields).toEqual({ note: 'more' });
  });
});

describe('saving a form', () => {
  test('removes its draft in the same step, and no other', async () => {
    const { vault, environment } = await newest();
    const [settled, other] = [aDraft(), aDraft()];
    await vault.drafts.keep(settled);
    await vault.drafts.keep(other);
    await vault.save([addingClient()], { settledDraft: settled.id });
    expect(vault.drafts.all()).toEqual([other]);
    expect((await unlock(environment)).drafts.all()).toEqual([other]);
  });

  test('whose draft is being written, or is written late, does not bring the draft back', async () => {
    const { vault, environment, name } = await newest();
    const draft = aDraft();
    const before = vault.drafts.keep(draft);
    const saving = vault.save([addingClient()], { settledDraft: draft.id });
    const during = vault.drafts.keep(draft);
    await Promise.all([before, saving, during]);
    await vault.drafts.keep(draft);
    expect(vault.drafts.all()).toEqual([]);
    expect(await storedDrafts(name)).toBe(0);
    expect((await unlock(environment)).drafts.all()).toEqual([]);
  });

  test('that fails keeps what was typed while it was being saved (CI-7)', async () => {
    const { vault, environment } = await newest();
    const draft = aDraft();
    await vault.drafts.keep(draft);
    const typed = { ...draft, fields: { note: 'half a sentence, and the rest' } };
    let typing: Promise<void> | undefined;
    const pause = vault.drafts.pause.bind(vault.drafts);
    vi.spyOn(vault.drafts, 'pause').mockImplementation(async (id) => {
      await pause(id);
      typing = vault.drafts.keep(typed);
    });
    const { outcome } = await withFullStorage(1, 'refuses at the end', () =>
      vault.save([addingClient()], { settledDraft: draft.id }),
    );
    await typing;
    expect(outcome.status).toBe('rejected');
    expect(vault.drafts.all()).toEqual([typed]);
    expect((await unlock(environment)).drafts.all()).toEqual([typed]);
  });
});
