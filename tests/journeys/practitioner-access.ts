import { expect, type Page } from '@playwright/test';

/** How Evenkeel names the roles. */
export type Role = 'Facilitator' | 'ISS worker' | 'Treatment manager' | 'Case manager';

/** What somebody has on paper after set-up. */
export interface OnPaper {
  readonly passphrase: string;
  /** In groups, as it is shown. */
  readonly recoveryCode: string;
}

interface SettingUp {
  readonly name: string;
  readonly role: Role;
  /** Left out by who has six words suggested. */
  readonly passphrase?: string;
}

/** Goes through set-up on an empty device, from the welcome to Today. */
export async function setUp(page: Page, { name, role, passphrase }: SettingUp): Promise<OnPaper> {
  await page.getByRole('button', { name: 'Set up on this device' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('radio', { name: role }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  const chosen = await chooseNewPassphrase(page, 'New passphrase', passphrase);
  await page.getByRole('button', { name: 'Continue' }).click();
  const recoveryCode = await noteRecoveryCode(page);
  await page.getByRole('button', { name: 'Finish set-up' }).click();
  await expectOpen(page);
  return { passphrase: chosen, recoveryCode };
}

/**
 * Fills in a new passphrase twice.
 *
 * @param passphrase left out by who has six words suggested
 * @returns the passphrase
 */
export async function chooseNewPassphrase(page: Page, label: string, passphrase?: string): Promise<string> {
  if (passphrase === undefined) {
    await page.getByRole('button', { name: 'Suggest six words' }).click();
    const words = page.getByRole('group', { name: 'Six words chosen at random' }).getByRole('paragraph');
    const suggested = (await words.innerText()).trim().replaceAll(/\s+/gu, ' ');
    await page.getByRole('button', { name: 'Use these words' }).click();
    return suggested;
  }
  await page.getByLabel(label, { exact: true }).fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  return passphrase;
}

/** Copies the recovery code to paper, and types the two groups back that are asked for. */
export async function noteRecoveryCode(page: Page): Promise<string> {
  const shown = page.getByRole('group', { name: 'Recovery code' }).getByRole('paragraph').first();
  const groups = (await shown.innerText()).trim().split(/\s+/u);
  await page.getByRole('button', { name: 'I have it on paper' }).click();
  const asked = page.getByRole('textbox', { name: /^Group \d+$/ });
  await expect(asked).toHaveCount(2);
  for (const field of await asked.all()) {
    const number = /\d+/.exec(
      await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.innerText ?? ''),
    );
    await field.fill(groups[Number(number?.[0]) - 1] ?? '');
  }
  return groups.join(' ');
}

/** Locks by the button, and waits until the page is loaded anew. */
export async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expectLocked(page);
}

export async function expectLocked(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Evenkeel is locked' })).toBeVisible();
}

export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expectOpen(page);
}

/** Behind the lock, whatever the page. */
export async function expectOpen(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

/** Goes to one of the main places by the navigation. */
export async function goTo(page: Page, place: 'Today' | 'Clients' | 'Files' | 'Settings'): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
}
