import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const caseloadPage = 'caseload-data/caseload.html';

/**
 * Makes up a caseload in a page of its own, once in a run, and keeps it where the other pages can fetch it.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('../run/serve-pages.mjs').Site} site that serves {@link caseloadPage} too
 * @param {import('./made-caseload.ts').CaseloadSize} size
 * @returns {Promise<string>} its address
 */
export async function keptCaseload(browser, site, size) {
  const name = `caseload-${size.clients}-${size.days}.ndjson`;
  if (!existsSync(join(site.folder, name))) {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/${caseloadPage}`);
    await page.waitForFunction(() => globalThis.caseloadText !== undefined);
    const text = await page.evaluate((wanted) => globalThis.caseloadText?.(wanted) ?? '', size);
    writeFileSync(join(site.folder, name), text);
    await page.close();
  }
  return `${site.origin}/${name}`;
}
