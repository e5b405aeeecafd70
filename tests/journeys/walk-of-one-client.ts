import { expect, type Locator, type Page } from '@playwright/test';
import {
  addClient,
  dayFromToday,
  discardDraft,
  filled,
  goWithin,
  labelled,
  save,
  setUp,
  type Words,
} from './steps-in-any-language.ts';
import { openForWalk, type Walk } from './walk.ts';

/** How a client is supported: what is due and was missed, risk, home, decisions, plans, pauses and sessions. */
export async function walkOfOneClient(walk: Walk): Promise<void> {
  const { site, words, look } = walk;
  const page = await openForWalk(walk);
  await setUp(page, site.origin, words);
  const from = await dayFromToday(page, -3);
  const client = await addClient(page, 'K-014', { time: '08:30', from, words });
  const other = await addClient(page, 'K-027', { time: '08:30', words });
  await newClientForm(page, walk);
  await goWithin(page, `/people/${client}`);
  await expect(page.getByText(words.riskHistory.none).first()).toBeVisible();
  await look('client, with missed check-ins and no risk screen', page);
  await missedWork(page, client, walk);
  await riskScreens(page, client, walk);
  await home(page, client, walk);
  await goWithin(page, `/people/${other}/options`);
  await expect(page.getByText(words.options.tooLittle)).toBeVisible();
  await look('options, with next to nothing known', page);
  await decisions(page, client, walk);
  await plans(page, client, walk);
  await pauses(page, client, walk);
  await sessions(page, client, walk);
  await wholeClient(page, client, walk);
  await leaving(page, other, walk);
}

/** One of a few, by its words; a part of the question is enough. */
function choice(page: Page, question: string, answer: string): Locator {
  return page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer, exact: true });
}

async function openEverything(page: Page): Promise<void> {
  // What opens may hold more of them.
  const closed = page.locator('main details:not([open]) > summary').filter({ visible: true });
  while ((await closed.count()) > 0) await closed.first().click();
}

async function newClientForm(page: Page, { words, look }: Walk): Promise<void> {
  const { clientForm, plan, terms } = words;
  await goWithin(page, '/people/new');
  await labelled(page, clientForm.reference).fill('K-033');
  await page.getByRole('radio', { name: plan.chosenDays }).check();
  await save(page, words);
  await expect(page.getByText(plan.weekdaysMissing)).toBeVisible();
  await look('client form, check-ins on chosen days, none chosen', page);
  await page.getByRole('radio', { name: terms.supportLevel.holding }).check();
  await expect(page.getByText(plan.heldRisksExplain)).toBeVisible();
  await look('client form, holding without a reason', page);
  await discardDraft(page, words);
}

async function missedWork(page: Page, client: string, { words, look }: Walk): Promise<void> {
  const { today, clientDue, checkIn, work } = words;
  await goWithin(page, '/');
  await expect(page.getByRole('list', { name: today.missed })).toBeVisible();
  await expect(page.getByRole('list', { name: today.reviews })).toBeVisible();
  await look('today, with missed check-ins and reviews', page);

  await goWithin(page, `/people/${client}/call?day=${await dayFromToday(page, -1)}`);
  await expect(labelled(page, checkIn.day).first()).toBeVisible();
  await look('check-in of a day that has passed', page);

  await goWithin(page, `/people/${client}/due`);
  await expect(page.getByRole('heading', { level: 1, name: clientDue.title })).toBeVisible();
  await look('open work', page);
  await page.getByRole('link', { name: `${clientDue.severalAtOnce} ${work.names.checkIn}` }).click();
  await page.getByRole('button', { name: filled(clientDue.chooseAll, { count: '' }).trim() }).click();
  await page.locator('button[type=submit]').click();
  await expect(page.getByText(clientDue.reasonMissing)).toBeVisible();
  await look('saying why not for several, without a reason', page);
  await labelled(page, clientDue.reason).fill('He was in hospital');
  await expect(page.getByText(words.shell.drafts.kept)).toBeVisible();
  await goWithin(page, `/people/${client}/due`);
  await expect(page.getByText(clientDue.begun)).toBeVisible();
  await look('open work, with a reason begun', page);
  await page.getByRole('link', { name: clientDue.goOn, exact: true }).click();
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('heading', { level: 1, name: clientDue.title })).toBeVisible();
}

