import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runNpm } from './run-command.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * @param {string} path
 * @returns {LockedPackages | undefined}
 */
function lockedPackages(path) {
  try {
    return /** @type {{ packages: LockedPackages }} */ (JSON.parse(readFileSync(path, 'utf8'))).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether what is installed is what is locked. The contents are compared and not the times of the files,
 * because a fresh checkout makes the lock file new without changing it.
 *
 * @param {LockedPackages | undefined} locked from package-lock.json
 * @param {LockedPackages | undefined} installed from the list that npm leaves in node_modules when it is done
 * @returns {boolean}
 */
export function packagesAreInstalled(locked, installed) {
  if (locked === undefined || installed === undefined) return false;
  const paths = new Set([...Object.keys(locked), ...Object.keys(installed)]);
  paths.delete('');
  return [...paths].every((path) => {
    const wanted = locked[path];
    const present = installed[path];
    // Packages for other platforms are locked but never installed here.
    if (present === undefined) return wanted?.optional === true;
    return wanted?.version === present.version;
  });
}

/**
 * Installs the locked packages unless they are there.
 *
 * @param {string} [folder] of package.json
 * @returns {Promise<boolean>} whether they are there now
 */
export async function installPackagesIfMissing(folder = projectFolder) {
  const locked = lockedPackages(join(folder, 'package-lock.json'));
  const isComplete = () =>
    packagesAreInstalled(locked, lockedPackages(join(folder, 'node_modules', '.package-lock.json')));
  if (isComplete()) return true;

  process.stdout.write('Installing the locked packages ...\n');
  const parameters = ['ci', '--prefix', folder, '--no-audit', '--no-fund'];
  // A connection that fails once is the usual case on the networks this project is for.
  return (await runNpm(parameters)) === 0 || (await runNpm(parameters)) === 0;
}
