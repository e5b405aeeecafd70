import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { anotherVersion, builtApp, findUpdate, lazyPartOfOldVersion } from './another-version.ts';
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

const answerTo = (page: Page, path: string) =>
  page.evaluate(async (asked) => {
    const response = await fetch(asked);
    return { status: response.status, text: await response.text() };
  }, path);

test('a new version waits, and an old tab keeps its lazy parts when it takes over', async ({
  site,
  profile,
}) => {
  const lazyPart = 'part-of-the-old-version.js';
  const whole = { status: 200, text: lazyPartOfOldVersion };
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
  expect(await answerTo(newTab, `/assets/${lazyPart}`)).toEqual(whole);

  await oldTab.evaluate(() => {
    document.title = 'not reloaded';
  });
  await letUpdateTakeOver(newTab);
  expect(await isKept(oldTab, `/assets/${lazyPart}`)).toBe(true);
  await site.stop();
  expect(await answerTo(oldTab, `/assets/${lazyPart}`)).toEqual(whole);
  expect(await oldTab.title()).toBe('not reloaded');

  await site.start();
  site.serveFolder(laterVersion);
  await findUpdate(newTab);
  await letUpdateTakeOver(newTab);
  expect(await isKept(newTab, `/assets/${lazyPart}`)).toBe(false);

  await rm(oldVersion, { recursive: true });
  await rm(laterVersion, { recursive: true });
});
