import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { anotherVersion, builtApp, findUpdate } from './another-version.ts';
import { expect, test } from './evenkeel-test.ts';
import { expectLocked, goTo, setUp, unlock } from './practitioner-access.ts';
import { addClient, fieldOf } from './practitioner-records.ts';
import { serviceWorkerReady } from './service-worker-ready.ts';

const words = 'ladder cobalt turnip window harbour';
/** What a browser running the application asks for; the rest is for hosts and for tools. */
const partOfTheApp = /\.(html|js|css|wasm|svg|png|ico|woff2)$/u;

interface Manifest {
  readonly name: string;
  readonly start_url: string;
  readonly display: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose: string;
  }[];
}

test('can be installed: a neutral name, and icons of the sizes that are claimed', async ({
  site,
  profile,
}) => {
  test.skip(test.info().project.name === 'phone', 'nothing in it depends on the screen');
  const page = await profile.open();
  await page.goto(site.origin);
  await serviceWorkerReady(page);
  const devTools = await profile.context.newCDPSession(page);
  const { errors, data = '' } = await devTools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data) as Manifest;
  expect(manifest).toMatchObject({ name: 'Evenkeel', start_url: '/', display: 'standalone' });
  // A profile without a past counts as a private window, in which nothing can be installed; all else must be right.
  const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);

  const touchIcon = { src: '/apple-touch-icon.png', sizes: '180x180', type: 'image/png', purpose: 'touch' };
  for (const icon of [...manifest.icons, touchIcon]) {
    const shown = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return {
        size: `${String(image.naturalWidth)}x${String(image.naturalHeight)}`,
        type: (await fetch(src)).headers.get('Content-Type'),
      };
    }, icon.src);
    expect(shown.type, icon.src).toBe(icon.type);
    if (icon.sizes !== 'any') expect(shown.size, icon.src).toBe(icon.sizes);
  }
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  await expect(page.locator('link[rel=apple-touch-icon]')).toHaveAttribute('href', touchIcon.src);
});

test('everything that the application needs is on the device after the first visit', async ({
  site,
  profile,
}) => {
  test.skip(test.info().project.name === 'phone', 'nothing in it depends on the screen');
  const page = await profile.open();
  await page.goto(site.origin);
  await serviceWorkerReady(page);
  const kept = await page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) paths.push(new URL(request.url).pathname);
    }
    return paths;
  });
  const built = (await readdir(builtApp, { recursive: true })).map(
    (path) => `/${path.split(/[\\/]/u).join('/')}`,
  );
  const needed = built.filter(
    (path) => partOfTheApp.test(path) && path !== '/service-worker.js' && !path.includes('/.'),
  );
  expect(needed.length).toBeGreaterThan(20);
  expect(needed.filter((path) => !kept.includes(path))).toEqual([]);
});

test('what the first visit leaves on the device stays within 1.5 MB, and is answered whole', async ({
  site,
  profile,
}) => {
  test.skip(test.info().project.name === 'phone', 'nothing in it depends on the screen');
  const page = await profile.open();
  await page.goto(site.origin);
  await serviceWorkerReady(page);
  await site.stop();
  const files = await page.evaluate(async () => {
    const found: { path: string; size: number; answer?: { text: string; type: string | null } }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const stored = (await cache.match(request))!;
        const path = new URL(request.url).pathname;
        const { byteLength: size } = await stored.clone().arrayBuffer();
        if (!stored.headers.has('evenkeel-compressed-as')) {
          found.push({ path, size });
          continue;
        }
        const answer = await fetch(request);
        const type = answer.headers.get('Content-Type');
        found.push({ path, size, answer: { text: await answer.text(), type } });
      }
    }
    return found;
  });
  expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(1_500_000);
  const compressed = files.flatMap(({ path, answer }) => (answer === undefined ? [] : [{ path, answer }]));
  expect(compressed.length).toBeGreaterThan(20);
  for (const { path, answer } of compressed) {
    expect(answer.text === (await readFile(join(builtApp, path), 'utf8')), path).toBe(true);
    expect(answer.type, path).toMatch(path.endsWith('.css') ? 'text/css' : 'text/javascript');
  }
});

test('a new version is offered on Today and never in a form, and taking it keeps the draft', async ({
  site,
  profile,
}) => {
  const page = await profile.open();
  await page.goto(site.origin);
  await serviceWorkerReady(page);
  await setUp(page, { name: 'Ada Lindqvist', role: 'Facilitator', passphrase: words });
  await addClient(page, 'K-014');
  await page.getByRole('link', { name: 'Log a check-in' }).click();
  await fieldOf(page, 'Note').fill('Begun before the new version came');

  const version = await anotherVersion();
  site.serveFolder(version);
  await findUpdate(page);
  const offer = page.getByText('A new version is ready.');
  await expect(fieldOf(page, 'Note')).toHaveValue('Begun before the new version came');
  await expect(offer).toHaveCount(0);

  await goTo(page, 'Today');
  await expect(offer).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Check-in, K-014' }).click();
  await expect(fieldOf(page, 'Note')).toBeVisible();
  await expect(offer).toHaveCount(0);
  await fieldOf(page, 'Note').fill('Begun before, and gone on with');
  await goTo(page, 'Today');

  await page.getByRole('button', { name: 'Use it now' }).click();
  await expectLocked(page);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting === null))
    .toBe(true);
  await unlock(page, words);
  await expect(offer).toHaveCount(0);
  await goTo(page, 'Today');
  await page.getByRole('main').getByRole('link', { name: 'Check-in, K-014' }).click();
  await expect(fieldOf(page, 'Note')).toHaveValue('Begun before, and gone on with');
  await rm(version, { recursive: true });
});