async function riskScreens(page: Page, client: string, { words, look }: Walk): Promise<void> {
  const { riskHistory, riskScreen, riskRecord, terms, forms } = words;
  await goWithin(page, `/people/${client}/look`);
  await page.getByRole('button', { name: riskScreen.save }).click();
  await expect(page.getByText(riskScreen.levelMissing)).toBeVisible();
  await openEverything(page);
  await look('risk screen, with gaps and everything open', page);
  await labelled(page, riskScreen.day).fill(await dayFromToday(page, -2));
  await choice(page, terms.riskFactorQuestion.substanceUse, terms.yesNoUnknown.yes).check();
  await page
    .getByRole('button', { name: filled(riskScreen.noteOn, { factor: terms.riskFactor.substanceUse }) })
    .click();
  await page
    .getByRole('textbox', { name: filled(riskScreen.noteOn, { factor: terms.riskFactor.substanceUse }) })
    .fill('Drinks alone');
  await choice(page, riskScreen.levelChoice, terms.riskLevel.high).check();
  await labelled(page, riskScreen.reason).fill('Drinks alone at home');
  await look('risk screen, filled in', page);
  await page.getByRole('button', { name: riskScreen.save }).click();
  const history = page.locator('summary', { hasText: riskHistory.table });
  await expect(history).toBeVisible();

  await goWithin(page, `/people/${client}/look`);
  await expect(choice(page, terms.riskFactorQuestion.substanceUse, terms.yesNoUnknown.yes)).toBeChecked();
  await labelled(page, riskScreen.occasion).selectOption({ label: terms.occasion.other });
  await choice(page, terms.riskFactorQuestion.jealousy, terms.yesNoUnknown.no).check();
  await choice(page, riskScreen.levelChoice, riskScreen.cannotBeSet).check();
  await labelled(page, riskScreen.reasonNotSet).fill('He hung up');
  await look('risk screen, beside the one before', page);
  await page.getByRole('button', { name: riskScreen.save }).click();
  await history.click();
  await expect(page.getByRole('table').getByRole('link')).toHaveCount(2);

  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('link', { name: riskRecord.amend }).click();
  await page.getByRole('button', { name: forms.saveAmendment }).click();
  await expect(page.getByText(forms.reasonMissing)).toBeVisible();
  await look('amending a risk screen, without a reason', page);
  await labelled(page, forms.reason).fill('He called back');
  await page.getByRole('button', { name: forms.saveAmendment }).click();
  await expect(page.getByRole('heading', { name: words.versions.heading })).toBeVisible();
  await openEverything(page);
  await look('risk screen on record, with its versions', page);
}

async function home(page: Page, client: string, { words, look }: Walk): Promise<void> {
  const { household, householdForm, terms } = words;
  await goWithin(page, `/people/${client}/home`);
  await labelled(page, householdForm.from).fill('');
  await labelled(page, household.living).selectOption({ label: terms.livingSituation.newPartner });
  await choice(page, household.children, terms.yesNoUnknown.yes).check();
  await page.getByRole('checkbox', { name: terms.householdChange.newPartner }).check();
  await save(page, words);
  await expect(page.getByText(householdForm.fromMissing)).toBeVisible();
  await expect(page.getByText(householdForm.theirSafetyExplain)).toBeVisible();
  await look('home and work, without a day', page);
  await labelled(page, householdForm.from).fill(await dayFromToday(page, 0));
  await save(page, words);
  await expect(page.getByText(householdForm.lookDue).first()).toBeVisible();
  await look('home and work, a look at the risk is due', page);
  await page.getByRole('link', { name: householdForm.later }).click();
  await page.getByRole('link', { name: words.clients.changeHome }).click();
  await openEverything(page);
  await look('home and work, with what was before', page);
}

