import { rm } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { anotherVersion, builtApp, findUpdate } from './another-version.ts';
import { damageStore } from './damage-store.ts';
import {
  addClient,
  chooseFile,
  discardDraft,
  expectLocked,
  expectOpen,
  filled,
  goWithin,
  labelled,
  lock,
  logCheckIn,
  openPack,
  passphrase,
  recordShown,
  save,
  saveShownFile,
  sealPack,
  shownRecoveryCode,
  tryPassphrase,
  typeBackGroups,
  typeNewPassphrase,
  unlock,
} from './steps-in-any-language.ts';
import { serviceWorkerReady } from './service-worker-ready.ts';
import { openForWalk, type Walk } from './walk.ts';

const wrong = 'not the passphrase at all';

/** From the first opening over clients, check-ins, files and settings to a damaged store. */
export async function walkFromSetUpToDamage(walk: Walk): Promise<void> {
  const page = await openForWalk(walk);
  const code = await setUpStepByStep(page, walk);
  const client = await clientsAndCheckIns(page, walk);
  await checkInForm(page, client, walk);
  await settings(page, walk);
  const pack = await files(page, walk);
  await aroundTheFrame(page, walk);
  await atTheLock(page, { ...walk, code, pack });
  await damaged(page, walk);
}

async function setUpStepByStep(page: Page, { site, words, look }: Walk): Promise<string> {
  const { setUp, secrets, readPack, backupFile } = words;
  const { newPassphrase } = secrets;
  const next = page.getByRole('button', { name: setUp.next });
  const back = page.getByRole('button', { name: setUp.back, exact: true });
  await page.goto(site.origin);
  await expect(page.getByRole('heading', { name: setUp.welcome.title })).toBeVisible();
  await look('welcome', page);

  await page.getByRole('button', { name: setUp.welcome.restore }).click();
  await expect(page.getByRole('heading', { name: setUp.backupFile.title })).toBeVisible();
  await page.getByRole('button', { name: backupFile.open }).click();
  await expect(page.getByText(backupFile.fileMissing)).toBeVisible();
  await look('set-up: restore, with errors', page);
  await back.click();

  await page.getByRole('button', { name: setUp.welcome.openPack }).click();
  await expect(page.getByRole('heading', { name: readPack.title })).toBeVisible();
  await look('reader without a vault', page);
  await page.getByRole('button', { name: readPack.leave }).click();

  await page.getByRole('button', { name: setUp.welcome.setUp }).click();
  await expect(page.getByRole('heading', { name: setUp.aboutYou.title })).toBeVisible();
  await look('set-up: about you', page);
  await next.click();
  await expect(page.getByText(setUp.aboutYou.nameMissing)).toBeVisible();
  await look('set-up: about you, with errors', page);
  await labelled(page, setUp.aboutYou.name).fill('Ada Lindqvist');
  await page.getByRole('radio', { name: words.terms.role.treatmentManager }).check();
  await next.click();

  await expect(page.getByRole('heading', { name: setUp.passphrase.title })).toBeVisible();
  await look('set-up: passphrase', page);
  await typeNewPassphrase(page, 'password', words);
  await next.click();
  await expect(page.getByText(newPassphrase.problem.tooShort)).toBeVisible();
  await page.getByRole('button', { name: newPassphrase.suggest }).click();
  await expect(page.getByRole('button', { name: newPassphrase.use })).toBeVisible();
  await look('set-up: passphrase, too short, six words suggested', page);
  await page.getByRole('button', { name: newPassphrase.use }).click();
  await page.getByRole('button', { name: secrets.show }).first().click();
  await look('set-up: passphrase, suggestion taken and shown', page);
  await typeNewPassphrase(page, passphrase, words);
  await next.click();

  await expect(page.getByRole('heading', { name: setUp.recoveryCode.title })).toBeVisible();
  await look('set-up: recovery code', page);
  const code = await shownRecoveryCode(page, words);
  await page.getByRole('button', { name: setUp.recoveryCode.next }).click();
  await page.getByRole('button', { name: setUp.typedBack.finish }).click();
  await expect(page.getByRole('textbox').first()).toHaveAttribute('aria-invalid', 'true');
  await look('set-up: typed back, with errors', page);
  await typeBackGroups(page, code, words);
  await page.getByRole('button', { name: setUp.typedBack.finish }).click();
  await expectOpen(page, words);
  await expect(page.getByRole('link', { name: words.today.openPack })).toBeVisible();
  await look('today, empty, for who reads packs', page);
  return code;
}

