import { caseloadPage, keptCaseload } from '../caseload-data/kept-caseload.mjs';
import { tableOf } from '../run/performance-document.mjs';
import { spreadOf } from '../run/spread.mjs';
import { measureToday, profileToday, todayPage } from './measure-today.mjs';

/**
 * @typedef {import('./measure-today.mjs').Rounds} Rounds
 * @typedef {{ speed: number, rounds: Rounds }} MeasuredAt
 * @typedef {{ size: import('../caseload-data/made-caseload.ts').CaseloadSize, polyfill: boolean }} Setting
 */

const year = 365;
const asked = { clients: 60, days: 2 * year };

/** @type {readonly Setting[]} */
const settings = [
  { size: asked, polyfill: false },
  { size: asked, polyfill: true },
  { size: { clients: 30, days: year }, polyfill: false },
  { size: { clients: 60, days: 4 * year }, polyfill: false },
];

/** As the machine is, and as on a cheap phone. */
const speeds = [1, 4];

/** @type {readonly { name: string, measure: keyof Rounds, bound: keyof Rounds }[]} */
const rows = [
  { name: 'First Today after unlocking', measure: 'firstToday', bound: 'firstPass' },
  { name: '– of which gathering by client', measure: 'gather', bound: 'firstPass' },
  { name: 'Today again, a minute later', measure: 'todayAgain', bound: 'pass' },
  { name: 'Today after one saved check-in', measure: 'todayAfterSave', bound: 'pass' },
  { name: 'The week to Sunday', measure: 'week', bound: 'pass' },
  { name: 'Folding all revisions, while unlocking', measure: 'fold', bound: 'firstPass' },
  { name: 'Lower bound, in a fresh page', measure: 'firstPass', bound: 'firstPass' },
  { name: 'Lower bound, in use', measure: 'pass', bound: 'pass' },
];

const whatIsMeasured = `Goal: 60 clients with two years of records, Today in under 50 ms of main-thread time.

What the screens compute, without the drawing: \`allClientRecords\` of the caseload, \`dueWork\` and \`sortDueWork\`. Milliseconds that the
main thread itself ran, as the browser counts them, so that other work on the machine counts little; “by the clock” is what a person
would have waited beside that other work. “First Today” and “folding” are one round in each of 12 fresh pages, whose code has
never run before; the others 40 rounds in a page in use, in each of which a minute passes and one more check-in is saved. p95 is a measured
value: of 12 it is the greatest. “× bound” is the median as a multiple of the lower bound: one plain pass over all revisions that reads
\`record\` and \`body.client\` (its first time, in 5 more fresh pages; in use, the mean of 20 passes, 40 times). Slowed 4×: by the
browser's own emulation. The records are made up, always the same: \`tests/bench/caseload-data\`.`;

/** @type {import('../run/run-benches.mjs').Bench} */
export const todayBench = {
  name: 'today',
  heading: 'Today',
  pages: [todayPage, caseloadPage],
  async measure(browser, site) {
    const parts = [whatIsMeasured];
    for (const setting of settings) {
      const address = addressOf(site.origin, setting);
      const caseload = await keptCaseload(browser, site, setting.size);
      /** @type {MeasuredAt[]} */
      const measured = [];
      let contents = '';
      for (const speed of speeds) {
        const at = await measureToday(browser, address, caseload, speed);
        measured.push({ speed, rounds: at.rounds });
        contents = wordsFor(at.contents);
      }
      parts.push(headingOf(setting), contents, tableOfRounds(measured));
      process.stderr.write(`${headingOf(setting)}: measured\n`);
    }
    return parts.join('\n\n');
  },
  async profile(browser, site) {
    const setting = { size: asked, polyfill: false };
    const caseload = await keptCaseload(browser, site, asked);
    const { first, again, afterSave } = await profileToday(
      browser,
      addressOf(site.origin, setting),
      caseload,
    );
    return [
      headingOf(setting),
      `First Today in a fresh page:\n${first}`,
      `Today again:\n${again}`,
      `Today after a save:\n${afterSave}`,
    ].join('\n\n');
  },
};

/**
 * @param {string} origin
 * @param {Setting} setting
 */
function addressOf(origin, { polyfill }) {
  return `${origin}/${todayPage}${polyfill ? '?polyfill' : ''}`;
}

/** @param {Setting} setting */
function headingOf({ size: { clients, days }, polyfill }) {
  const years = days / year;
  const time = years === 1 ? 'one year' : `${years} years`;
  return `### ${clients} clients, ${time}${polyfill ? ', in a browser without Temporal (the polyfill)' : ''}`;
}

/** @param {import('./today-rounds.ts').CaseloadContents} contents */
function wordsFor({ revisions, records, checkIns, megabytes, due, overdue }) {
  const count = (/** @type {number} */ number) => number.toLocaleString('en');
  return [
    `${count(records)} records (${count(checkIns)} check-ins) in ${count(revisions)} revisions, ${megabytes.toFixed(0)} MB as JSON;`,
    `on Today ${due} pieces of work, ${overdue} of them overdue.`,
  ].join(' ');
}

/** @param {readonly MeasuredAt[]} measured */
function tableOfRounds(measured) {
  const heads = measured.flatMap(({ speed }) =>
    speed === 1
      ? ['median', 'p95', 'least to most', '× bound', 'by the clock']
      : [`slowed ${speed}×: median`, 'p95', '× bound'],
  );
  const lines = rows.map(({ name, measure, bound }) => [
    name,
    ...measured.flatMap(({ speed, rounds }) => {
      const { least, median, p95, most } = spreadOf(rounds[measure].map(({ thread }) => thread));
      const multiple = median / spreadOf(rounds[bound].map(({ thread }) => thread)).median;
      const clock = spreadOf(rounds[measure].map(({ clock }) => clock)).median;
      return speed === 1
        ? [shown(median), shown(p95), `${shown(least)} to ${shown(most)}`, multiple.toFixed(1), shown(clock)]
        : [shown(median), shown(p95), multiple.toFixed(1)];
    }),
  ]);
  return tableOf(['ms', ...heads], lines);
}

/** @param {number} milliseconds */
function shown(milliseconds) {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : 1);
}
