import { join } from 'node:path';
import { projectFolder, runCommand } from './run-command.mjs';

// One per runtime: what exists in a page does not exist in a service worker, and records know neither.
const runtimes = ['.', 'src/domain', 'src/app/service-worker', 'tests'];

const compiler = join(projectFolder, 'node_modules', 'typescript', 'bin', 'tsc');
for (const folder of runtimes) {
  const exitCode = await runCommand(process.execPath, [compiler, '-p', join(folder, 'tsconfig.json')]);
  if (exitCode !== 0) process.exitCode = 1;
}