async function clientsAndCheckIns(page: Page, { words, look }: Walk): Promise<string> {
  const { today, clients, clientForm, makePack } = words;
  await goWithin(page, '/settings');
  await page.getByRole('radio', { name: words.terms.role.facilitator }).check();
  await page.getByRole('button', { name: words.settings.you.save }).click();
  await expect(page.getByRole('button', { name: words.settings.you.save })).toBeDisabled();
  await goWithin(page, '/');
  await expect(page.getByText(today.noClients)).toBeVisible();
  await look('today, empty', page);
  await goWithin(page, '/people');
  await expect(page.getByText(clients.noneExplain)).toBeVisible();
  await look('clients, empty', page);
  await goWithin(page, '/files/pack');
  await expect(page.getByText(makePack.noClients)).toBeVisible();
  await look('make pack, without clients', page);

  await goWithin(page, '/people/new');
  await page.getByRole('radiogroup', { name: clientForm.earlierGroup }).getByRole('radio').first().check();
  await save(page, words);
  await expect(page.getByText(clientForm.referenceMissing)).toBeVisible();
  await look('client form, with an error', page);
  await page.getByRole('button', { name: words.forms.discard }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look('confirm dialog', page);
  await page.getByRole('button', { name: words.forms.keep }).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await labelled(page, clientForm.reference).fill('K-014');
  await labelled(page, words.plan.time).fill('00:01');
  await labelled(page, clientForm.phone).fill('+39 06 555 0134');
  await save(page, words);
  await expect(page.getByRole('link', { name: clients.logCheckIn })).toBeVisible();
  const first = recordShown(page);
  const second = await addClient(page, 'K-027', { time: '23:59', words });

  await goWithin(page, `/people/${first}/edit`);
  await expect(
    page.getByRole('heading', { level: 1, name: filled(clientForm.editTitle, { client: 'K-014' }) }),
  ).toBeVisible();
  await look('client form, editing', page);
  await logCheckIn(page, second, 'A walk by the river before work', words);
  await goWithin(page, `/people/${first}/call`);
  await labelled(page, words.checkIn.note).fill('Begun and not saved');
  await expect(page.getByText(words.shell.drafts.kept)).toBeVisible();
  await goWithin(page, '/');
  await expect(page.getByRole('heading', { name: today.inProgress })).toBeVisible();
  await look('today, with due, done and draft', page);

  await goWithin(page, '/people');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await look('clients', page);
  await page.getByRole('searchbox').fill('river');
  await expect(page.getByRole('heading', { name: clients.foundCheckIns })).toBeVisible();
  await look('clients, search', page);
  await page.getByRole('searchbox').fill('nowhere to be found');
  await expect(page.getByText(filled(clients.nothingFound, { query: 'nowhere to be found' }))).toBeVisible();
  await look('clients, nothing found', page);
  await goWithin(page, `/people/${second}`);
  await expect(page.getByRole('link', { name: words.work.name.checkIn, exact: true })).toBeVisible();
  await look('client', page);

  await page.getByRole('link', { name: words.work.name.checkIn, exact: true }).click();
  await page.getByRole('link', { name: words.checkInRecord.amend }).click();
  await expect(labelled(page, words.forms.reason)).toBeVisible();
  await page.getByRole('button', { name: words.checkIn.saveAmendment }).click();
  await expect(page.getByText(words.forms.reasonMissing)).toBeVisible();
  await look('amending, with an error', page);
  await labelled(page, words.forms.reason).fill('The time was wrong');
  await page.getByRole('button', { name: words.checkIn.saveAmendment }).click();
  await expect(page.getByRole('heading', { name: words.checkInRecord.history })).toBeVisible();
  for (const version of await page.locator('details > summary').all()) await version.click();
  await look('check-in with its versions', page);
  return second;
}

async function checkInForm(page: Page, client: string, { words, look }: Walk): Promise<void> {
  const { checkIn, contact, terms } = words;
  await goWithin(page, `/people/${client}/call`);
  const saveCheckIn = page.getByRole('button', { name: checkIn.save });
  await saveCheckIn.click();
  await expect(page.getByText(checkIn.outcomeMissing)).toBeVisible();
  await look('check-in, with an error', page);
  for (const outcome of ['reached', 'noAnswer', 'cancelled', 'cutOff'] as const) {
    await page.getByRole('radio', { name: terms.outcome[outcome], exact: true }).check();
    await look(`check-in, ${outcome}`, page);
  }
  await page.getByRole('button', { name: checkIn.timer.start }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.getByRole('switch', { name: contact.flag }).or(labelled(page, contact.flag)).first().check();
  await saveCheckIn.click();
  await expect(page.getByText(contact.flagIncomplete).first()).toBeVisible();
  await look('check-in, clock running, flag not complete', page);
  await page.getByRole('radio', { name: terms.flagUrgency.now, exact: true }).check();
  await expect(page.getByRole('alert')).toContainText(contact.flagNow);
  await page.getByText(checkIn.when).click();
  await page.getByRole('radiogroup', { name: contact.arousalAtStart }).getByRole('radio').first().check();
  await look('check-in, urgent flag, everything open', page);
  await discardDraft(page, words);

  await goWithin(page, `/people/${client}/call`);
  await expect(page.getByRole('button', { name: checkIn.timer.start })).toBeVisible();
  // The call began a while ago; only the one press sees this clock.
  await page.getByRole('button', { name: checkIn.timer.start }).evaluate((button: HTMLButtonElement) => {
    const { now } = Date;
    Date.now = () => now() - 16 * 60_000;
    button.click();
    Date.now = now;
  });
  await expect(page.getByText(filled(checkIn.timer.over, { minutes: '15' }))).toBeVisible();
  await look('check-in, clock over', page);
  await page.getByRole('button', { name: checkIn.timer.end }).click();
  await look('check-in, call ended', page);
  await discardDraft(page, words);
}

async function settings(page: Page, { words, look }: Walk): Promise<void> {
  const { lock: locks } = words.settings;
  await goWithin(page, '/settings');
  await expect(page.getByRole('heading', { level: 1, name: words.settings.title })).toBeVisible();
  for (const part of await page.locator('details > summary').all()) await part.click();
  await page.getByRole('button', { name: locks.change, exact: true }).click();
  await page.getByRole('button', { name: locks.renew, exact: true }).click();
  await expect(page.getByText(words.secrets.missing).first()).toBeVisible();
  await look('settings, everything open, with errors', page);
  await page
    .locator('form', { has: page.getByRole('button', { name: locks.renew, exact: true }) })
    .getByRole('textbox')
    .fill(passphrase);
  await page.getByRole('button', { name: locks.renew, exact: true }).click();
  await expect(page.getByRole('heading', { name: locks.renewed })).toBeVisible();
  await look('settings, the new recovery code', page);
  await page.getByRole('button', { name: locks.onPaper }).click();
  await page.getByRole('button', { name: locks.check, exact: true }).click();
  await look('settings, the new recovery code typed back, with errors', page);
  await page.getByRole('button', { name: locks.showAgain }).click();
  await page.getByRole('button', { name: locks.keepOld }).click();
  await expect(page.getByRole('button', { name: locks.renew, exact: true })).toBeVisible();
}

async function files(page: Page, { words, look }: Walk): Promise<{ file: string; typed: string }> {
  const { makePack, backup, restore, readPack, refusals, backupFile } = words;
  await goWithin(page, '/files');
  await expect(page.getByRole('heading', { level: 1, name: words.files.title })).toBeVisible();
  await look('files', page);

  await goWithin(page, '/files/pack');
  await page.getByRole('button', { name: makePack.make }).click();
  await expect(page.getByText(makePack.clientsMissing)).toBeVisible();
  await page.getByRole('button', { name: makePack.all }).click();
  await page.getByText(makePack.previewOpen).click();
  await look('make pack, with an error and the preview open', page);
  const typed = await sealPack(page, words);
  await look('make pack, ready', page);
  const file = await saveShownFile(page, words);

  await goWithin(page, '/files/backup');
  await expect(page.getByRole('button', { name: backup.make })).toBeVisible();
  await page.getByRole('button', { name: backup.make }).click();
  await expect(page.getByText(words.secrets.newPassphrase.problem.missing)).toBeVisible();
  await look('backup, with an error', page);
  await typeNewPassphrase(page, passphrase, words);
  await page.getByRole('button', { name: backup.make }).click();
  await expect(page.getByText(backup.ready)).toBeVisible();
  await look('backup, ready', page);
  const saved = await saveShownFile(page, words);

  await goWithin(page, '/files/restore');
  await expect(page.getByRole('heading', { level: 1, name: restore.title })).toBeVisible();
  await chooseFile(page, file);
  await labelled(page, backupFile.passphrase).fill(typed);
  await page.getByRole('button', { name: backupFile.open }).click();
  await expect(page.getByText(refusals.otherKind.supervision)).toBeVisible();
  await look('restore, refused', page);
  await chooseFile(page, saved);
  await labelled(page, backupFile.passphrase).fill(passphrase);
  await page.getByRole('button', { name: backupFile.open }).click();
  await expect(page.getByText(restore.foundExplain)).toBeVisible();
  await look('restore, what is in the backup', page);

  await goWithin(page, '/open');
  await openPack(page, file, wrong, words);
  await expect(page.getByText(refusals.wrongPassphrase)).toBeVisible();
  await look('reader, refused', page);
  await openPack(page, file, typed, words);
  await expect(page.getByText(readPack.senderUnchecked)).toBeVisible();
  await look('reader, opened', page);
  return { file, typed };
}

async function aroundTheFrame(page: Page, { site, words, look }: Walk): Promise<void> {
  await goWithin(page, '/nowhere');
  await expect(page.getByRole('heading', { level: 1, name: words.shell.notFound.title })).toBeVisible();
  await look('not found', page);

  const second = await page.context().newPage();
  await second.goto(site.origin);
  await expect(second.getByRole('heading', { name: words.shell.elsewhere.title })).toBeVisible();
  await look('open elsewhere', second);
  await second.close();

  await serviceWorkerReady(page);
  const version = await anotherVersion();
  site.serveFolder(version);
  await findUpdate(page);
  await goWithin(page, '/');
  await expect(page.getByRole('button', { name: words.shell.update.apply })).toBeVisible();
  await look('today, with a new version', page);
  site.serveFolder(builtApp);
  await rm(version, { recursive: true });
}

async function atTheLock(
  page: Page,
  { words, look, code }: Walk & { code: string; pack: { file: string; typed: string } },
): Promise<void> {
  const { unlock: atLock } = words;
  await lock(page, words);
  await look('unlock', page);
  await tryPassphrase(page, wrong, words);
  await expect(page.getByText(words.secrets.wrong)).toBeVisible();
  await look('unlock, wrong passphrase', page);
  await page.getByRole('button', { name: atLock.useRecoveryCode }).click();
  await page.getByRole('button', { name: atLock.recovery.next }).click();
  await expect(page.getByText(atLock.recovery.missing, { exact: true })).toBeVisible();
  await look('recovery code, with an error', page);
  await labelled(page, atLock.recovery.label).fill(code);
  await page.getByRole('button', { name: atLock.recovery.next }).click();
  await expect(page.getByRole('heading', { name: atLock.renewal.title })).toBeVisible();
  await page.getByRole('button', { name: atLock.renewal.change }).click();
  await expect(page.getByText(words.secrets.newPassphrase.problem.missing)).toBeVisible();
  await look('recovery, new passphrase, with an error', page);
  await page.reload();
  await expectLocked(page, words);
}

async function damaged(page: Page, { words, look }: Walk): Promise<void> {
  const { readOnly, gone, damagedStore } = words.shell;
  await damageStore(page, 'delete a row');
  await unlock(page, passphrase, words);
  await expect(page.getByText(readOnly.title)).toBeVisible();
  await goWithin(page, '/');
  await look('today, read-only', page);
  await goWithin(page, '/settings');
  await expect(page.getByText(words.settings.readOnly)).toBeVisible();
  await look('settings, read-only', page);
  await lock(page, words);
  await damageStore(page, 'damage the header');
  await page.reload();
  await expect(page.getByRole('heading', { name: damagedStore.title })).toBeVisible();
  await look('store that cannot be opened', page);
  await damageStore(page, 'delete the database');
  await page.reload();
  await expect(page.getByRole('heading', { name: gone.title })).toBeVisible();
  await look('records gone', page);
}
