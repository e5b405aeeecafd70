import { join } from 'node:path';
import { installPackagesIfMissing } from './install-packages.mjs';
import { projectFolder, runCommand, runNpm } from './run-command.mjs';

/** The shell between npm and us does not pass a signal on: who stops npm would leave the server behind. */
function stopWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

async function start() {
  if (!(await installPackagesIfMissing())) return 1;
  const built = await runNpm(['run', '--silent', 'build']);
  if (built !== 0) return built;
  stopWithParent();
  // Started without npm in between, so that Ctrl+C reaches the server itself. It prints its address, and
  // takes the next free port where the usual one is in use.
  const vite = join(projectFolder, 'node_modules', 'vite', 'bin', 'vite.js');
  return runCommand(process.execPath, [vite, 'preview', ...process.argv.slice(2)]);
}

process.exitCode = await start();
