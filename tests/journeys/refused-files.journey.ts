import { spawn, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { Encrypter } from 'age-encryption';
import { refusals } from '../../src/locales/en/refusals.ts';
import { expect, test } from './evenkeel-test.ts';
import { goTo, setUp } from './practitioner-access.ts';
import { makeBackup, makePack, type SealedFile } from './practitioner-files.ts';
import { addClient, logCheckIn } from './practitioner-records.ts';
import { storedRows } from './stored-rows.ts';

const words = 'ladder cobalt turnip window harbour';

interface RefusedFile {
  readonly what: string;
  readonly bytes: Buffer;
  readonly passphrase?: string;
  readonly because: string;
}

/** A sealed file with anything in it. The work is light: this is not about guessing. */
async function sealed(plain: Uint8Array): Promise<Buffer> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(10);
  encrypter.setPassphrase(words);
  return Buffer.from(await encrypter.encrypt(Uint8Array.from(plain)));
}

const sealedLines = (...lines: readonly object[]): Promise<Buffer> =>
  sealed(gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));

/** Seals a text with the `age` program, which takes a passphrase from a terminal only. */
async function sealedByAge(text: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-foreign-'));
  const plain = join(folder, 'letter.txt');
  await writeFile(plain, text);
  const terminal = spawn('script', [
    '-qec',
    `age --encrypt --passphrase --output '${plain}.age' '${plain}'`,
    '/dev/null',
  ]);
  let heard = '';
  let typed = 0;
  terminal.stdout.on('data', (said: Buffer) => {
    heard += said.toString('utf8');
    const asked = heard.match(/(?:Enter|Confirm) passphrase/gu)?.length ?? 0;
    for (; typed < asked; typed += 1) terminal.stdin.write(`${words}\n`);
  });
  const exitCode = await new Promise((resolve) => terminal.once('close', resolve));
  if (exitCode !== 0) throw new Error(`age did not seal: ${heard}`);
  return readFile(`${plain}.age`);
}

/** Seals for somebody's key, as people do who use age for other things. */
function sealedForKey(): Buffer {
  const identity = execFileSync('age-keygen', { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [key = ''] = /age1\w+/u.exec(identity) ?? [];
  return execFileSync('age', ['--encrypt', '--recipient', key], { input: 'for somebody else' });
}

/** The same file with one bit turned over, at a place counted from the end. */
function withBitFlipped(bytes: Buffer, fromEnd: number): Buffer {
  const flipped = Buffer.from(bytes);
  flipped[flipped.length - fromEnd]! ^= 1;
  return flipped;
}

/** Everything that is refused the same way wherever a file is opened. */
async function refusedEverywhere(file: SealedFile, kind: string): Promise<RefusedFile[]> {
  const whole = await readFile(file.path);
  const { passphrase } = file;
  const header = { evenkeel: kind, format: 1 };
  return [
    {
      what: 'cut off within the last block',
      bytes: whole.subarray(0, -5),
      passphrase,
      because: refusals.damaged,
    },
    {
      what: 'cut off within the header',
      bytes: whole.subarray(0, 60),
      passphrase,
      because: refusals.damaged,
    },
    {
      what: 'one bit flipped in the content',
      bytes: withBitFlipped(whole, 40),
      passphrase,
      because: refusals.damaged,
    },
    {
      what: 'a picture',
      bytes: await readFile(new URL('../../public/icon-192.png', import.meta.url)),
      because: refusals.notSealed,
    },
    { what: 'nothing', bytes: Buffer.alloc(0), because: refusals.notSealed },
    {
      what: 'a letter sealed with age',
      bytes: await sealedByAge('Dear colleague'),
      because: refusals.foreign,
    },
    { what: 'sealed for a key', bytes: sealedForKey(), because: refusals.notForPassphrase },
    {
      what: 'too much work',
      bytes: Buffer.from(whole.toString('latin1').replace(/^(-> scrypt \S+) \d+$/mu, '$1 30'), 'latin1'),
      because: refusals.tooMuchWork,
    },
    {
      what: 'a later format',
      bytes: await sealedLines({ ...header, format: 2 }, {}),
      because: refusals.newer,
    },
    {
      what: 'a later kind',
      bytes: await sealedLines({ ...header, evenkeel: 'contact' }, {}),
      because: refusals.newer,
    },
    {
      what: 'lines of something else',
      bytes: await sealedLines({ hello: 'world' }, {}),
      because: refusals.foreign,
    },
    {
      what: 'a wrong passphrase',
      bytes: whole,
      passphrase: 'not the words',
      because: refusals.wrongPassphrase,
    },
  ];
}

async function expectRefused(
  page: Page,
  file: RefusedFile,
  form: { readonly passphrase: string; readonly open: string },
): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'sent.age', mimeType: 'application/octet-stream', buffer: file.bytes });
  await page.getByLabel(form.passphrase, { exact: true }).fill(file.passphrase ?? words);
  await page.getByRole('button', { name: form.open, exact: true }).click();
  await expect(page.getByText(file.because), file.what).toBeVisible();
}

test('whatever is no whole file of Evenkeel is refused by name, and nothing of it is taken over', async ({
  site,
  profile,
}) => {
  test.skip(test.info().project.name === 'phone', 'nothing in it depends on the screen');
  const page = await profile.open();
  await page.goto(site.origin);
  await setUp(page, { name: 'Ada Lindqvist', role: 'Facilitator', passphrase: words });
  await addClient(page, 'K-014');
  await logCheckIn(page, 'K-014', { outcome: 'Reached', goodThing: 'Feeds the swans' });
  const pack = await makePack(page, ['K-014']);
  const backup = await makeBackup(page, words);
  const before = await storedRows(page);

  await test.step('in the reader', async () => {
    const files: RefusedFile[] = [
      ...(await refusedEverywhere(pack, 'supervision')),
      { what: 'a backup', bytes: await readFile(backup.path), because: refusals.otherKind.backup },
    ];
    for (const file of files) {
      await goTo(page, 'Files');
      await page.getByRole('link', { name: 'Open a file sent to me' }).click();
      await expectRefused(page, file, { passphrase: 'Passphrase', open: 'Open' });
    }
  });

  await test.step('in the restore', async () => {
    const files: RefusedFile[] = [
      ...(await refusedEverywhere(backup, 'backup')),
      {
        what: 'a pack',
        bytes: await readFile(pack.path),
        passphrase: pack.passphrase,
        because: refusals.otherKind.supervision,
      },
    ];
    for (const file of files) {
      await goTo(page, 'Files');
      await page.getByRole('link', { name: 'Restore from a backup' }).click();
      await expectRefused(page, file, { passphrase: 'Passphrase of the backup', open: 'Open the backup' });
    }
  });

  expect(await storedRows(page)).toEqual(before);
});
