import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';

/** The built application. */
export const builtApp = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What the lazy part says. */
export const lazyPartOfOldVersion = 'export const version = "old";\n';

/**
 * Makes another version of the built application: one more lazy part, or a service worker that merely differs.
 *
 * @returns its folder, for the caller to delete
 */
export async function anotherVersion(change: { readonly lazyPart?: string } = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-version-'));
  await cp(builtApp, folder, { recursive: true });
  const path = join(folder, 'service-worker.js');
  let script = await readFile(path, 'utf8');
  if (change.lazyPart !== undefined) {
    await writeFile(join(folder, 'assets', change.lazyPart), lazyPartOfOldVersion);
    script = script.replace(
      '[{"revision":',
      `[{"revision":null,"storedCompressed":true,"url":"assets/${change.lazyPart}"},{"revision":`,
    );
  }
  await writeFile(path, `${script}\n// ${folder}\n`);
  return folder;
}

/** Lets the page look for a new version now, and waits until it stands ready. */
export async function findUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
    .toBe('installed');
}
