import { expect, type Page } from '@playwright/test';
import { messages as english } from '../../src/locales/en/messages.ts';
import type { Translated } from '../../src/locales/translated.ts';

/** Everything that the application says in one language. */
export type Words = Translated<typeof english>;

/** Hard to guess, and in no list; what the journeys lock with. */
export const passphrase = 'ladder cobalt turnip window harbour';

/** A text of the catalogue with its places filled in; only for those without plurals. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)(?:, number)?\}/gu, (_, name: string) => values[name] ?? '');
}

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Labels of required and optional fields carry a marker, so only the beginning is compared. */
export function labelled(page: Page, label: string) {
  return page.getByLabel(new RegExp(`^${literally(label)}`, 'u'));
}

/** Fills both fields of a new passphrase, wherever one is asked for. */
export async function typeNewPassphrase(page: Page, typed: string, words: Words = english): Promise<void> {
  const { newPassphrase } = words.secrets;
  await labelled(page, newPassphrase.label).or(labelled(page, words.backup.passphrase)).fill(typed);
  await labelled(page, newPassphrase.repeat).fill(typed);
}

/** The recovery code on the screen, groups apart by blanks. */
export async function shownRecoveryCode(page: Page, words: Words = english): Promise<string> {
  const sheet = page.getByRole('group', { name: words.secrets.recoveryCode.label });
  return (await sheet.locator('p').innerText()).trim().split(/\s+/u).join(' ');
}

/** Types the groups that are asked for. */
export async function typeBackGroups(page: Page, code: string, words: Words = english): Promise<void> {
  const groups = code.split(' ');
  const group = words.secrets.recoveryCode.group.split('{')[0] ?? '';
  const fields = page.getByRole('textbox', { name: new RegExp(`^${literally(group)}\\d+`, 'u') });
  await expect(fields.first()).toBeVisible();
  for (const field of await fields.all()) {
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.innerText ?? '');
    await field.fill(groups[Number(/\d+/u.exec(label)?.[0]) - 1] ?? '');
  }
}

/** Waits until the vault is open. */
export async function expectOpen(page: Page, words: Words = english): Promise<void> {
  await expect(page.getByRole('button', { name: words.shell.lock, exact: true })).toBeVisible();
}

/** Waits until the vault is locked and asks for its passphrase. */
export async function expectLocked(page: Page, words: Words = english): Promise<void> {
  await expect(page.getByRole('heading', { name: words.unlock.title })).toBeVisible();
}

/** Types a passphrase at the lock and presses the button, whatever comes of it. */
export async function tryPassphrase(page: Page, typed: string, words: Words = english): Promise<void> {
  await labelled(page, words.secrets.passphrase).fill(typed);
  await page.getByRole('button', { name: words.unlock.unlock }).click();
}

export async function unlock(page: Page, typed: string = passphrase, words: Words = english): Promise<void> {
  await tryPassphrase(page, typed, words);
  await expectOpen(page, words);
}

export async function lock(page: Page, words: Words = english): Promise<void> {
  await page.getByRole('button', { name: words.shell.lock, exact: true }).click();
  await expectLocked(page, words);
}

/** Goes to an address inside the open application, as a link does: without loading the page anew. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
}

/** The civil day so many days from today, where the browser is. */
export async function dayFromToday(page: Page, days: number): Promise<string> {
  return page.evaluate((ahead) => {
    const day = new Date();
    day.setDate(day.getDate() + ahead);
    // As the Swedes write it is as it is kept.
    return day.toLocaleDateString('sv');
  }, days);
}

/** Sets up an empty device for somebody who talks with clients. */
export async function setUp(page: Page, origin: string, words: Words = english): Promise<void> {
  const next = page.getByRole('button', { name: words.setUp.next });
  await page.goto(origin);
  await page.getByRole('button', { name: words.setUp.welcome.setUp }).click();
  await labelled(page, words.setUp.aboutYou.name).fill('Ada Lindqvist');
  await page.getByRole('radio', { name: words.terms.role.facilitator }).check();
  await next.click();
  await typeNewPassphrase(page, passphrase, words);
  await next.click();
  const code = await shownRecoveryCode(page, words);
  await page.getByRole('button', { name: words.setUp.recoveryCode.next }).click();
  await typeBackGroups(page, code, words);
  await page.getByRole('button', { name: words.setUp.typedBack.finish }).click();
  await expectOpen(page, words);
}

interface NewClient {
  /** Of his daily check-in. */
  readonly time?: string;
  /** Day of the first one; today where it is left out. */
  readonly from?: string;
  readonly words?: Words;
}

/** Adds a client with a check-in every day. Returns the identifier of the record. */
export async function addClient(
  page: Page,
  reference: string,
  { time, from, words = english }: NewClient = {},
): Promise<string> {
  const { clientForm } = words;
  await goWithin(page, '/people/new');
  await labelled(page, clientForm.reference).fill(reference);
  if (time !== undefined) await labelled(page, words.plan.time).fill(time);
  if (from !== undefined) await labelled(page, clientForm.from).fill(from);
  await save(page, words);
  await expect(page.getByRole('link', { name: words.clients.logCheckIn })).toBeVisible();
  return recordShown(page);
}

/** Presses the button of a form that says no more than that it saves, whatever comes of it. */
export async function save(page: Page, words: Words = english): Promise<void> {
  await page.getByRole('button', { name: words.forms.save, exact: true }).click();
}

/** Throws away the draft of the form that is open. */
export async function discardDraft(page: Page, words: Words = english): Promise<void> {
  await page.getByRole('button', { name: words.forms.discard }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: words.forms.discard }).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
}

/** The identifier of the record whose page is open. */
export function recordShown(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Logs a check-in with somebody who was reached, and comes back to Today. */
export async function logCheckIn(
  page: Page,
  client: string,
  goodThing: string,
  words: Words = english,
): Promise<void> {
  await goWithin(page, `/people/${client}/call`);
  await page.getByRole('radio', { name: words.terms.outcome.reached, exact: true }).check();
  await labelled(page, words.checkIn.goodThing).fill(goodThing);
  await page.getByRole('button', { name: words.checkIn.save }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.today.title })).toBeVisible();
}

/** Seals the supervision pack that has been chosen. Returns its passphrase. */
export async function sealPack(page: Page, words: Words = english): Promise<string> {
  const { makePack } = words;
  await page.getByRole('button', { name: makePack.make }).click();
  await expect(page.getByText(makePack.ready)).toBeVisible();
  const shown = await page.getByRole('group', { name: makePack.passphrase }).locator('p').innerText();
  return shown.trim().split(/\s+/u).join(' ');
}

/** Saves the finished file that is on the screen. Returns where the browser put it. */
export async function saveShownFile(page: Page, words: Words = english): Promise<string> {
  const save = page.getByRole('button', { name: words.handOver.save });
  await expect(save).toBeVisible();
  const download = page.waitForEvent('download');
  await save.click();
  return (await download).path();
}

/** What a file picker takes: a path, or a file made up on the spot. */
export type PickedFile =
  string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Gives a file to the picker on the screen. */
export async function chooseFile(page: Page, file: PickedFile): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}

/** Opens a supervision pack in the reader. Whether it opens is for the caller to see. */
export async function openPack(
  page: Page,
  file: PickedFile,
  typed: string,
  words: Words = english,
): Promise<void> {
  const { readPack } = words;
  await chooseFile(page, file);
  await labelled(page, readPack.passphrase).fill(typed);
  await page.getByRole('button', { name: readPack.open, exact: true }).click();
}
