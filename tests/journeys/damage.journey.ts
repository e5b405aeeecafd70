import type { Page } from '@playwright/test';
import { damageStore, putBackStore, rememberStore, type RememberedStore } from './damage-store.ts';
import { expect, test } from './evenkeel-test.ts';
import {
  chooseNewPassphrase,
  expectOpen,
  goTo,
  lock,
  noteRecoveryCode,
  setUp,
  unlock,
  type OnPaper,
} from './practitioner-access.ts';
import { makeBackup, openBackup, type SealedFile } from './practitioner-files.ts';
import { addClient, logCheckIn } from './practitioner-records.ts';
import { storedRows } from './stored-rows.ts';

const words = 'ladder cobalt turnip window harbour';

interface Caseload {
  /** Name, role and settings: the first two rows. */
  readonly own: RememberedStore;
  /** With the first client and his check-in; what the backup has. */
  readonly earlier: RememberedStore;
  readonly whole: RememberedStore;
  readonly paper: OnPaper;
  /** Made when there was only the first client. */
  readonly backup: SealedFile;
}

/** Two clients with a check-in each, and a backup from before the second; locked. */
async function twoClients(page: Page, origin: string): Promise<Caseload> {
  await page.goto(origin);
  const paper = await setUp(page, { name: 'Ada Lindqvist', role: 'Facilitator', passphrase: words });
  const own = await rememberStore(page);
  await addClient(page, 'K-014');
  await logCheckIn(page, 'K-014', { outcome: 'Reached', goodThing: 'A walk by the river' });
  const earlier = await rememberStore(page);
  const backup = await makeBackup(page, words);
  await addClient(page, 'K-027');
  await logCheckIn(page, 'K-027', { outcome: 'Reached', goodThing: 'Coffee with his brother' });
  const whole = await rememberStore(page);
  await lock(page);
  return { own, earlier, whole, paper, backup };
}

/** Restores a backup where there was a vault once: from the page that says so into a new one. */
async function restoreInstead(page: Page, backup: SealedFile): Promise<void> {
  await page.getByRole('button', { name: 'Restore from a backup' }).click();
  await openBackup(page, backup);
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await chooseNewPassphrase(page, 'New passphrase', words);
  await page.getByRole('button', { name: 'Continue' }).click();
  await noteRecoveryCode(page);
  await page.getByRole('button', { name: 'Finish set-up' }).click();
  await expectOpen(page);
}

