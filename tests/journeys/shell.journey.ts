import { expect, test } from './evenkeel-test.ts';
import { serviceWorkerReady } from './service-worker-ready.ts';

test('opens offline on every deep link, with the server stopped', async ({ site, profile }) => {
  const page = await profile.open();
  await page.goto(site.origin);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await serviceWorkerReady(page);

  await site.stop();
  await page.context().setOffline(true);
  for (const path of ['/clients', '/clients/anyone/check-in', '/']) {
    await page.goto(site.origin + path);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading').first()).toBeVisible();
  }

  await profile.close();
  const reopened = await profile.open();
  await reopened.goto(`${site.origin}/clients`);
  await expect(reopened.getByRole('heading').first()).toBeVisible();
});

test('opens offline after the browser was killed', async ({ site, profile }) => {
  const page = await profile.open();
  await page.goto(site.origin);
  await serviceWorkerReady(page);
  await site.stop();
  await profile.kill();

  const reopened = await profile.open();
  await reopened.goto(`${site.origin}/clients`);
  await expect(reopened.getByRole('heading').first()).toBeVisible();
});
