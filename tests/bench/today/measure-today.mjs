import { MainThreadTime } from '../run/main-thread-time.mjs';
import { profilePage } from '../run/profile-page.mjs';

/**
 * @typedef {import('./today-rounds.ts').CaseloadContents} CaseloadContents
 * @typedef {import('./today-rounds.ts').TodayRounds} TodayRounds
 * @typedef {import('../run/main-thread-time.mjs').Took} Took
 * @typedef {'fold' | 'gather' | 'firstToday' | 'firstPass' | 'pass' | 'todayAgain' | 'todayAfterSave' | 'week'} Measure
 * @typedef {Record<Measure, Took[]>} Rounds
 * @typedef {{
 *   context: import('playwright-core').BrowserContext,
 *   page: import('playwright-core').Page,
 *   rounds: import('playwright-core').JSHandle<TodayRounds>,
 *   time: MainThreadTime,
 * }} OpenedPage A page that holds the caseload and has not looked at it yet.
 */

export const todayPage = 'today/today.html';

const freshPages = 12;
const pagesForBound = 5;
const roundsInUse = 40;
const passesAtOnce = 20;

/**
 * Measures Today of one caseload: the first in fresh pages, one each, and all else in the last of them.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string} caseload its address
 * @param {number} slowedTimes
 * @returns {Promise<{ rounds: Rounds, contents: CaseloadContents }>}
 */
export async function measureToday(browser, address, caseload, slowedTimes) {
  /** @type {Rounds} */
  const took = {
    fold: [],
    gather: [],
    firstToday: [],
    firstPass: [],
    pass: [],
    todayAgain: [],
    todayAfterSave: [],
    week: [],
  };
  // In pages of its own: whichever came second would find the records in the processor's memory.
  for (let fresh = 0; fresh < pagesForBound; fresh += 1) {
    const { context, rounds, time } = await openPage(browser, address, caseload, slowedTimes);
    took.firstPass.push(await time.measure(() => rounds.evaluate((page) => page.pass(1))));
    await context.close();
  }
  for (let fresh = 1; ; fresh += 1) {
    const { context, rounds, time } = await openPage(browser, address, caseload, slowedTimes);
    took.fold.push(await time.measure(() => rounds.evaluate((page) => page.fold())));
    const gathering = await time.measure(() => rounds.evaluate((page) => page.gather()));
    const today = await time.measure(() => rounds.evaluate((page) => page.today()));
    took.gather.push(gathering);
    took.firstToday.push({
      thread: gathering.thread + today.thread,
      clock: gathering.clock + today.clock,
    });
    if (fresh < freshPages) {
      await context.close();
      continue;
    }
    const contents = await rounds.evaluate((page) => page.contents());
    for (let round = 0; round < roundsInUse; round += 1) {
      await rounds.evaluate((page) => page.passMinute());
      const passes = await time.measure(() =>
        rounds.evaluate((page, times) => page.pass(times), passesAtOnce),
      );
      took.pass.push({ thread: passes.thread / passesAtOnce, clock: passes.clock / passesAtOnce });
      took.todayAgain.push(await time.measure(() => rounds.evaluate((page) => page.today())));
      took.week.push(await time.measure(() => rounds.evaluate((page) => page.week())));
      took.todayAfterSave.push(await time.measure(() => rounds.evaluate((page) => page.todayAfterSave())));
    }
    await context.close();
    return { rounds: took, contents };
  }
}

/**
 * Where the time goes, first in a fresh page and then in use.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of a readable build
 * @param {string} caseload its address
 * @returns {Promise<{ first: string, again: string, afterSave: string }>}
 */
export async function profileToday(browser, address, caseload) {
  const { context, page, rounds } = await openPage(browser, address, caseload, 1);
  const times = (/** @type {number} */ count, /** @type {() => Promise<unknown>} */ step) =>
    profilePage(page, async () => {
      for (let index = 0; index < count; index += 1) await step();
    });
  await rounds.evaluate((page) => page.fold());
  const first = await times(1, () => rounds.evaluate((page) => page.today()));
  const again = await times(60, () => rounds.evaluate((page) => page.today()));
  const afterSave = await times(60, () =>
    rounds.evaluate((page) => {
      page.passMinute();
      page.todayAfterSave();
    }),
  );
  await context.close();
  return { first, again, afterSave };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string} caseload its address
 * @param {number} slowedTimes
 * @returns {Promise<OpenedPage>}
 */
async function openPage(browser, address, caseload, slowedTimes) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`);
  });
  await page.goto(address);
  await page.waitForFunction(() => globalThis.todayRounds !== undefined);
  const rounds = await page.evaluateHandle(() => {
    if (!globalThis.todayRounds) throw new Error('the page is not ready');
    return globalThis.todayRounds;
  });
  await rounds.evaluate((page, from) => page.receive(from), caseload);
  const time = await MainThreadTime.of(page);
  await time.slow(slowedTimes, () => rounds.evaluate((page) => page.nothing()));
  return { context, page, rounds, time };
}
