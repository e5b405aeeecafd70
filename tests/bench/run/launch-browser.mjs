import { chromium } from 'playwright-core';
import { findBrowser } from '../../run/find-browser.mjs';

/** @returns {Promise<import('playwright-core').Browser>} an installed Chromium or Chrome, at rest apart from the bench */
export async function launchBrowser() {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('The bench needs Chromium or Chrome: install it, or set CHROMIUM_PATH.');
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
}
