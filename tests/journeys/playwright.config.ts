import { defineConfig } from '@playwright/test';
import { findBrowser } from '../run/find-browser.mjs';

const executablePath = findBrowser();
if (executablePath === undefined) {
  throw new Error('The journeys need Chromium or Chrome: install it, or set CHROMIUM_PATH.');
}

// Read by tests/run/test.mjs, which adds up the results.
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.journey.ts',
  outputDir: '../.results/journeys',
  workers: 2,
  fullyParallel: false,
  // A journey that passes only when repeated has found something.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // Generous, because the real key derivation is slow on purpose and the slowest machine decides.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
  use: { launchOptions: { executablePath }, locale: 'en-GB', timezoneId: 'Europe/Rome' },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: 'laptop', use: { viewport: { width: 1280, height: 800 } } },
  ],
});
