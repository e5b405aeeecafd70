import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countPlaywright, countVitest, honestCount } from './count-results.mjs';
import { installPackagesIfMissing } from './install-packages.mjs';
import { installToolsIfMissing } from './install-tools.mjs';
import { projectFolder, runNpm } from './run-command.mjs';

/** @typedef {import('./count-results.mjs').Count} Count */

const resultsFolder = join(projectFolder, 'tests', '.results');
const unitReport = join(resultsFolder, 'unit.json');
const journeysReport = join(resultsFolder, 'journeys.json');

/** @param {string} title */
function announce(title) {
  process.stdout.write(`\n== ${title}\n`);
}

/**
 * @param {string} title
 * @param {string} script of package.json
 * @returns {Promise<Count>} one passed or one failed
 */
async function check(title, script) {
  announce(title);
  const passes = (await runNpm(['run', '--silent', script])) === 0;
  if (!passes) process.stdout.write(`${title} failed.\n`);
  return passes ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {string} title
 * @param {string} why
 * @returns {Count}
 */
function notRun(title, why) {
  announce(title);
  process.stdout.write(`Not run: ${why}.\n`);
  return { passed: 0, failed: 1 };
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Count} count
 * @returns {Count | undefined}
 */
function countFrom(path, count) {
  try {
    return count(/** @type {Report} */ (JSON.parse(readFileSync(path, 'utf8'))));
  } catch {
    return undefined;
  }
}

async function unitTests() {
  announce('Unit tests');
  // The second reporter writes the report that is counted below.
  const exitCode = await runNpm([
    ...['run', '--silent', 'unit', '--', '--reporter=default', '--reporter=json'],
    `--outputFile.json=${unitReport}`,
  ]);
  return honestCount(countFrom(unitReport, countVitest), exitCode);
}

async function journeys() {
  announce('Journeys');
  const exitCode = await runNpm(['run', '--silent', 'journeys'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: journeysReport,
  });
  return honestCount(countFrom(journeysReport, countPlaywright), exitCode);
}

async function runEverything() {
  rmSync(resultsFolder, { recursive: true, force: true });
  mkdirSync(resultsFolder, { recursive: true });
  /** @type {Count[]} */
  const counts = [];
  counts.push(await check('Type check', 'typecheck'));
  counts.push(await check('Lint', 'lint'));
  counts.push(await check('Layers', 'layers'));
  counts.push(await unitTests());
  const built = await check('Build', 'build');
  counts.push(built);
  // What an earlier build left behind would be measured and tested in place of today's.
  counts.push(built.failed > 0 ? notRun('Size', 'there is no build') : await check('Size', 'size'));
  counts.push(built.failed > 0 ? notRun('Journeys', 'there is no build') : await journeys());

  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
  };
}

if ((await installPackagesIfMissing()) && (await installToolsIfMissing())) {
  const { passed, failed } = await runEverything();
  process.stdout.write(`\n${String(passed)} passed, ${String(failed)} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} else {
  process.exitCode = 1;
}
