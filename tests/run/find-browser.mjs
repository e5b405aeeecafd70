import { join } from 'node:path';
import { findProgram } from './find-program.mjs';

const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const inTheUsualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/**
 * @returns {string | undefined} the path of an installed Chromium or Chrome; CHROMIUM_PATH, where it is set,
 * decides alone
 */
export function findBrowser() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') return findProgram([chosen]);
  return findProgram([...onPath, ...inTheUsualPlaces]);
}
