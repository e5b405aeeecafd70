import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { anotherVersion, builtApp, findUpdate } from './another-version.ts';
import { expect, test } from './evenkeel-test.ts';
import { serviceWorkerReady } from './service-worker-ready.ts';

async function letUpdateTakeOver(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const changed = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
    (await navigator.serviceWorker.ready).waiting?.postMessage({ type: 'SKIP_WAITING' });
    await changed;
  });
  await serviceWorkerReady(page);
}

/** Looked up in the stores: the browser's own memory of immutable files would answer a request. */
const isKept = (page: Page, path: string) =>
  page.evaluate((asked) => caches.match(asked).then((found) => found !== undefined), path);

const statusOf = (page: Page, path: string) =>
  page.evaluate(async (asked) => (await fetch(asked)).status, path);

test('a new version waits, and an old tab keeps its lazy parts when it takes over', async ({
  site,
  profile,
}) => {
  const lazyPart = 'part-of-the-old-version.js';
  const oldVersion = await anotherVersion({ lazyPart });
  const laterVersion = await anotherVersion();

  site.serveFolder(oldVersion);
  const oldTab = await profile.open();
  await oldTab.goto(site.origin);
  await serviceWorkerReady(oldTab);

  site.serveFolder(builtApp);
  const newTab = await profile.context.newPage();
  await newTab.goto(site.origin);
  await findUpdate(newTab);
  expect(await statusOf(newTab, `/assets/${lazyPart}`)).toBe(200);

  await oldTab.evaluate(() => {
    document.title = 'not reloaded';
  });
  await letUpdateTakeOver(newTab);
  expect(await isKept(oldTab, `/assets/${lazyPart}`)).toBe(true);
  await site.stop();
  expect(await statusOf(oldTab, `/assets/${lazyPart}`)).toBe(200);
  expect(await oldTab.title()).toBe('not reloaded');

  await site.start();
  site.serveFolder(laterVersion);
  await findUpdate(newTab);
  await letUpdateTakeOver(newTab);
  expect(await isKept(newTab, `/assets/${lazyPart}`)).toBe(false);

  await rm(oldVersion, { recursive: true });
  await rm(laterVersion, { recursive: true });
});
