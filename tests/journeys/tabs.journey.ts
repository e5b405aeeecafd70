import type { Page } from '@playwright/test';
import { expect, test } from './evenkeel-test.ts';
import { expectLocked, goTo, lock, setUp, unlock } from './practitioner-access.ts';
import { addClient, fieldOf } from './practitioner-records.ts';

const words = 'ladder cobalt turnip window harbour';

async function expectElsewhere(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Evenkeel is open in another tab' })).toBeVisible();
}

async function useHere(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Use here' }).click();
  await expectLocked(page);
  await unlock(page, words);
}

async function beginClient(page: Page, reference: string): Promise<void> {
  await goTo(page, 'Clients');
  await page.getByRole('link', { name: 'Add a client' }).first().click();
  await fieldOf(page, 'Reference').fill(reference);
}

/** All clients that were said to be saved are there, and the ledger holds. */
async function expectClients(page: Page, references: readonly string[]): Promise<void> {
  await expect(page.getByText('Open for reading only')).toHaveCount(0);
  await goTo(page, 'Clients');
  const list = page.getByRole('list', { name: 'Clients' });
  await expect(list.getByRole('link')).toHaveCount(references.length);
  for (const name of references) await expect(list.getByRole('link', { name })).toBeVisible();
}

test('one tab at a time: the second takes over, and the first puts its draft away', async ({
  site,
  profile,
}) => {
  const first = await profile.open();
  await first.goto(site.origin);
  await setUp(first, { name: 'Ada Lindqvist', role: 'Facilitator', passphrase: words });
  await addClient(first, 'K-014');
  await beginClient(first, 'K-027');

  const second = await profile.context.newPage();
  await second.goto(site.origin);
  await expectElsewhere(second);
  await expect(first.getByRole('button', { name: 'Save', exact: true })).toBeVisible();

  await useHere(second);
  await expectElsewhere(first);
  expect(await first.content()).not.toContain('K-0');
  await goTo(second, 'Today');
  await second.getByRole('region', { name: 'In progress' }).getByRole('link', { name: 'Client' }).click();
  await expect(fieldOf(second, 'Reference')).toHaveValue('K-027');
  await second.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(second.getByRole('heading', { name: 'K-027', level: 1 })).toBeVisible();

  await test.step('and back again', async () => {
    await useHere(first);
    await expectElsewhere(second);
    await expectClients(first, ['K-014', 'K-027']);
  });
});

test('a tab that does not answer is taken over too, and cannot save any more', async ({ site, profile }) => {
  test.skip(test.info().project.name === 'phone', 'nothing in it depends on the screen');
  const first = await profile.open();
  await first.goto(site.origin);
  await setUp(first, { name: 'Ada Lindqvist', role: 'Facilitator', passphrase: words });
  await addClient(first, 'K-014');
  await beginClient(first, 'K-027');
  await expect(first.getByText('Draft kept')).toBeVisible();

  const second = await profile.context.newPage();
  await second.goto(site.origin);
  await expectElsewhere(second);
  // Stopped as in a debugger: neither messages nor timers reach it.
  const debuggerOfFirst = await profile.context.newCDPSession(first);
  await debuggerOfFirst.send('Debugger.enable');
  const paused = new Promise((resolve) => debuggerOfFirst.once('Debugger.paused', resolve));
  // On waking, the first thing that it does is to send its form.
  const stopped = debuggerOfFirst.send('Runtime.evaluate', {
    expression: "debugger; document.querySelector('form').requestSubmit()",
  });
  await paused;
  await useHere(second);
  await addClient(second, 'K-031');

  await debuggerOfFirst.send('Debugger.resume');
  await stopped;
  await debuggerOfFirst.detach();
  await expectElsewhere(first);
  await lock(second);
  await unlock(second, words);
  await expectClients(second, ['K-014', 'K-031']);
});
