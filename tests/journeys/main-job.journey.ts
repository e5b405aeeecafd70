import { expect, test } from './evenkeel-test.ts';
import { loadThenGoOffline } from './offline.ts';
import { expectLocked, goTo, lock, setUp, unlock } from './practitioner-access.ts';
import { makePack, openPack } from './practitioner-files.ts';
import { addClient, factOf, listOnToday, noteCheckIn, saveCheckIn } from './practitioner-records.ts';

const morning = '2026-11-23T08:24:00+01:00';
const nextMorning = '2026-11-24T08:25:00+01:00';
const reference = 'Quartz-014';
const name = 'Ottavio Zanchetta';
/** Whatever of him must not leave under a pseudonym. */
const his = /quartz|ottavio|zanchetta|333 0100/iu;
const neutralPath = /^\/($|people(\/|$)|calls\/|files(\/|$)|open$|settings$)/u;

test('the main job, from an empty device to the treatment manager, without network and server', async ({
  site,
  profile,
  newProfile,
}) => {
  const page = await profile.open();
  await page.clock.install({ time: morning });
  const titles: string[] = [];
  const paths: string[] = [];
  page.on('framenavigated', (frame) => {
    paths.push(new URL(frame.url()).pathname);
  });
  const watchTitle = async (): Promise<void> => {
    titles.push(await page.title());
  };
  await loadThenGoOffline(page, site);
  const { passphrase } = await setUp(page, { name: 'Ada Facilitator', role: 'Facilitator' });
  await watchTitle();

  await test.step('a client is added', async () => {
    await addClient(page, reference, {
      choices: { 'Children in the household or in contact': 'Yes' },
      fields: {
        Name: name,
        Phone: '+39 333 0100',
        'E-mail': 'o.zanchetta@example.org',
        'Time of the check-in': '08:30',
      },
    });
    await watchTitle();
  });

  await test.step('this morning’s check-in is logged from Today', async () => {
    await goTo(page, 'Today');
    await listOnToday(page, 'Calls and sessions').getByRole('link', { name: reference }).click();
    await page.getByRole('button', { name: 'Start the clock' }).click();
    await page.clock.fastForward('07:05');
    await expect(page.getByRole('timer', { name: 'Time on this call' })).toContainText(/^07:\d\d of 15:00$/u);
    await noteCheckIn(page, {
      outcome: 'Reached',
      arousalAtStart: 'Agitated',
      goodThing: `${name} picks up the wool coat`,
      problems: 'The landlord comes at noon',
      overcoming: 'quartz-014 goes for a walk before',
      children: { addressed: 'Talked about', said: 'Both at school until four' },
      arousalAtEnd: 'Calm',
      note: 'He called back from +39 333 0100',
    });
    await page.getByRole('button', { name: 'End call' }).click();
    await saveCheckIn(page, reference);
    await watchTitle();
    await goTo(page, 'Today');
    await expect(listOnToday(page, 'Done today').getByRole('link', { name: reference })).toContainText('Reached');
  });

  await test.step('it is locked, unlocked and found by search and in the timeline', async () => {
    await lock(page);
    await expect(page.getByText(reference)).toHaveCount(0);
    await watchTitle();
    await unlock(page, passphrase);
    await goTo(page, 'Clients');
    await page.getByRole('searchbox', { name: 'Search clients and entries' }).fill('wool coat');
    await page.getByRole('link', { name: /Quartz.*Reached/u }).click();
    await expect(factOf(page, 'One good thing he expects')).toHaveText(`${name} picks up the wool coat`);
    await expect(factOf(page, 'Arousal, start and end')).toHaveText('Agitated → Calm');
    await expect(factOf(page, 'Length')).toHaveText('7 minutes');
    await expect(factOf(page, 'Children')).toContainText('Both at school until four');
    await page.getByRole('link', { name: reference }).click();
    await expect(page.getByRole('list', { name: 'Timeline' }).getByRole('listitem').first()).toContainText(
      'wool coat',
    );
    await watchTitle();
  });

  await test.step('the next morning another one is due, and logged', async () => {
    // As a device that slept through the night: waking up past the deadline, Evenkeel has locked itself.
    await page.clock.setSystemTime(nextMorning);
    await expectLocked(page);
    await unlock(page, passphrase);
    await goTo(page, 'Today');
    const due = listOnToday(page, 'Calls and sessions').getByRole('link', { name: reference });
    await expect(due).toContainText('08:30');
    await expect(due).toContainText('Now');
    await due.click();
    await page.getByRole('button', { name: 'Start the clock' }).click();
    await noteCheckIn(page, {
      outcome: 'Cut off',
      arousalAtStart: 'Tense',
      goodThing: 'The letter from the school',
      note: 'The line broke twice',
    });
    await saveCheckIn(page, reference);
    await watchTitle();
  });

  const pack = await test.step('a pack is made for supervision', async () => {
    await goTo(page, 'Files');
    const made = await makePack(page, [reference]);
    expect(made.name).toBe('evenkeel-2026-11-24-pack.age');
    await watchTitle();
    return made;
  });

  await test.step('the treatment manager reads both check-ins in another browser', async () => {
    await site.start();
    const manager = await newProfile();
    const reader = await manager.open();
    await reader.clock.install({ time: nextMorning });
    await loadThenGoOffline(reader, site, '/open');
    await openPack(reader, pack);
    await expect(reader.getByRole('heading', { name: 'From Ada Facilitator, Facilitator' })).toBeVisible();
    const [first, second] = [reader.getByRole('article').first(), reader.getByRole('article').nth(1)];
    await expect(reader.getByRole('article')).toHaveCount(2);
    await expect(factOf(first, 'One good thing he expects')).toHaveText(
      /^P-[0-9A-F]{4} picks up the wool coat$/u,
    );
    await expect(factOf(first, 'Problems he expects')).toHaveText('The landlord comes at noon');
    await expect(factOf(first, 'Arousal, start and end')).toHaveText('Agitated → Calm');
    await expect(factOf(first, 'Children')).toContainText('Both at school until four');
    await expect(factOf(second, 'How it went')).toHaveText('Cut off');
    await expect(factOf(second, 'One good thing he expects')).toHaveText('The letter from the school');
    await expect(factOf(second, 'Note')).toHaveText('The line broke twice');
    await expect(reader.getByText('Clients have pseudonyms.')).toBeVisible();
    // Not only what is seen: attributes and hidden parts too.
    expect(his.exec(await reader.content())).toBeNull();
    await expect(reader).toHaveTitle('Evenkeel');
    expect(new URL(reader.url()).pathname).toBe('/open');
    await reader.getByRole('button', { name: 'Close the file' }).click();
    await expect(reader.getByText('wool coat')).toHaveCount(0);
  });

  expect(new Set(titles)).toEqual(new Set(['Evenkeel']));
  const visited = [...new Set(paths)];
  expect(visited.length).toBeGreaterThan(5);
  expect(visited.filter((path) => !neutralPath.test(path) || his.test(path))).toEqual([]);
});
