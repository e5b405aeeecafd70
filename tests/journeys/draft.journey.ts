import type { Page } from '@playwright/test';
import { expect, test } from './evenkeel-test.ts';
import { loadThenGoOffline } from './offline.ts';
import { expectLocked, goTo, lock, setUp, unlock } from './practitioner-access.ts';
import { addClient, checkInTexts, fieldOf, noteCheckIn, openClient } from './practitioner-records.ts';

const reference = 'K-033';
const began = '2026-11-23T08:30:00+01:00';
const notes = {
  outcome: 'Cut off',
  arousalAtStart: 'Tense',
  arousalAtEnd: 'Escalated',
  goodThing: 'Bread that rises',
  problems: 'The neighbour,\nagain',
  overcoming: 'Headphones',
  children: { addressed: 'Could not be talked about', said: 'They were in the room' },
  flag: { kind: 'Someone listening in', urgency: 'At case management', note: 'A voice asked who it is' },
  note: 'Half a sentence and th',
} as const;

const timer = (page: Page) => page.getByRole('timer', { name: 'Time on this call' });

/** Everything is as it was typed, and the clock of the call has gone on. */
async function expectAsTyped(page: Page, clock: RegExp, note: string = notes.note): Promise<void> {
  await expect(page.getByText('Taken up where you left it.')).toBeVisible();
  await expect(timer(page)).toContainText(clock);
  const chosen = (question: string) =>
    page.getByRole('radiogroup', { name: question }).locator('input:checked + span');
  await expect(chosen('How did the call go?')).toHaveText(notes.outcome);
  await expect(chosen('Arousal at the start')).toHaveText(notes.arousalAtStart);
  await expect(chosen('Arousal at the end')).toHaveText(notes.arousalAtEnd);
  await expect(chosen('Children: their safety and wellbeing')).toHaveText(notes.children.addressed);
  await expect(chosen('How soon?')).toHaveText(notes.flag.urgency);
  await expect(fieldOf(page, 'What is it about?').locator('option:checked')).toHaveText(notes.flag.kind);
  await expect(fieldOf(page, checkInTexts.goodThing)).toHaveValue(notes.goodThing);
  await expect(fieldOf(page, checkInTexts.problems)).toHaveValue(notes.problems);
  await expect(fieldOf(page, checkInTexts.overcoming)).toHaveValue(notes.overcoming);
  await expect(fieldOf(page, checkInTexts.childrenSaid)).toHaveValue(notes.children.said);
  await expect(fieldOf(page, checkInTexts.flagNote)).toHaveValue(notes.flag.note);
  await expect(fieldOf(page, checkInTexts.note)).toHaveValue(note);
}

async function resume(page: Page): Promise<void> {
  await goTo(page, 'Today');
  const inProgress = page.getByRole('region', { name: 'In progress' });
  await inProgress.getByRole('link', { name: `Check-in, ${reference}` }).click();
}

test('a half-filled check-in survives everything, with its clock', async ({ site, profile }) => {
  let page = await profile.open();
  await page.clock.install({ time: began });
  await loadThenGoOffline(page, site);
  const { passphrase } = await setUp(page, { name: 'Ada Facilitator', role: 'Facilitator' });
  await addClient(page, reference);
  await page.getByRole('link', { name: 'Log a check-in' }).click();
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await noteCheckIn(page, notes);

  await test.step('it is on the disk two seconds after the last keystroke, and a reload takes nothing', async () => {
    await fieldOf(page, checkInTexts.note).press('End');
    await page.keyboard.type('e');
    await expect(page.getByText('Keeping draft…')).toBeVisible();
    await expect(page.getByText('Draft kept', { exact: true })).toBeVisible({ timeout: 2000 });
    await page.keyboard.press('Backspace');
    await expect(page.getByText('Draft kept', { exact: true })).toBeVisible({ timeout: 2000 });
    await page.reload();
    await expectLocked(page);
    await unlock(page, passphrase);
    await expectAsTyped(page, /^00:[0-5]\d of 15:00$/u);
  });

  await test.step('leaving the form and coming back', async () => {
    // Left at once: what was typed last has not been kept yet.
    await fieldOf(page, checkInTexts.note).fill('left at once');
    await goTo(page, 'Today');
    await resume(page);
    await expectAsTyped(page, /of 15:00$/u, 'left at once');
    await fieldOf(page, checkInTexts.note).fill(notes.note);
  });

  await test.step('locking at once', async () => {
    await lock(page);
    await page.clock.fastForward('03:00');
    await unlock(page, passphrase);
    await expectAsTyped(page, /^0[34]:[0-5]\d of 15:00$/u);
  });

  await test.step('locking by itself, in the middle of a word', async () => {
    await fieldOf(page, checkInTexts.note).fill(`${notes.note}, lock`);
    await page.clock.fastForward('10:01');
    await expectLocked(page);
    await unlock(page, passphrase);
    await resume(page);
    await expectAsTyped(page, /^1[345]:[0-5]\d of 15:00$/u, `${notes.note}, lock`);
  });

  await test.step('the power cut', async () => {
    await fieldOf(page, checkInTexts.note).fill(`${notes.note}, cut`);
    await expect(page.getByText('Draft kept', { exact: true })).toBeVisible({ timeout: 2000 });
    await profile.kill();
    page = await profile.open();
    await page.clock.install({ time: '2026-11-23T08:47:30+01:00' });
    await page.goto(site.origin);
    await unlock(page, passphrase);
    await resume(page);
    await expectAsTyped(page, /^17:[0-5]\d of 15:00$/u, `${notes.note}, cut`);
    await expect(page.getByText('The 15 minutes are over.')).toBeVisible();
  });

  await test.step('it is thrown away only when that is wanted', async () => {
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Keep it' }).click();
    await expectAsTyped(page, /^1[78]:/u, `${notes.note}, cut`);
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Discard draft' }).click();
    await expect(page.getByRole('heading', { name: reference, level: 1 })).toBeVisible();
    await goTo(page, 'Today');
    await expect(page.getByRole('heading', { name: 'In progress' })).toHaveCount(0);
    await lock(page);
    await unlock(page, passphrase);
    await expect(page.getByRole('heading', { name: 'In progress' })).toHaveCount(0);
    await openClient(page, reference);
    const timeline = page.getByRole('list', { name: 'Timeline' });
    await expect(timeline.getByRole('listitem').filter({ hasText: 'Added' })).toBeVisible();
    await expect(timeline.getByRole('link', { name: 'Check-in' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Log a check-in' }).click();
    await expect(fieldOf(page, checkInTexts.note)).toHaveValue('');
  });
});
