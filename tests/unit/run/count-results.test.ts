import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, honestCount } from '../../run/count-results.mjs';

describe('what a report says', () => {
  test('vitest: tests that passed and failed, not the skipped ones', () => {
    const tests = ['passed', 'passed', 'failed', 'skipped'].map((status) => ({ status }));
    expect(countVitest({ testResults: [{ status: 'failed', assertionResults: tests }] })).toEqual({
      passed: 2,
      failed: 1,
    });
  });

  test('vitest: a file that could not be loaded is a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(countVitest({ testResults: [broken] })).toEqual({ passed: 0, failed: 1 });
  });

  test('Playwright: what passed only when repeated is a failure, and so is a broken file', () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: [{}] };
    expect(countPlaywright(report)).toEqual({ passed: 3, failed: 3 });
  });
});

describe('what is made of it', () => {
  test('a run that ended well stays as it is', () => {
    expect(honestCount({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
  });

  test.each([
    ['left no report', undefined, 0],
    ['ran nothing', { passed: 0, failed: 0 }, 0],
    ['ended badly without naming a failure', { passed: 3, failed: 0 }, 1],
  ])('a run that %s has failed', (_how, count, exitCode) => {
    expect(honestCount(count, exitCode).failed).toBe(1);
  });
});
