import { expect, test } from './evenkeel-test.ts';
import { loadThenGoOffline } from './offline.ts';
import { lock, setUp, unlock } from './practitioner-access.ts';
import {
  addClient,
  checkInTexts,
  factOf,
  fieldOf,
  noteCheckIn,
  openLatestCheckIn,
  saveCheckIn,
} from './practitioner-records.ts';

const reference = 'K-040';
/** Bytes: enough for set-up and a client, not for the long note below. */
const room = 150_000;

test('a full device: said, nothing lost, and saved once there is room', async ({ site, profile }, {
  project,
}) => {
  test.skip(project.name !== 'phone', 'how a store fills up does not depend on the size of the screen');
  const page = await profile.open();
  await loadThenGoOffline(page, site);
  const browser = await page.context().newCDPSession(page);
  // Set before the store is opened first: the browser remembers for a while how much room it has found.
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await browser.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: usage + room });
  const { passphrase } = await setUp(page, { name: 'Ada Facilitator', role: 'Facilitator' });
  await addClient(page, reference);
  await page.getByRole('link', { name: 'Log a check-in' }).click();
  const note = 'He talked for long. '.repeat(12_000);
  expect(note.length).toBeGreaterThan(room);
  await noteCheckIn(page, { outcome: 'Reached', goodThing: 'The snow', note });
  await expect(page.getByRole('alert').filter({ hasText: 'Draft not kept' })).toBeVisible();
  const save = page.getByRole('button', { name: 'Save check-in' });
  await save.click();
  const full = page.getByRole('alert').filter({ hasText: 'The device is out of room: this was not saved.' });
  await expect(full).toContainText('Free some space on the device');
  await expect(page.getByRole('status').filter({ hasText: /saved$/u })).toHaveCount(0);
  await expect(fieldOf(page, checkInTexts.note)).toHaveValue(note);
  await expect(fieldOf(page, checkInTexts.goodThing)).toHaveValue('The snow');
  await expect(page.getByRole('radio', { name: 'Reached' })).toBeChecked();

  await browser.send('Storage.overrideQuotaForOrigin', { origin: site.origin });
  await saveCheckIn(page, reference);
  await expect(page.getByRole('heading', { name: 'In progress' })).toHaveCount(0);
  await lock(page);
  await unlock(page, passphrase);
  await expect(page.getByText('Open for reading only')).toHaveCount(0);
  await openLatestCheckIn(page, reference);
  await expect(factOf(page, 'One good thing he expects')).toHaveText('The snow');
  expect(await factOf(page, 'Note').textContent()).toBe(note);
});
