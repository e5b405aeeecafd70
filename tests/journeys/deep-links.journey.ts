import type { Page } from '@playwright/test';
import { expect, test } from './evenkeel-test.ts';
import { putEveryKindOnRecord } from './every-kind-of-record.ts';
import { loadThenGoOffline } from './offline.ts';
import { expectLocked, goTo, setUp, unlock } from './practitioner-access.ts';
import { addClient, logCheckIn, openClient } from './practitioner-records.ts';

const reference = 'K-007';
const arrival = 'K-012';

/** Where the first link leads of those on the page that lead to a record of this kind. */
async function addressOf(page: Page, folder: string): Promise<string> {
  const link = page.locator(`main a[href^="/${folder}/"]:not([href$="/new"])`).first();
  await expect(link).toBeAttached();
  return ((await link.getAttribute('href')) ?? '').replace('/amend', '');
}

/** Puts one record of every kind on record. Returns their addresses. */
async function addressesOfRecords(page: Page) {
  await addClient(page, reference);
  const client = new URL(page.url()).pathname;
  await logCheckIn(page, reference, { outcome: 'No answer' });
  await openClient(page, reference);
  await putEveryKindOnRecord(page, reference, arrival, () => 'As it was said');
  const onHisPage = {
    call: await addressOf(page, 'calls'),
    look: await addressOf(page, 'looks'),
    talk: await addressOf(page, 'talks'),
    pause: await addressOf(page, 'pauses'),
    decision: await addressOf(page, 'decisions'),
    home: await addressOf(page, 'homes'),
    plan: await addressOf(page, 'plans'),
    booking: await addressOf(page, 'bookings'),
  };
  await goTo(page, 'Clients');
  await page.getByRole('main').getByRole('link', { name: 'New referrals' }).click();
  return { ...onHisPage, client, referral: await addressOf(page, 'arrivals') };
}

test('every address opens offline, asks for the passphrase and goes where it was meant to', async ({
  site,
  profile,
}, { project }) => {
  test.skip(
    project.name !== 'phone',
    'which page an address opens does not depend on the size of the screen',
  );
  // Every address is loaded anew, and every time the passphrase is slow on purpose.
  test.setTimeout(600_000);
  const page = await profile.open();
  page.setDefaultTimeout(20_000);
  await loadThenGoOffline(page, site);
  const { passphrase } = await setUp(page, { name: 'Ada Facilitator', role: 'Facilitator' });
  const at = await addressesOfRecords(page);
  const { client, call, booking, referral, look, talk, pause, decision, home, plan } = at;

  const headings: Readonly<Record<string, string | RegExp>> = {
    '/': 'Today',
    '/people': 'Clients',
    '/people/new': 'New client',
    [`/people/new?from=${referral.split('/').at(-1)}`]: 'New client',
    [`${client}`]: reference,
    [`${client}/edit`]: `Edit ${reference}`,
    [`${client}/call`]: reference,
    [`${client}/call?day=2026-01-05`]: reference,
    [`${client}/due`]: 'Open work',
    [`${client}/look`]: `Risk screen: ${reference}`,
    [`${client}/options`]: 'Options and decisions',
    [`${client}/options/support`]: `${reference}: decide`,
    [`${client}/home`]: `Home and work, ${reference}`,
    [`${client}/plan`]: `Support plan, ${reference}`,
    [`${client}/pause`]: `Pause, ${reference}`,
    [`${client}/talk`]: reference,
    [`${client}/talk?contact=longerCall&day=2026-01-05`]: reference,
    [`${call}`]: 'Check-in',
    [`${call}/amend`]: reference,
    [`${look}`]: /^Risk screen, \d/u,
    [`${look}/amend`]: `Amend risk screen: ${reference}`,
    [`${decision}`]: 'Decision',
    [`${decision}/amend`]: `${reference}: amend a decision`,
    [`${home}/amend`]: `Amend home and work, ${reference}`,
    [`${plan}`]: 'Support plan',
    [`${plan}/amend`]: `Amend the plan, ${reference}`,
    [`${pause}`]: `Pause, ${reference}`,
    [`${talk}`]: 'Session',
    [`${talk}/amend`]: reference,
    '/week': /\d{4}$/u,
    '/week?from=2027-05-06': /^3 ?– ?9 May 2027$/u,
    '/week/new': 'Book a time',
    [`${booking}`]: reference,
    '/arrivals': 'New referrals',
    '/arrivals/new': 'New referral',
    [`${referral}`]: `Referral ${arrival}`,
    '/files': 'Files',
    '/files/pack': 'Supervision pack',
    '/files/backup': 'Make a backup',
    '/files/restore': 'Restore from a backup',
    '/settings': 'Settings',
    '/settings/programme': 'Programme',
    '/people/nobody': 'Nothing here',
    '/people/nobody/plan': 'Nothing here',
    '/calls/none': 'Nothing here',
    '/looks/none': 'Nothing here',
    '/bookings/none': 'Nothing here',
    '/no/such/page': 'Nothing here',
  };
  for (const [path, heading] of Object.entries(headings)) {
    await test.step(path, async () => {
      await page.goto(site.origin + path);
      await expectLocked(page);
      await unlock(page, passphrase);
      await expect(page.getByRole('heading', { name: heading, level: 1, exact: true })).toBeVisible();
      expect(page.url()).toBe(site.origin + path);
      await expect(page).toHaveTitle('Evenkeel');
    });
  }

  // The reader alone needs no passphrase: who receives packs may have no vault at all.
  await page.goto(`${site.origin}/open`);
  await expect(page.getByRole('heading', { name: 'Open a file', level: 1 })).toBeVisible();
});
