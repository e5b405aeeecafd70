import type { Page } from '@playwright/test';
import { expect, test } from './evenkeel-test.ts';
import {
  chooseNewPassphrase,
  expectLocked,
  expectOpen,
  goTo,
  lock,
  noteRecoveryCode,
  setUp,
  unlock,
} from './practitioner-access.ts';
import { addClient } from './practitioner-records.ts';
import { storedRows } from './stored-rows.ts';

const words = 'ladder cobalt turnip window harbour';
const otherWords = 'pebble lantern orchid saddle winter';
const refused = 'This passphrase does not open the records. Nothing has changed.';

async function tryPassphrase(page: Page, typed: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

/** The words about the try before are gone as soon as the next is under way, so these are about this one. */
async function expectRefused(page: Page, typed: string): Promise<void> {
  await tryPassphrase(page, typed);
  await expect(page.getByText('Opening the lock…')).toBeVisible();
  await expect(page.getByText(refused)).toBeVisible();
}

async function proveRecoveryCode(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('wrong passphrases are said at once, leave every byte as it was, and the right one opens after them', async ({
  site,
  profile,
}) => {
  test.skip(test.info().project.name === 'phone', 'nothing in it depends on the screen');
  const page = await profile.open();
  await page.goto(site.origin);
  await setUp(page, { name: 'Ada Lindqvist', role: 'Facilitator', passphrase: words });
  await addClient(page, 'K-014');
  await lock(page);
  const before = await storedRows(page);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByText('Type the passphrase.')).toBeVisible();
  for (let attempt = 1; attempt <= 25; attempt += 1)
    await expectRefused(page, `not the passphrase ${String(attempt)}`);
  // One sign more, one less, another case: none is nearly right.
  for (const nearly of [`${words} `, words.slice(0, -1), words.toUpperCase()])
    await expectRefused(page, nearly);
  expect(await storedRows(page)).toEqual(before);

  await unlock(page, words);
  await goTo(page, 'Clients');
  await expect(
    page.getByRole('list', { name: 'Clients' }).getByRole('link', { name: 'K-014' }),
  ).toBeVisible();
  await lock(page);
  expect(await storedRows(page)).toEqual(before);
});

test('the recovery code leads to a new passphrase, and the old one opens no more', async ({
  site,
  profile,
}) => {
  const page = await profile.open();
  await page.goto(site.origin);
  const { recoveryCode } = await setUp(page, {
    name: 'Ada Lindqvist',
    role: 'Facilitator',
    passphrase: words,
  });
  await addClient(page, 'K-014');
  await lock(page);

  await test.step('a mistyped code is told from one of other records', async () => {
    const mistyped = recoveryCode.replace(/^./u, (sign) => (sign === 'Q' ? 'P' : 'Q'));
    await proveRecoveryCode(page, mistyped);
    await expect(page.getByText('Something in it is mistyped')).toBeVisible();
    await page.getByRole('button', { name: 'Back to the passphrase' }).click();
  });

  await test.step('in small letters, without blanks', async () => {
    await proveRecoveryCode(page, recoveryCode.replaceAll(' ', '').toLowerCase());
    await chooseNewPassphrase(page, 'New passphrase', otherWords);
    await page.getByRole('button', { name: 'Change and unlock' }).click();
    await expectOpen(page);
    await goTo(page, 'Clients');
    await expect(
      page.getByRole('list', { name: 'Clients' }).getByRole('link', { name: 'K-014' }),
    ).toBeVisible();
  });

  await lock(page);
  await expectRefused(page, words);
  await unlock(page, otherWords);
  await lock(page);
  await proveRecoveryCode(page, recoveryCode);
  await expect(page.getByRole('heading', { name: 'Choose a new passphrase' })).toBeVisible();
});

test('passphrase and recovery code are replaced in the settings', async ({ site, profile }) => {
  const page = await profile.open();
  await page.goto(site.origin);
  const { recoveryCode } = await setUp(page, {
    name: 'Ada Lindqvist',
    role: 'Facilitator',
    passphrase: words,
  });

  await goTo(page, 'Settings');
  await page.getByText('Change the passphrase').click();
  await page.getByLabel('Passphrase so far').fill('not the passphrase');
  await chooseNewPassphrase(page, 'New passphrase', otherWords);
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByText(refused)).toBeVisible();
  await page.getByLabel('Passphrase so far').fill(words);
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByText('From now on only the new one unlocks.')).toBeVisible();

  await page.getByText('Make a new recovery code').click();
  const renewal = page.locator('form').filter({ has: page.getByRole('button', { name: 'Make a new code' }) });
  await renewal.getByLabel('Passphrase', { exact: true }).fill(otherWords);
  await renewal.getByRole('button', { name: 'Make a new code' }).click();
  await expect(page.getByRole('heading', { name: 'Your new recovery code' })).toBeVisible();
  const newCode = await noteRecoveryCode(page);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText('The new recovery code is on paper.')).toBeVisible();
  expect(newCode).not.toBe(recoveryCode);

  await lock(page);
  await expectRefused(page, words);
  await proveRecoveryCode(page, recoveryCode);
  await expect(page.getByText('it is not the one of these records')).toBeVisible();
  await page.getByLabel('Code', { exact: true }).fill(newCode);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Choose a new passphrase' })).toBeVisible();
  await page.reload();
  await expectLocked(page);
  await unlock(page, otherWords);
});
