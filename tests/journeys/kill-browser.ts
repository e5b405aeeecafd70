import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

function commandLines(): { id: number; command: string }[] {
  if (existsSync('/proc/self/cmdline')) {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          return [{ id: Number(name), command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
        } catch {
          // It ended between the listing and the reading.
          return [];
        }
      });
  }
  const listed = execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' });
  return listed.split('\n').flatMap((line) => {
    const [, id, command] = /^\s*(\d+)\s(.*)$/.exec(line) ?? [];
    return id === undefined || command === undefined ? [] : [{ id: Number(id), command }];
  });
}

/**
 * Kills the browser that runs on a folder, as a power cut or the system's memory keeper does: nothing is
 * flushed, nothing is closed.
 *
 * @param userDataFolder a folder made for this journey alone, so that no other browser can match
 * @returns how many processes were killed
 */
export function killBrowser(userDataFolder: string): number {
  const own = commandLines().filter(({ command }) => command.includes(`--user-data-dir=${userDataFolder}`));
  for (const { id } of own) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // The processes of a browser end each other; one that is gone is what was wanted.
    }
  }
  return own.length;
}