async function decisions(page: Page, client: string, { words, look }: Walk): Promise<void> {
  const { options, decisionForm, decisionRecord, terms, forms } = words;
  const decide = (question: string): Promise<void> =>
    page.getByRole('link', { name: `${options.decide} ${question}`, exact: true }).click();
  await goWithin(page, `/people/${client}/options`);
  await expect(page.getByRole('heading', { level: 1, name: options.title })).toBeVisible();
  await openEverything(page);
  await look('options, with much known', page);

  await decide(terms.decisionQuestion.level);
  await save(page, words);
  await expect(page.getByText(decisionForm.answerMissing)).toBeVisible();
  await openEverything(page);
  await look('decision, with gaps and what to weigh', page);
  await page.getByRole('radio', { name: terms.decisionAnswer.weekly }).check();
  await labelled(page, decisionForm.reason).fill('He asked for it himself');
  await expect(page.getByText(words.shell.drafts.kept)).toBeVisible();
  await goWithin(page, `/people/${client}/options/means`);
  await expect(page.getByRole('heading', { name: decisionForm.other.title })).toBeVisible();
  await look('decision, while another is begun', page);
  await goWithin(page, `/people/${client}/options`);
  await expect(page.getByText(options.begunBefore)).toBeVisible();
  await look('options, with a decision begun', page);
  await page.getByRole('link', { name: `${options.goOn} ${terms.decisionQuestion.level}` }).click();
  await save(page, words);
  await expect(page.getByRole('status').filter({ hasText: decisionForm.savedForPlan })).toBeVisible();

  await goWithin(page, `/people/${client}/options`);
  await expect(page.getByRole('link', { name: options.toPlan })).toBeVisible();
  await openEverything(page);
  await look('options, decided, the plan to follow', page);
  await decide(terms.decisionQuestion.survivorContact);
  await expect(page.getByText(decisionForm.furtherHint)).toBeVisible();
  await look('decision about further matters', page);

  await goWithin(page, `/people/${client}/options`);
  await page.getByRole('link', { name: options.whole }).first().click();
  await page.getByRole('link', { name: decisionRecord.amend }).click();
  await labelled(page, forms.reason).fill('More words');
  await labelled(page, decisionForm.inFavour).fill('He keeps his times');
  await page.getByRole('button', { name: forms.saveAmendment }).click();
  await expect(page.getByRole('heading', { name: decisionRecord.history })).toBeVisible();
  await openEverything(page);
  await look('decision on record, with its versions', page);
}

async function plans(page: Page, client: string, { words, look }: Walk): Promise<void> {
  const { planForm, plan, planRecord, terms, forms } = words;
  await goWithin(page, `/people/${client}/plan`);
  await expect(page.getByRole('radio', { name: terms.supportLevel.weekly })).toBeChecked();
  await page.getByRole('radio', { name: terms.supportLevel.intensive }).check();
  await page.getByRole('button', { name: planForm.addSession }).click();
  await save(page, words);
  await expect(page.getByText(planForm.weekdayMissing)).toBeVisible();
  await look('plan, intensive, with gaps', page);
  await labelled(page, planForm.weekday).selectOption('3');
  // When somebody else is called every day.
  await page.getByLabel(planForm.sessionTime, { exact: true }).fill('08:30');
  await labelled(page, planForm.buffer).fill('5');
  await expect(page.getByText(planForm.clashIntro)).toBeVisible();
  await labelled(page, planForm.reason).fill('As decided');
  await openEverything(page);
  await look('plan, intensive, with a clash and little time kept free', page);
  await save(page, words);
  await expect(page.getByRole('link', { name: words.clients.wholePlan })).toBeVisible();

  await goWithin(page, `/people/${client}/plan`);
  await page.getByRole('radio', { name: terms.supportLevel.holding }).check();
  await expect(page.getByText(plan.heldRisksExplain)).toBeVisible();
  await save(page, words);
  await expect(page.getByText(plan.reasonMissing)).toBeVisible();
  await look('plan, holding, without a reason', page);
  await discardDraft(page, words);

  await page.getByRole('link', { name: words.clients.wholePlan }).click();
  await page.getByRole('link', { name: planRecord.amend }).click();
  await labelled(page, forms.reason).fill('The reason was too short');
  await page.getByRole('button', { name: forms.saveAmendment }).click();
  await expect(page.getByRole('heading', { name: words.versions.heading })).toBeVisible();
  await openEverything(page);
  await look('plan on record, with its versions', page);
}

