import type { Page } from '@playwright/test';
import { expect, test } from './evenkeel-test.ts';
import { expectLocked, expectOpen, goTo, lock, setUp, unlock } from './practitioner-access.ts';
import { makePack, openPack } from './practitioner-files.ts';
import { addClient, fieldOf, logCheckIn } from './practitioner-records.ts';

const words = 'ladder cobalt turnip window harbour';
const reference = 'Heron-014';

/** Fails where anything of the records can be found in the page, seen or not. */
async function expectNothingOfTheRecords(page: Page): Promise<void> {
  await expectLocked(page);
  expect(await page.content()).not.toContain(reference);
  const inFields = await page.evaluate(() =>
    Array.from(document.querySelectorAll('input, textarea'), (field) => (field as HTMLInputElement).value),
  );
  expect(inFields.join('')).toBe('');
}

/** Marks the page, to tell afterwards whether it is still the same one. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { markedByTheJourney: true }));
}

const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'markedByTheJourney' in window);

/** What a page is told when its tab is left or comes back; there is no real window that could be covered here. */
async function turn(page: Page, visibility: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange'));
  }, visibility);
}

test('the lock button loads the page anew, and nothing of the records is left, not by the back button either', async ({
  site,
  profile,
}) => {
  const page = await profile.open();
  await page.goto(site.origin);
  await setUp(page, { name: 'Ada Lindqvist', role: 'Facilitator', passphrase: words });
  await addClient(page, reference);
  await page.getByRole('link', { name: 'Log a check-in' }).click();
  await fieldOf(page, 'Note').fill(`${reference} begun and not saved`);
  await mark(page);
  await lock(page);
  expect(await isMarked(page)).toBe(false);
  await expectNothingOfTheRecords(page);

  await page.goBack();
  await expectNothingOfTheRecords(page);
  await page.goForward();
  await expectNothingOfTheRecords(page);

  await test.step('what was being written is a draft', async () => {
    await unlock(page, words);
    await goTo(page, 'Today');
    await page
      .getByRole('main')
      .getByRole('link', { name: `Check-in, ${reference}` })
      .click();
    await expect(fieldOf(page, 'Note')).toHaveValue(`${reference} begun and not saved`);
  });

  await test.step('away to another page and back, it is locked', async () => {
    await page.goto(`${site.origin}/icon.svg`);
    await page.goBack();
    await expectNothingOfTheRecords(page);
  });

  await test.step('a page that the browser kept whole for its back button is loaded anew', async () => {
    await unlock(page, words);
    await mark(page);
    const loaded = page.waitForEvent('load');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await loaded;
    await expectNothingOfTheRecords(page);
    expect(await isMarked(page)).toBe(false);
  });

  await test.step('by keys', async () => {
    await unlock(page, words);
    await page.keyboard.press('Control+Shift+KeyL');
    await expectNothingOfTheRecords(page);
  });
});

test('locks by itself: untouched, out of sight, and on waking late', async ({ site, profile }) => {
  test.skip(test.info().project.name === 'phone', 'nothing in it depends on the screen');
  const page = await profile.open();
  await page.clock.install({ time: '2026-11-23T08:24:00+01:00' });
  await page.goto(site.origin);
  await setUp(page, { name: 'Ada Lindqvist', role: 'Facilitator', passphrase: words });
  await addClient(page, reference);

  await test.step('untouched for ten minutes', async () => {
    await page.mouse.move(20, 20);
    await page.clock.runFor('09:30');
    await expectOpen(page);
    await page.mouse.move(30, 30);
    await page.clock.runFor('09:30');
    await expectOpen(page);
    await page.clock.runFor('00:45');
    await expectNothingOfTheRecords(page);
  });

  await test.step('out of sight for five minutes', async () => {
    await unlock(page, words);
    await turn(page, 'hidden');
    await page.clock.runFor('04:30');
    await turn(page, 'visible');
    await page.clock.runFor('01:00');
    await expectOpen(page);
    await turn(page, 'hidden');
    await page.clock.runFor('05:10');
    await expectNothingOfTheRecords(page);
  });

  await test.step('asleep past the deadline, woken by coming back into sight', async () => {
    await unlock(page, words);
    await turn(page, 'hidden');
    const asleep = await page.evaluate(() => Date.now());
    await page.clock.setSystemTime(asleep + 6 * 60_000);
    await turn(page, 'visible');
    await expectNothingOfTheRecords(page);
  });

  await test.step('asleep past the deadline: the first touch locks and does nothing else', async () => {
    await unlock(page, words);
    const asleep = await page.evaluate(() => Date.now());
    await page.clock.setSystemTime(asleep + 11 * 60_000);
    await page.keyboard.press('Tab');
    await expectNothingOfTheRecords(page);
  });
});

test('another tab in which a pack is shown is cleared too', async ({ site, profile }) => {
  const page = await profile.open();
  await page.goto(site.origin);
  await setUp(page, { name: 'Ada Lindqvist', role: 'Facilitator', passphrase: words });
  await addClient(page, reference);
  await logCheckIn(page, reference, { outcome: 'Reached', goodThing: 'Feeds the swans' });
  const pack = await makePack(page, [reference]);
  const other = await page.context().newPage();
  await other.goto(`${site.origin}/open`);
  await openPack(other, pack);
  await expect(other.getByText('Feeds the swans')).toBeVisible();
  await mark(other);

  await lock(page);
  await expect(other.getByText('Feeds the swans')).toHaveCount(0);
  await expect(other.getByRole('heading', { name: 'Open a file' })).toBeVisible();
  expect(await isMarked(other)).toBe(false);
  expect(await other.content()).not.toContain('swans');
});
