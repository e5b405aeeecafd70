import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import type { BrowserProfile } from './browser-profile.ts';
import { expect, test } from './evenkeel-test.ts';
import { putEveryKindOnRecord } from './every-kind-of-record.ts';
import { loadThenGoOffline } from './offline.ts';
import { expectLocked, goTo, lock, setUp, unlock } from './practitioner-access.ts';
import { makeBackup, makePack, openPack } from './practitioner-files.ts';
import {
  addClient,
  amend,
  answer,
  checkInTexts,
  expectAnnounced,
  fieldOf,
  noteCheckIn,
  openClient,
  openLatestCheckIn,
  saveCheckIn,
} from './practitioner-records.ts';
import { searchDisk } from './search-disk.ts';

/** Texts that occur nowhere else in the world. Random letters do not compress, so no piece of one is left out. */
function newCanaries(): { canary: () => string; all: string[] } {
  const all: string[] = [];
  return {
    all,
    canary() {
      const made = `zq${randomBytes(15).toString('hex')}`;
      all.push(made);
      return made;
    },
  };
}

/** What the page itself can read of what is kept for it in the open; some of it reaches the disk only later. */
async function keptInTheOpen(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts = [localStorage, sessionStorage].flatMap((storage) =>
      Object.entries(storage).flat().map(String),
    );
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    return texts.join('\n');
  });
}

/** What a careless program would do, in each place where a page can keep something. */
async function keepInTheOpen(
  page: Page,
  texts: Readonly<Record<'local' | 'narrow' | 'wide' | 'large' | 'cached', string>>,
) {
  await page.evaluate(async ({ local, narrow, wide, large, cached }) => {
    localStorage.setItem('careless', local);
    const cache = await caches.open('careless');
    await cache.put('/careless', new Response(cached));
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('careless', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('notes');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error!);
    });
    // So much, so repetitive and so wide that it ends up compressed in tables.
    const padding = 'é中 the same again and again '.repeat(250);
    for (let batch = 0; batch < 10; batch += 1) {
      await new Promise<unknown>((resolve, reject) => {
        const transaction = database.transaction('notes', 'readwrite');
        const notes = transaction.objectStore('notes');
        notes.put({ narrow }, 'narrow');
        notes.put(padding.repeat(8) + large, 'large');
        for (let note = 0; note < 30; note += 1) notes.put(padding + wide + padding, `${batch} ${note}`);
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error!);
      });
    }
    database.close();
  }, texts);
}

async function expectNothingOnDisk(profile: BrowserProfile, canaries: readonly string[]): Promise<void> {
  expect(await searchDisk(profile.folder, canaries)).toEqual([]);
}

