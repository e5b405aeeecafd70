import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { findBrowser } from './find-browser.mjs';
import { findProgram } from './find-program.mjs';
import { runCommand } from './run-command.mjs';

const attempts = 5;

/** @returns {string[]} Debian's names of the tools that the journeys need and that are not installed */
function missingTools() {
  return [
    ...(findBrowser() === undefined ? ['chromium'] : []),
    ...(findProgram(['age']) === undefined ? ['age'] : []),
  ];
}

/** @returns {string[] | undefined} what to put before apt-get, or undefined where we may not install */
function rightsToInstall() {
  if (findProgram(['apt-get']) === undefined) return undefined;
  if (process.getuid?.() === 0) return [];
  const mayUseSudo =
    findProgram(['sudo']) !== undefined &&
    spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return mayUseSudo ? ['sudo', '-n'] : undefined;
}

/**
 * @param {readonly string[]} rights
 * @param {readonly string[]} parameters
 * @returns {Promise<boolean>}
 */
async function aptGet(rights, parameters) {
  const [command = 'env', ...rest] = [
    ...rights,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    // Another installation may be running, as it often is on a machine that has just started.
    '-o',
    'DPkg::Lock::Timeout=120',
    ...parameters,
  ];
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if ((await runCommand(command, rest)) === 0) return true;
    // The timeout above does not cover the lock of the package lists.
    if (attempt < attempts) await pause(attempt * 3000);
  }
  return false;
}

/**
 * Installs the browser and the `age` tool where they are missing and we have the rights; says in one line
 * what to install where we have not.
 *
 * @returns {Promise<boolean>} whether both are there now
 */
export async function installToolsIfMissing() {
  const missing = missingTools();
  if (missing.length === 0) return true;

  const rights = rightsToInstall();
  if (rights !== undefined) {
    process.stdout.write(`Installing ${missing.join(' and ')} ...\n`);
    // An update that fails on one of several sources may still have brought what is needed.
    await aptGet(rights, ['update']);
    await aptGet(rights, ['install', '-y', '--no-install-recommends', ...missing]);
  }
  const stillMissing = missingTools();
  if (stillMissing.length === 0) return true;
  const names = { chromium: 'Chromium or Chrome (or set CHROMIUM_PATH)', age: 'age (age-encryption.org)' };
  const wanted = stillMissing.map((tool) => names[/** @type {keyof typeof names} */ (tool)]);
  process.stderr.write(`The tests need ${wanted.join(' and ')}: please install and run npm test again.\n`);
  return false;
}
