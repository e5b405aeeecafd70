import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { SealedFile } from './practitioner-files.ts';

/** What the `age` program did with a file. */
export interface AgeResult {
  readonly exitCode: number | null;
  /** What it said on the terminal. */
  readonly said: string;
}

/**
 * Decrypts with the `age` program. It takes a passphrase from a terminal only, so it is given one by `script`, and
 * the passphrase is typed when it asks.
 */
export async function decryptWithAge(
  { path, passphrase }: Pick<SealedFile, 'path' | 'passphrase'>,
  output: string,
): Promise<AgeResult> {
  const terminal = spawn('script', ['-qec', `age --decrypt --output '${output}' '${path}'`, '/dev/null']);
  let said = '';
  let asked = false;
  terminal.stdout.on('data', (heard: Buffer) => {
    said += heard.toString('utf8');
    if (!asked && said.includes('Enter passphrase')) {
      asked = true;
      terminal.stdin.write(`${passphrase}\n`);
    }
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    terminal.once('error', reject);
    terminal.once('close', resolve);
  });
  return { exitCode, said };
}

/** The plain text of a sealed file, as docs/open-without-evenkeel.md says to get it. */
export async function openWithAge(file: SealedFile): Promise<string> {
  const output = `${file.path}.gz`;
  const { exitCode, said } = await decryptWithAge(file, output);
  if (exitCode !== 0) throw new Error(`age refused the file: ${said}`);
  return gunzipSync(await readFile(output)).toString('utf8');
}

/** The lines of a sealed file, each a JSON value. */
export async function linesWithAge(file: SealedFile): Promise<unknown[]> {
  const text = await openWithAge(file);
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
