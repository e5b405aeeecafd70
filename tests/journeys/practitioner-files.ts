import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { chooseNewPassphrase, expectOpen, goTo, noteRecoveryCode } from './practitioner-access.ts';

/** A file that was saved from the browser, and the words that open it. */
export interface SealedFile {
  /** Where it lies, outside every browser's own folder. */
  readonly path: string;
  /** As the browser was told to name it. */
  readonly name: string;
  readonly passphrase: string;
}

async function saveToDevice(page: Page): Promise<Omit<SealedFile, 'passphrase'>> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to this device' }).click();
  const download = await downloading;
  const name = download.suggestedFilename();
  const path = join(await mkdtemp(join(tmpdir(), 'evenkeel-sealed-')), name);
  await download.saveAs(path);
  return { path, name };
}

/** Makes a supervision pack of some clients and the last seven days, with pseudonyms. */
export async function makePack(page: Page, clients: readonly string[]): Promise<SealedFile> {
  await goTo(page, 'Files');
  await page.getByRole('link', { name: 'Make a supervision pack' }).click();
  for (const name of clients) {
    await page.getByRole('group', { name: 'Clients' }).getByRole('checkbox', { name, exact: true }).check();
  }
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The pack is ready' })).toBeVisible();
  const words = page.getByRole('group', { name: 'Passphrase for this file' }).getByRole('paragraph');
  const passphrase = (await words.innerText()).trim().replaceAll(/\s+/gu, ' ');
  return { ...(await saveToDevice(page)), passphrase };
}

async function chooseFile(page: Page, buttonName: string, path: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: buttonName }).click();
  await (await choosing).setFiles(path);
}

/** Opens a pack in the reader, which is open. */
export async function openPack(page: Page, { path, passphrase }: SealedFile): Promise<void> {
  await chooseFile(page, 'Choose file', path);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

/** Makes a backup under a passphrase. */
export async function makeBackup(page: Page, passphrase: string): Promise<SealedFile> {
  await goTo(page, 'Files');
  await page.getByRole('link', { name: 'Make a backup' }).click();
  await chooseNewPassphrase(page, 'Passphrase for the backup', passphrase);
  await page.getByRole('button', { name: 'Make the backup' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The backup is good' })).toBeVisible();
  return { ...(await saveToDevice(page)), passphrase };
}

/** Opens a backup where one is asked for. */
export async function openBackup(page: Page, { path, passphrase }: SealedFile): Promise<void> {
  await chooseFile(page, 'Choose a file', path);
  await page.getByLabel('Passphrase of the backup').fill(passphrase);
  await page.getByRole('button', { name: 'Open the backup' }).click();
}

/** Restores a backup on an empty device, under a passphrase for that device. */
export async function restoreOnEmptyDevice(
  page: Page,
  backup: SealedFile,
  passphrase: string,
): Promise<void> {
  await page.getByRole('button', { name: 'Restore from a backup' }).click();
  await openBackup(page, backup);
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await chooseNewPassphrase(page, 'New passphrase', passphrase);
  await page.getByRole('button', { name: 'Continue' }).click();
  await noteRecoveryCode(page);
  await page.getByRole('button', { name: 'Finish set-up' }).click();
  await expectOpen(page);
}
