import { expect, test } from './evenkeel-test.ts';
import { loadThenGoOffline } from './offline.ts';
import { expectLocked, setUp, unlock } from './practitioner-access.ts';
import { addClient, logCheckIn, openLatestCheckIn } from './practitioner-records.ts';

const reference = 'K-007';

test('every address opens offline, asks for the passphrase and goes where it was meant to', async ({
  site,
  profile,
}, { project }) => {
  test.skip(
    project.name !== 'phone',
    'which page an address opens does not depend on the size of the screen',
  );
  const page = await profile.open();
  await loadThenGoOffline(page, site);
  const { passphrase } = await setUp(page, { name: 'Ada Facilitator', role: 'Facilitator' });
  await addClient(page, reference);
  const client = new URL(page.url()).pathname;
  await logCheckIn(page, reference, { outcome: 'No answer' });
  await openLatestCheckIn(page, reference);
  const call = new URL(page.url()).pathname;

  const headings: Readonly<Record<string, string>> = {
    '/': 'Today',
    '/people': 'Clients',
    '/people/new': 'New client',
    [client]: reference,
    [`${client}/edit`]: `Edit ${reference}`,
    [`${client}/call`]: reference,
    [call]: 'Check-in',
    [`${call}/amend`]: reference,
    '/files': 'Files',
    '/files/pack': 'Supervision pack',
    '/files/backup': 'Make a backup',
    '/files/restore': 'Restore from a backup',
    '/settings': 'Settings',
    '/people/nobody': 'Nothing here',
    '/calls/none': 'Nothing here',
    '/no/such/page': 'Nothing here',
  };
  for (const [path, heading] of Object.entries(headings)) {
    await test.step(path, async () => {
      await page.goto(site.origin + path);
      await expectLocked(page);
      await unlock(page, passphrase);
      await expect(page.getByRole('heading', { name: heading, level: 1, exact: true })).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(path);
      await expect(page).toHaveTitle('Evenkeel');
    });
  }

  // The reader alone needs no passphrase: who receives packs may have no vault at all.
  await page.goto(`${site.origin}/open`);
  await expect(page.getByRole('heading', { name: 'Open a file', level: 1 })).toBeVisible();
});
