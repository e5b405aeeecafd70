import { join } from 'node:path';
import { installPackagesIfMissing } from './install-packages.mjs';
import { projectFolder, runCommand } from './run-command.mjs';

const benchFolder = join(projectFolder, 'tests', 'bench');

/** The bench has packages of its own, so that nothing it compares with reaches the product. */
async function bench() {
  if (!(await installPackagesIfMissing())) return 1;
  if (!(await installPackagesIfMissing(benchFolder))) return 1;
  const benches = join(benchFolder, 'run', 'run-benches.mjs');
  return runCommand(process.execPath, [benches, ...process.argv.slice(2)]);
}

process.exitCode = await bench();
