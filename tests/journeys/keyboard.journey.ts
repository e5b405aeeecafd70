import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './evenkeel-test.ts';
import { expectLocked, expectOpen } from './practitioner-access.ts';

const words = 'ladder cobalt turnip window harbour';
/** More steps than any page has things to stop at. */
const patience = 90;

/** Presses Tab until the focus is there, as far as it takes, and checks that one can see where it is. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < patience; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expectFocusSeen(page);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${target.toString()} cannot be reached by ${key}`);
}

/** Where the focus is shows by an outline, on it or on what it stands in, and it is not hidden behind a bar. */
async function expectFocusSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement)) return 'nothing has the focus';
    const holders = [focused, focused.closest('label')].filter((element) => element !== null);
    const outlined = holders.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    if (!outlined) return `no outline: ${focused.outerHTML.slice(0, 120)}`;
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return inSight ? 'seen' : `out of sight: ${focused.outerHTML.slice(0, 120)}`;
  });
  expect(seen).toBe('seen');
}

async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Chooses among radios: Tab goes to the group, arrows go through it. */
async function choose(page: Page, question: string, answer: string): Promise<void> {
  const group = page.getByRole('radiogroup', { name: question });
  const wanted = group.getByRole('radio', { name: answer, exact: true });
  await expect(group).toBeVisible();
  for (let steps = 0; steps < patience; steps += 1) {
    // The question may have a button that says why, before its answers.
    const reached = await group.evaluate(
      (element) =>
        element.contains(document.activeElement) && document.activeElement?.matches('[type=radio]'),
    );
    if (reached) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  for (let steps = 0; steps < patience && !(await wanted.isChecked()); steps += 1)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
  await expectFocusSeen(page);
}

test('the main job with the keyboard alone', async ({ site, profile, newProfile }) => {
  test.skip(test.info().project.name === 'phone', 'phones have no keyboard of this kind');
  const page = await profile.open();
  page.setDefaultTimeout(20_000);
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const field = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await page.goto(site.origin);

  await test.step('set-up', async () => {
    await press(page, button('Set up on this device'));
    await type(page, field('Your name'), 'Ada Lindqvist');
    await choose(page, 'Your role', 'Facilitator');
    await press(page, button('Continue'));
    await type(page, page.getByLabel('New passphrase'), words);
    await type(page, page.getByLabel('The same again'), words);
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('group', { name: 'Recovery code' }).locator('p');
    const groups = (await sheet.innerText()).trim().split(/\s+/u);
    await press(page, button('I have it on paper'));
    await expect(page.getByRole('textbox', { name: /^Group \d+$/u })).toHaveCount(2);
    for (const asked of await page.getByRole('textbox', { name: /^Group \d+$/u }).all()) {
      const label = await asked.evaluate((input: HTMLInputElement) => input.labels?.[0]?.innerText ?? '');
      await type(page, asked, groups[Number(/\d+/u.exec(label)?.[0]) - 1] ?? '');
    }
    await page.keyboard.press('Enter');
    await expectOpen(page);
  });

  await test.step('the skip link leads past the navigation', async () => {
    await page.reload();
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expectOpen(page);
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await tabTo(page, skip, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').getByRole('link', { name: 'Add a client' })).toBeFocused();
  });

  await test.step('a client, and a dialog that gives the focus back', async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'New client' })).toBeFocused();
    await type(page, field('Reference'), 'K-014');
    await press(page, button('Discard draft'));
    const dialog = page.getByRole('alertdialog');
    await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
    for (let steps = 0; steps < 4; steps += 1) {
      await page.keyboard.press('Tab');
      // The dialog hands the focus on after the key: between the two it is nowhere for a moment.
      await expect
        .poll(() => dialog.evaluate((element) => element.contains(document.activeElement)))
        .toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button('Discard draft')).toBeFocused();
    await tabTo(page, button('Save'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'K-014' })).toBeVisible();
  });

  await test.step('a check-in', async () => {
    await press(page, page.getByRole('link', { name: 'Log a check-in' }));
    await press(page, button('Start the clock'));
    await expect(page.getByRole('timer')).toBeVisible();
    await choose(page, 'How did the call go?', 'Reached');
    await choose(page, 'Arousal at the start', 'Tense');
    await type(page, field('One good thing he expects of today'), 'Feeds the swans');
    await tabTo(page, page.getByRole('switch', { name: 'Raise a flag' }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByLabel('What is it about?'));
    await page.keyboard.type('Sub');
    await expect(page.getByLabel('What is it about?')).toHaveValue('substanceUse');
    await choose(page, 'How soon?', 'Today');
    await press(page, button('Save check-in'));
    await expect(page.getByText('Check-in with K-014 saved')).toBeVisible();
  });

  const typed = await test.step('a pack', async () => {
    await tabTo(page, navigation.getByRole('link', { name: 'Files' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await press(page, page.getByRole('link', { name: 'Make a supervision pack' }));
    await tabTo(page, page.getByRole('checkbox', { name: 'K-014' }));
    await page.keyboard.press('Space');
    await press(page, button('Make the pack'));
    await expect(page.getByText('The pack is ready')).toBeVisible();
    const shown = page.getByRole('group', { name: 'Passphrase for this file' }).locator('p');
    return (await shown.innerText()).trim().split(/\s+/u).join(' ');
  });
  const saving = page.waitForEvent('download');
  await press(page, button('Save to this device'));
  const buffer = await readFile(await (await saving).path());

  await test.step('lock by keys, and unlock', async () => {
    await page.keyboard.press('Control+Shift+KeyL');
    await expectLocked(page);
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
    await page.keyboard.type('not the passphrase');
    await page.keyboard.press('Enter');
    await expect(page.getByText('This passphrase does not open the records.')).toBeVisible();
    // What was wrong is selected: typing takes its place.
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expectOpen(page);
  });

  await test.step('the treatment manager opens the pack', async () => {
    const manager = await newProfile();
    const reader = await manager.open();
    await reader.goto(site.origin);
    await press(reader, reader.getByRole('button', { name: 'Open a file sent to me' }));
    const choosing = reader.waitForEvent('filechooser');
    await press(reader, reader.getByRole('button', { name: 'Choose file' }));
    // The chooser itself is the system's.
    await (await choosing).setFiles({ name: 'sent.age', mimeType: 'application/octet-stream', buffer });
    await type(reader, reader.getByLabel('Passphrase', { exact: true }), typed);
    await reader.keyboard.press('Enter');
    await expect(reader.getByText('Feeds the swans')).toBeVisible();
  });
});