async function expectNothingCanBeSaved(page: Page): Promise<void> {
  await goTo(page, 'Clients');
  await page.getByRole('link', { name: 'Add a client' }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  // A form is sent by a script too, whatever its button says.
  await page.getByLabel('Reference').fill('K-099');
  await page.locator('form').evaluate((form: HTMLFormElement) => form.requestSubmit());
  await goTo(page, 'Settings');
  await expect(page.getByRole('button', { name: 'Save name and role' })).toBeDisabled();
}

async function expectBothClients(page: Page): Promise<void> {
  await goTo(page, 'Clients');
  const list = page.getByRole('list', { name: 'Clients' });
  await expect(list.getByRole('link')).toHaveCount(2);
  await page.getByRole('searchbox').fill('river');
  await expect(page.getByRole('heading', { name: 'Check-ins' })).toBeVisible();
  await page.getByRole('searchbox').fill('brother');
  await expect(page.getByRole('heading', { name: 'Check-ins' })).toBeVisible();
}

test('every damage is named; the rest can be read and exported, nothing saved, nothing deleted', async ({
  site,
  profile,
}) => {
  test.skip(test.info().project.name === 'phone', 'nothing in it depends on the screen');
  const page = await profile.open();
  const { own, earlier, whole } = await twoClients(page, site.origin);
  const damages: [string, () => Promise<void>, RegExp][] = [
    [
      'a row is gone',
      () => damageStore(page, 'delete a row', own),
      /1 saved entry is missing, saved between/,
    ],
    [
      'a bit is flipped',
      () => damageStore(page, 'flip a bit of a row', own),
      /1 saved entry cannot be read\./,
    ],
    [
      // Two of the second client's: where the two happened to be both clients, none would be left to list.
      'two are swapped',
      () => damageStore(page, 'swap the seals of two rows', earlier),
      /2 saved entries cannot be read\./,
    ],
    [
      // What is gone: that there is a backup, the second client, his plan and his check-in.
      'an old state is put back',
      () => putBackStore(page, earlier),
      /older than it was: 4 later entries are gone\./,
    ],
    [
      'the head is gone',
      () => damageStore(page, 'delete the head'),
      /The list that counts the entries is missing/,
    ],
    [
      'all rows are gone',
      () => damageStore(page, 'delete all rows'),
      /\d+ saved entries are missing, saved between the beginning and the latest save/,
    ],
  ];
  for (const [name, damage, named] of damages) {
    await test.step(name, async () => {
      await damage();
      const before = await storedRows(page);
      await unlock(page, words);
      const notice = page.getByRole('alert').filter({ hasText: 'Open for reading only' });
      await expect(notice).toContainText(named);
      await expect(notice).toContainText('Nothing has been deleted.');
      if (name !== 'all rows are gone') {
        await goTo(page, 'Clients');
        await expect(page.getByRole('list', { name: 'Clients' }).getByRole('link').first()).toBeVisible();
      }
      await makeBackup(page, words);
      await expectNothingCanBeSaved(page);
      await lock(page);
      expect(await storedRows(page)).toEqual(before);
      await putBackStore(page, whole);
    });
  }
  await unlock(page, words);
  await expect(page.getByText('Open for reading only')).toHaveCount(0);
  await expectBothClients(page);
});

test('a restore beside a damaged store brings back everything, newer entries too', async ({
  site,
  profile,
}) => {
  test.skip(test.info().project.name === 'phone', 'nothing in it depends on the screen');
  const page = await profile.open();
  const { own, earlier, whole, backup, paper } = await twoClients(page, site.origin);
  // Lost is what the backup has: the first client. The second, entered later, is only in the damaged store.
  const lost = new Set(earlier.rows.map(({ id }) => id));
  for (const { id } of own.rows) lost.delete(id);
  await putBackStore(page, { ...whole, rows: whole.rows.filter(({ id }) => !lost.has(id)) });
  const damagedRows = await storedRows(page);
  await unlock(page, paper.passphrase);
  await page.getByRole('link', { name: 'Restore from a backup' }).click();
  await openBackup(page, backup);
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Build the new store' }).click();
  await expect(page.getByRole('heading', { name: 'Evenkeel is locked' })).toBeVisible();

  const after = await storedRows(page);
  for (const [name, rows] of Object.entries(damagedRows)) expect(after[name]).toBe(rows);
  expect(Object.keys(after)).toContain('evenkeel-2 rows');
  await unlock(page, paper.passphrase);
  await expect(page.getByText('Open for reading only')).toHaveCount(0);
  await expectBothClients(page);
});

test('a store whose header is damaged is named before unlocking, and a backup is restored beside it', async ({
  site,
  profile,
}) => {
  test.skip(test.info().project.name === 'phone', 'nothing in it depends on the screen');
  const page = await profile.open();
  const { backup } = await twoClients(page, site.origin);
  await damageStore(page, 'damage the header');
  const before = await storedRows(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The store cannot be opened' })).toBeVisible();
  await expect(page.getByText('Nothing has been deleted.')).toBeVisible();
  await restoreInstead(page, backup);
  await goTo(page, 'Clients');
  await expect(page.getByRole('list', { name: 'Clients' }).getByRole('link')).toHaveCount(1);
  const after = await storedRows(page);
  for (const [name, rows] of Object.entries(before)) expect(after[name], name).toBe(rows);
});

test('a store that the browser has cleared is missed, and a backup brings the records back', async ({
  site,
  profile,
}) => {
  test.skip(test.info().project.name === 'phone', 'nothing in it depends on the screen');
  const page = await profile.open();
  const { backup } = await twoClients(page, site.origin);
  await damageStore(page, 'delete the database');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The records of this device are gone' })).toBeVisible();
  await restoreInstead(page, backup);
  await page.reload();
  await unlock(page, words);
  await expect(page.getByText('Open for reading only')).toHaveCount(0);
  await goTo(page, 'Clients');
  await expect(page.getByRole('list', { name: 'Clients' }).getByRole('link')).toHaveCount(1);
});