async function pauses(page: Page, client: string, { words, look }: Walk): Promise<void> {
  const { pauseForm } = words;
  await goWithin(page, `/people/${client}/pause`);
  await labelled(page, pauseForm.from).fill(await dayFromToday(page, 20));
  await labelled(page, pauseForm.until).fill(await dayFromToday(page, 26));
  await save(page, words);
  await expect(page.getByText(pauseForm.reasonMissing)).toBeVisible();
  await expect(page.getByText(pauseForm.fallsAway)).toBeVisible();
  await look('pause, without a reason, with what it does', page);
  await labelled(page, pauseForm.reason).fill('At his sister’s');
  await save(page, words);
  const saved = page.getByRole('list', { name: words.clients.timeline }).locator('a[href^="/pauses/"]');
  await saved.click();
  await expect(page.getByRole('button', { name: pauseForm.delete })).toBeVisible();
  await look('pause on record', page);
}

async function sessions(page: Page, client: string, { words, look }: Walk): Promise<void> {
  const { sessionForm, sessionRecord, contact, terms, forms } = words;
  await goWithin(page, `/people/${client}/talk`);
  await page.getByRole('button', { name: sessionForm.save.session }).click();
  await expect(page.getByText(sessionForm.outcomeMissing)).toBeVisible();
  await look('session, with gaps', page);
  await choice(page, sessionForm.outcome, terms.sessionOutcome.held).check();
  await page.getByRole('radio', { name: terms.sessionMeans.walking, exact: true }).check();
  await page.getByRole('switch', { name: contact.flag }).check();
  await labelled(page, contact.flagKind).selectOption('substanceUse');
  await choice(page, contact.flagUrgency, terms.flagUrgency.today).check();
  await labelled(page, sessionForm.note).fill('Round the lake');
  await look('session, held, with a flag', page);
  await page.getByRole('button', { name: sessionForm.save.session }).click();
  const done = page.getByRole('list', { name: words.today.done }).locator('a[href^="/talks/"]');
  await done.click();
  await page.getByRole('link', { name: sessionRecord.amend }).click();
  await page.getByRole('button', { name: sessionForm.saveAmendment }).click();
  await expect(page.getByText(forms.reasonMissing)).toBeVisible();
  await look('amending a session, without a reason', page);
  await discardDraftIfAny(page, words);
  await expect(page.getByRole('link', { name: sessionRecord.amend })).toBeVisible();
  await look('session on record', page);
}

async function discardDraftIfAny(page: Page, words: Words): Promise<void> {
  if (await page.getByRole('button', { name: words.forms.discard }).isVisible())
    await discardDraft(page, words);
  else await page.getByRole('link', { name: words.shell.back, exact: true }).click();
}

async function wholeClient(page: Page, client: string, { words, look }: Walk): Promise<void> {
  const { clients } = words;
  await goWithin(page, `/people/${client}`);
  await expect(page.getByRole('list', { name: clients.timeline })).toBeVisible();
  await openEverything(page);
  await look('client, with everything on record', page);
}

async function leaving(page: Page, client: string, { words, look }: Walk): Promise<void> {
  const { clients, clientForm, clientDue } = words;
  await goWithin(page, `/people/${client}/edit`);
  await labelled(page, clientForm.leftOn).fill(await dayFromToday(page, -1));
  await save(page, words);
  await expect(page.getByText(clientForm.leftBecauseMissing)).toBeVisible();
  await look('client form, leaving without a reason', page);
  await labelled(page, clientForm.leftBecause).fill('Moved abroad');
  await save(page, words);
  await expect(page.getByRole('link', { name: clients.logCheckIn })).toBeHidden();
  await look('client who has left', page);
  await goWithin(page, `/people/${client}/due`);
  await expect(page.getByText(clientDue.nothing)).toBeVisible();
  await look('open work, none', page);

  await goWithin(page, '/people');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await openEverything(page);
  await look('clients, with one who has left', page);
  await page.getByRole('searchbox').fill('lake');
  await expect(page.getByRole('heading', { name: clients.foundOthers })).toBeVisible();
  await look('clients, search among other entries', page);
}
