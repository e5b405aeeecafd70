import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync } from 'node:fs';
import { expect, test } from './evenkeel-test.ts';
import { loadThenGoOffline } from './offline.ts';
import { decryptWithAge, openWithAge } from './open-with-age.ts';
import { setUp } from './practitioner-access.ts';
import { makeBackup, makePack, restoreOnEmptyDevice, type SealedFile } from './practitioner-files.ts';
import {
  addClient,
  amend,
  factOf,
  logCheckIn,
  openClient,
  openLatestCheckIn,
} from './practitioner-records.ts';

interface Footer {
  readonly footer: { readonly lines: number; readonly sha256: string; readonly signature: string };
}
interface Header {
  readonly evenkeel: string;
  readonly author: { readonly name: string; readonly role: string; readonly verifyingKey: string };
  readonly about: unknown;
}
interface RevisionLine {
  readonly revision: {
    readonly kind: string;
    readonly reason: string | null;
    readonly body: Readonly<Record<string, unknown>>;
  };
}

const reference = 'K-021';
// Typed here in one spelling of its accent; age and Evenkeel must agree on what was meant.
const backupPassphrase = 'Perché nebbia sette aratro quieto';

/** Reads a sealed file with age alone, and checks its footer by what docs/data-format.md says. */
async function readWhole(file: SealedFile): Promise<{ header: Header; lines: unknown[] }> {
  const text = await openWithAge(file);
  expect(text.endsWith('\n')).toBe(true);
  const all = text.slice(0, -1).split('\n');
  const header = JSON.parse(all[0]!) as Header;
  const { footer } = JSON.parse(all.at(-1)!) as Footer;
  const before = text.slice(0, text.length - all.at(-1)!.length - 1);
  const sha256 = createHash('sha256').update(before).digest('hex');
  expect(footer.sha256).toBe(sha256);
  expect(footer.lines).toBe(all.length - 1);
  const x = Buffer.from(header.author.verifyingKey, 'base64').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const signed = Buffer.from(`evenkeel ${header.evenkeel} 1 ${sha256}`);
  expect(verify(null, signed, key, Buffer.from(footer.signature, 'base64'))).toBe(true);
  return { header, lines: all.slice(1, -1).map((line): unknown => JSON.parse(line)) };
}

test('pack and backup open with age, and the backup restores on an empty device', async ({
  site,
  profile,
  newProfile,
}, { project }) => {
  test.skip(project.name !== 'laptop', 'a file is the same on every screen; age runs on a computer');
  const page = await profile.open();
  await loadThenGoOffline(page, site);
  await setUp(page, { name: 'Ada Facilitator', role: 'Facilitator' });
  await addClient(page, reference, { fields: { Phone: '+39 02 5550 1234' } });
  await logCheckIn(page, reference, {
    outcome: 'Reached',
    arousalAtStart: 'Tense',
    goodThing: 'Così è la vita 🌿',
    arousalAtEnd: 'Calm',
  });
  await openLatestCheckIn(page, reference);
  await amend(page, { Note: 'He rang +39 02 5550 1234 later' }, 'Forgot the second call');
  const pack = await makePack(page, [reference]);
  const backup = await makeBackup(page, backupPassphrase);

  await test.step('the pack holds what was chosen and no more', async () => {
    const { header, lines } = await readWhole(pack);
    expect(header).toMatchObject({
      evenkeel: 'supervision',
      author: { name: 'Ada Facilitator', role: 'facilitator' },
      about: { pseudonyms: true, clients: 1, checkIns: 1 },
    });
    const pseudonym = expect.stringMatching(/^P-[0-9A-F]{4}$/u) as unknown;
    expect(lines).toEqual([
      { client: expect.objectContaining({ label: pseudonym, supportLevel: 'intensive' }) as unknown },
      {
        checkIn: expect.objectContaining({
          outcome: 'reached',
          arousalAtStart: 'tense',
          arousalAtEnd: 'calm',
          goodThing: 'Così è la vita 🌿',
          note: expect.stringMatching(/^He rang P-[0-9A-F]{4} later$/u) as unknown,
          amendments: [expect.objectContaining({ reason: 'Forgot the second call' })],
        }) as unknown,
      },
    ]);
  });

  await test.step('the backup holds every revision', async () => {
    const { header, lines } = await readWhole(backup);
    const revisions = lines.map((line) => (line as RevisionLine).revision);
    expect(header).toMatchObject({ evenkeel: 'backup', about: { revisions: revisions.length } });
    expect(revisions.map(({ kind }) => kind).sort()).toEqual([
      'checkIn',
      'checkIn',
      'client',
      'practitioner',
      'settings',
      'supportPlan',
    ]);
    const [first, amended] = revisions.filter(({ kind }) => kind === 'checkIn');
    expect(first).toMatchObject({ reason: null, body: { goodThing: 'Così è la vita 🌿', note: '' } });
    expect(amended).toMatchObject({
      reason: 'Forgot the second call',
      body: { goodThing: 'Così è la vita 🌿', note: 'He rang +39 02 5550 1234 later' },
    });
    expect(revisions.find(({ kind }) => kind === 'client')?.body).toMatchObject({
      reference,
      phone: '+39 02 5550 1234',
    });
  });

  await test.step('age refuses a wrong passphrase', async () => {
    const output = `${backup.path}.wrong`;
    const { exitCode, said } = await decryptWithAge(
      { ...backup, passphrase: `${backupPassphrase}.` },
      output,
    );
    expect(exitCode).not.toBe(0);
    expect(said).toContain('incorrect passphrase');
    expect(existsSync(output)).toBe(false);
  });

  await test.step('the backup restores on an empty device', async () => {
    await site.start();
    const device = await newProfile();
    const empty = await device.open();
    await loadThenGoOffline(empty, site);
    // The other spelling of the same passphrase, as another keyboard may write it.
    await restoreOnEmptyDevice(
      empty,
      { ...backup, passphrase: backupPassphrase.normalize('NFD') },
      'another device another lock 4711',
    );
    await openClient(empty, reference);
    await expect(factOf(empty, 'Phone')).toHaveText('+39 02 5550 1234');
    await openLatestCheckIn(empty, reference);
    const now = empty.getByRole('main').locator('dl').first();
    await expect(now.locator('..').locator('dd').filter({ hasText: 'He rang' })).toHaveText(
      'He rang +39 02 5550 1234 later',
    );
    await empty.getByText(/^First version/u).click();
    await expect(empty.getByText('Così è la vita 🌿')).toHaveCount(3);
    await empty.getByText(/^Amended /u).click();
    await expect(empty.getByText('Reason: Forgot the second call')).toBeVisible();
  });
});