test('nothing that was typed lies on the disk in the open', async ({ site, profile }, { project }) => {
  test.skip(project.name !== 'laptop', 'what reaches the disk does not depend on the size of the screen');
  test.setTimeout(400_000);
  const { canary, all } = newCanaries();
  const reference = canary();
  const page = await profile.open();
  await loadThenGoOffline(page, site);

  const { passphrase, recoveryCode } = await test.step('set-up', async () => {
    const wanted = { name: canary(), role: 'Facilitator' as const, passphrase: canary() };
    return setUp(page, wanted);
  });
  all.push(recoveryCode, recoveryCode.replaceAll(' ', ''), ...recoveryCode.split(' ').slice(0, -1));

  await test.step('every field of a client, twice', async () => {
    const texts = (): Record<string, string> => ({
      Phone: canary(),
      'E-mail': canary(),
      'Messaging and video apps he can use': canary(),
      Devices: canary(),
      'More about these places': canary(),
      Name: canary(),
      Referrer: canary(),
      'Which group': canary(),
    });
    const home = { Ages: canary(), Arrangements: canary() };
    const earlierGroup = { 'In a group before': 'Yes' };
    await addClient(page, reference, { choices: earlierGroup, fields: { ...home, ...texts() } });
    await page.getByRole('link', { name: 'Edit' }).click();
    await answer(page, { fields: texts() });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expectAnnounced(page, 'saved');
  });

  await test.step('every text of the other records', async () => {
    await putEveryKindOnRecord(page, reference, canary(), canary);
  });

  const notes = () => ({
    outcome: 'Reached' as const,
    goodThing: canary(),
    problems: canary(),
    overcoming: canary(),
    children: { addressed: 'Talked about', said: canary() },
    flag: { kind: 'Other', urgency: 'Today', note: canary() },
    note: canary(),
  });
  await test.step('every field of a check-in, and its amendment', async () => {
    await page.getByRole('link', { name: 'Log a check-in' }).click();
    await noteCheckIn(page, notes());
    await saveCheckIn(page, reference);
    await openLatestCheckIn(page, reference);
    await amend(page, { [checkInTexts.note]: canary() }, canary());
  });

  await test.step('search', async () => {
    await goTo(page, 'Clients');
    const search = page.getByRole('searchbox', { name: 'Search clients and entries' });
    await search.fill(canary());
    await expect(page.getByText('Nothing found for')).toBeVisible();
  });

  const pack = await test.step('a pack and a backup', async () => {
    await goTo(page, 'Files');
    const made = await makePack(page, [reference]);
    all.push(made.passphrase);
    const backup = await makeBackup(page, canary());
    // A download is wanted on the disk, and sealed; it must not be what the search below looks at.
    for (const { path } of [made, backup]) {
      expect(path.startsWith(profile.folder)).toBe(false);
      expect(await searchDisk(dirname(path), all)).toEqual([]);
    }
    return made;
  });

  await test.step('a wrong passphrase, and a pack that is read', async () => {
    await lock(page);
    await fieldOf(page, 'Passphrase').fill(canary());
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect(page.getByText('This passphrase does not open the records.')).toBeVisible();
    await page.getByRole('button', { name: 'Open a file sent to me' }).click();
    await openPack(page, pack);
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.goto(site.origin);
    await unlock(page, passphrase);
  });

  await test.step('a draft, at the moment when the power goes', async () => {
    await openClient(page, reference);
    await page.getByRole('link', { name: 'Log a check-in' }).click();
    await noteCheckIn(page, notes());
    await expect(page.getByText('Draft kept')).toBeVisible();
    const kept = await keptInTheOpen(page);
    expect(kept).toContain('Evenkeel');
    expect(all.filter((text) => kept.includes(text))).toEqual([]);
    await expectNothingOnDisk(profile, all);
    await profile.kill();
    await expectNothingOnDisk(profile, all);
  });

  const again = await profile.open();
  await test.step('after unlocking, locking and closing', async () => {
    await again.goto(site.origin);
    await unlock(again, passphrase);
    await expect(again.getByRole('heading', { name: 'In progress' })).toBeVisible();
    await lock(again);
    await expectLocked(again);
    const kept = await keptInTheOpen(again);
    expect(all.filter((text) => kept.includes(text))).toEqual([]);
    await profile.close();
    await expectNothingOnDisk(profile, all);
  });

  await test.step('the same search finds what is kept in the open', async () => {
    expect(all.length).toBeGreaterThan(60);
    const careless = await profile.open();
    await careless.goto(site.origin);
    await expectLocked(careless);
    const texts = { local: canary(), narrow: canary(), wide: canary(), large: canary(), cached: canary() };
    await keepInTheOpen(careless, texts);
    await profile.close();
    const found = await searchDisk(profile.folder, all);
    const where = (text: string) => found.filter((finding) => finding.text === text);
    // By name, so that a failure says which of the places was missed.
    expect(
      Object.keys(texts).filter((place) => where(texts[place as keyof typeof texts]).length > 0),
    ).toEqual(Object.keys(texts));
    expect(found.filter(({ text }) => !Object.values(texts).includes(text))).toEqual([]);
    expect(where(texts.local)).toContainEqual(
      expect.objectContaining({ file: expect.stringContaining('Local Storage') as unknown }),
    );
    expect(where(texts.narrow)).toContainEqual(
      expect.objectContaining({ file: expect.stringContaining('IndexedDB') as unknown, encoding: 'UTF-8' }),
    );
    expect(where(texts.wide)).toContainEqual(
      expect.objectContaining({ read: 'LevelDB table', encoding: 'UTF-16LE' }),
    );
    expect(where(texts.large)).toContainEqual(expect.objectContaining({ read: 'IndexedDB value' }));
    expect(where(texts.cached)).toContainEqual(
      expect.objectContaining({ file: expect.stringContaining('CacheStorage') as unknown }),
    );
  });
});
