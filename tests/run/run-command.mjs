import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a command in the project's folder with its output streaming through.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [extraEnvironment]
 * @returns {Promise<number>} the exit code; 127 when the command cannot be started
 */
export function runCommand(command, parameters, extraEnvironment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: projectFolder,
      env: { ...process.env, ...extraEnvironment },
      stdio: 'inherit',
    });
    child.once('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(127);
    });
    // Who ends us ends what we started; otherwise a server would stay behind.
    const passOn = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    for (const signal of endings) process.once(signal, passOn);
    child.once('close', (code) => {
      for (const signal of endings) process.off(signal, passOn);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs npm, the same one that runs us where there is one: on Windows `npm` alone cannot be started without
 * a shell.
 *
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [extraEnvironment]
 * @returns {Promise<number>} the exit code
 */
export function runNpm(parameters, extraEnvironment = {}) {
  const npmScript = process.env['npm_execpath'];
  return npmScript === undefined
    ? runCommand('npm', parameters, extraEnvironment)
    : runCommand(process.execPath, [npmScript, ...parameters], extraEnvironment);
}
