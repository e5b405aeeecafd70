import { todayBench } from '../today/today-bench.mjs';
import { describeLoad, describeMachine } from './describe-machine.mjs';
import { launchBrowser } from './launch-browser.mjs';
import { writePerformanceSection } from './performance-document.mjs';
import { servePages } from './serve-pages.mjs';

/**
 * @typedef {{
 *   name: string,
 *   heading: string,
 *   pages: readonly string[],
 *   measure: (browser: import('playwright-core').Browser, site: import('./serve-pages.mjs').Site) => Promise<string>,
 *   profile: (browser: import('playwright-core').Browser, site: import('./serve-pages.mjs').Site) => Promise<string>,
 * }} Bench One section of docs/performance.md and what measures it.
 */

/** @type {readonly Bench[]} */
const benches = [todayBench];

const profiling = process.argv.includes('--profile');
const chosen = process.argv.slice(2).filter((name) => !name.startsWith('--'));

for (const bench of benches.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  const site = await servePages(bench.pages, { readable: profiling });
  const browser = await launchBrowser();
  try {
    if (profiling) {
      process.stdout.write(`${await bench.profile(browser, site)}\n`);
      continue;
    }
    const loadBefore = describeLoad();
    const measured = await bench.measure(browser, site);
    const day = new Date().toISOString().slice(0, 10);
    const circumstances = [
      `Measured on ${day} with \`npm run bench\`: ${describeMachine(browser)}.`,
      `Processes that ran or waited (load over one and five minutes): ${loadBefore} at the start, ${describeLoad()} at the end.`,
    ].join(' ');
    const text = `${measured}\n\n${circumstances}`;
    process.stdout.write(`\n## ${bench.heading}\n\n${text}\n`);
    await writePerformanceSection(bench.heading, text);
  } finally {
    await browser.close();
    await site.stop();
  }
}
