import type { Locator, Page } from '@playwright/test';
import { expect, test } from './evenkeel-test.ts';
import { loadThenGoOffline } from './offline.ts';
import { linesWithAge } from './open-with-age.ts';
import { goTo, lock, setUp, unlock } from './practitioner-access.ts';
import { makeBackup, makePack, openPack, restoreOnEmptyDevice } from './practitioner-files.ts';
import {
  addClient,
  checkInTexts,
  factOf,
  fieldOf,
  openLatestCheckIn,
  saveCheckIn,
} from './practitioner-records.ts';

const markup =
  '<script>window.interpreted = 1</script><img src=x onerror="window.interpreted = 2"><b>bold</b> &amp; &lt; {name} ${1} javascript:alert(1) \'"`';
const reference = '<i>K-050</i> &amp; {client}';

/** One text a field, each of another kind. */
const texts = {
  [checkInTexts.goodThing]: markup,
  [checkInTexts.problems]: 'before\u0000after\u0001\u0008\u001b[31m\u007f\u0085\ufeff end\ttab',
  [checkInTexts.overcoming]: 'emoji 👩‍👩‍👧‍👦 🇮🇹 \u{1f3f4}\u{e0067}\u{e007f}, e\u0301 is not \u00e9, ﬁ, \u212b',
  [checkInTexts.childrenSaid]: 'שלום \u202eright to left\u202c مرحبا \u2066isolated\u2069 \u200f\u200b|',
  [checkInTexts.flagNote]: 'lone \ud83d high, lone \udc69 low, \udc69\ud83d reversed, \uffff\ufffe',
  [checkInTexts.note]: `${'Ø∂ 日本 long\n'.repeat(20_000).slice(0, 199_990)}  the end  `,
} as const;
const facts: Readonly<Record<string, keyof typeof texts>> = {
  'One good thing he expects': checkInTexts.goodThing,
  'Problems he expects': checkInTexts.problems,
  'How he could overcome them': checkInTexts.overcoming,
  Children: checkInTexts.childrenSaid,
  Flag: checkInTexts.flagNote,
  Note: checkInTexts.note,
};

/** Pastes into a field. Not by the keyboard: the wire to the browser carries no half characters. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, escaped) => {
    const kind = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    const { set } = Object.getOwnPropertyDescriptor(kind.prototype, 'value')!;
    set!.call(element, JSON.parse(escaped));
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, JSON.stringify(text));
}

/** Exactly what a field holds, or an element shows, half characters and all. */
async function exactly(found: Locator): Promise<string> {
  const escaped = await found.evaluate((element) =>
    JSON.stringify(element instanceof HTMLTextAreaElement ? element.value : element.textContent),
  );
  return JSON.parse(escaped) as string;
}

async function expectRecord(scope: Page | Locator): Promise<void> {
  for (const [fact, field] of Object.entries(facts)) {
    expect(await exactly(factOf(scope, fact).locator('p')), field).toBe(texts[field]);
  }
}

async function expectNotInterpreted(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'interpreted' in window)).toBe(false);
  await expect(page.getByRole('main').locator('script, img, b, i')).toHaveCount(0);
}

test('text of any kind comes back as it went in, and is never interpreted', async ({
  site,
  profile,
  newProfile,
}, { project }) => {
  test.skip(project.name !== 'laptop', 'text does not depend on the size of the screen');
  const page = await profile.open();
  page.on('dialog', () => {
    throw new Error('a text opened a dialog');
  });
  await loadThenGoOffline(page, site);
  const { passphrase } = await setUp(page, { name: `Ada ${markup}`, role: 'Facilitator' });
  await addClient(page, reference);

  await test.step('in the form, from its draft', async () => {
    await page.getByRole('link', { name: 'Log a check-in' }).click();
    await page.getByRole('radio', { name: 'Reached', exact: true }).check();
    await page.getByRole('radio', { name: 'Talked about', exact: true }).check();
    await page.getByRole('switch', { name: 'Raise a flag' }).check();
    await fieldOf(page, 'What is it about?').selectOption('Other');
    await page.getByRole('radio', { name: 'Today', exact: true }).check();
    for (const [label, text] of Object.entries(texts)) await paste(fieldOf(page, label), text);
    await lock(page);
    await unlock(page, passphrase);
    await expect(page.getByText('Taken up where you left it.')).toBeVisible();
    for (const [label, text] of Object.entries(texts)) expect(await exactly(fieldOf(page, label))).toBe(text);
    await expectNotInterpreted(page);
  });

  await test.step('in the record and in search', async () => {
    await saveCheckIn(page, reference);
    await expect(page.getByRole('link', { name: reference }).first()).toBeVisible();
    await lock(page);
    await unlock(page, passphrase);
    await openLatestCheckIn(page, reference);
    await expectRecord(page);
    await expectNotInterpreted(page);
    await goTo(page, 'Clients');
    for (const part of ['<script>window', 'onerror="window', '👩‍👩‍👧‍👦', 'שלום', 'مرحبا', '日本', 'the end']) {
      await page.getByRole('searchbox').fill(part);
      await expect(page.getByRole('region', { name: 'Check-ins' }).getByRole('listitem'), part).toHaveCount(
        1,
      );
    }
    await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)> nowhere');
    await expect(page.getByText('Nothing found for “<img src=x onerror=alert(1)> nowhere”.')).toBeVisible();
    await expectNotInterpreted(page);
  });

  await test.step('in a pack', async () => {
    const pack = await makePack(page, [reference]);
    await page.goto(`${site.origin}/open`);
    await openPack(page, pack);
    await expectRecord(page.getByRole('article'));
    await expectNotInterpreted(page);
    await page.goto(site.origin);
    await unlock(page, passphrase);
  });

  await test.step('in a backup, and restored from it', async () => {
    const backup = await makeBackup(page, 'any text at all may be inside 88');
    const lines = await linesWithAge(backup);
    const saved = lines.flatMap((line) => {
      const { revision } = line as { revision?: { kind: string; body: unknown } };
      return revision?.kind === 'checkIn' ? [revision.body] : [];
    });
    expect(saved).toEqual([
      expect.objectContaining({
        goodThing: texts[checkInTexts.goodThing],
        problems: texts[checkInTexts.problems],
        overcoming: texts[checkInTexts.overcoming],
        children: { addressed: 'addressed', said: texts[checkInTexts.childrenSaid] },
        flag: { kind: 'other', urgency: 'today', note: texts[checkInTexts.flagNote] },
        note: texts[checkInTexts.note],
      }),
    ]);
    await site.start();
    const empty = await (await newProfile()).open();
    await loadThenGoOffline(empty, site);
    await restoreOnEmptyDevice(empty, backup, 'yet another lock for another shelf');
    await openLatestCheckIn(empty, reference);
    await expectRecord(empty);
    await expectNotInterpreted(empty);
  });
});
