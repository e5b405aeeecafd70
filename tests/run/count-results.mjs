/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @typedef {{ testResults: VitestFile[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} PlaywrightReport
 */

/**
 * @param {VitestReport} report of vitest's JSON reporter
 * @returns {Count} a file that could not even be loaded counts as one failure
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length;
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return { passed, failed: failed + brokenFiles };
}

/**
 * @param {PlaywrightReport} report of Playwright's JSON reporter
 * @returns {Count} a journey that passed only when repeated counts as a failure
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * A run that ended badly without naming a failed test, or that ran no test at all, is one failure.
 *
 * @param {Count | undefined} count undefined when the run left no report
 * @param {number} exitCode of the run
 * @returns {Count}
 */
export function honestCount(count, exitCode) {
  const { passed, failed } = count ?? { passed: 0, failed: 0 };
  const namesNoFailure = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: namesNoFailure ? 1 : failed };
}
