import { expect, type Page } from '@playwright/test';
import { messages as english } from '../../src/locales/en/messages.ts';
import { goTo } from './practitioner-access.ts';
import { answer, expectAnnounced, fieldOf, openClient, type Answers } from './practitioner-records.ts';
import { filled } from './steps-in-any-language.ts';

const {
  forms,
  planForm,
  sessionForm,
  riskScreen,
  contact: flagWords,
  clientDue,
  pauseForm,
  options,
} = english;
const { clients, decisionForm, householdForm, household, terms } = english;

/** A set time of a plan; length and time kept free stay as the programme has them. */
interface SetTime {
  readonly weekday: string;
  readonly time: string;
}

/** Opens something on a client's page by the words of its link. */
export async function openOnClient(page: Page, reference: string, link: string): Promise<void> {
  await openClient(page, reference);
  await page.getByRole('main').getByRole('link', { name: link, exact: true }).click();
}

/** Saves the form that is open, and waits until it says so. */
export async function saveForm(page: Page, button: string, announced: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expectAnnounced(page, announced);
}

/** Sets something for the whole programme. */
export async function setProgramme(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: english.settings.programme.open }).click();
  await answer(page, { fields });
  await saveForm(page, forms.save, english.programme.saved);
}

/** Fills in the support plan that is open, adds set times for sessions, and saves it. Ends on the client's page. */
export async function makePlan(
  page: Page,
  reference: string,
  answers: Answers,
  sessions: readonly SetTime[] = [],
): Promise<void> {
  await answer(page, answers);
  for (const { weekday, time } of sessions) {
    const slots = page.getByRole('region', { name: /^Session \d+$/u });
    const before = await slots.count();
    await page.getByRole('button', { name: planForm.addSession }).click();
    const slot = slots.nth(before);
    await slot.getByLabel(planForm.weekday, { exact: true }).selectOption(weekday);
    await slot.getByLabel(planForm.sessionTime, { exact: true }).fill(time);
  }
  await saveForm(page, forms.save, filled(planForm.saved, { client: reference }));
}

/** Fills in the risk screen that is open and saves it. Ends on the client's page. */
export async function makeRiskScreen(page: Page, reference: string, answers: Answers): Promise<void> {
  await answer(page, answers);
  await saveForm(page, riskScreen.save, filled(riskScreen.saved, { client: reference }));
}

interface Talk {
  readonly contact: 'Session' | 'Longer call';
  readonly outcome?: 'Held' | 'Not reached' | 'Cancelled' | 'Cut off';
  readonly means?: 'Video' | 'Phone' | 'In person' | 'Walk outdoors';
  readonly flag?: { readonly kind: string; readonly urgency: string; readonly note: string };
}

/** Puts the session or longer call on record whose form is open. Ends on Today. */
export async function logTalk(
  page: Page,
  reference: string,
  { contact, outcome = 'Held', means = 'Phone', flag }: Talk,
): Promise<void> {
  await expect(page.getByRole('radio', { name: contact, exact: true })).toBeChecked();
  await answer(page, { choices: { [sessionForm.outcome]: outcome, [sessionForm.means]: means } });
  if (flag) {
    await page.getByRole('switch', { name: flagWords.flag }).check();
    await answer(page, {
      choices: { [flagWords.flagUrgency]: flag.urgency },
      fields: { [flagWords.flagKind]: flag.kind, [flagWords.flagNote]: flag.note },
    });
  }
  const kind = contact === english.work.name.session ? 'session' : 'longerCall';
  await saveForm(page, sessionForm.save[kind], filled(sessionForm.saved[kind], { client: reference }));
  await expect(page.getByRole('heading', { name: english.today.title, level: 1 })).toBeVisible();
}

/** Closes one thing on the page of a client's open work, which is open, by saying why not. */
export async function sayWhyNot(page: Page, what: string, reason: string): Promise<void> {
  const way = page.getByRole('link', { name: `${clientDue.sayWhyNot} ${what}` });
  await way.click();
  await fieldOf(page, clientDue.reason).fill(reason);
  await saveForm(page, 'Close with this reason', 'Closed with this reason');
  await expect(way).toHaveCount(0);
}

/** Keeps an absence that was agreed beforehand. Ends on the client's page. */
export async function pauseClient(
  page: Page,
  reference: string,
  days: { readonly from: string; readonly until: string; readonly why: string },
): Promise<void> {
  await openOnClient(page, reference, clients.pause);
  await answer(page, {
    fields: { [pauseForm.from]: days.from, [pauseForm.until]: days.until, [pauseForm.reason]: days.why },
  });
  await saveForm(page, forms.save, filled(pauseForm.saved, { client: reference }));
}

/** Decides on the level of support and follows it into the plan, whose form is open then. */
export async function decideLevel(
  page: Page,
  decided: { readonly level: string; readonly reason: string },
): Promise<void> {
  const question = terms.decisionQuestion.level;
  await page.getByRole('link', { name: `${options.decide} ${question}` }).click();
  await answer(page, {
    choices: { [question]: decided.level },
    fields: { [decisionForm.reason]: decided.reason },
  });
  await saveForm(page, forms.save, decisionForm.savedForPlan);
}

/** Notes a referral, or changes the one that is open. Ends on the list of referrals. */
export async function saveReferral(page: Page, reference: string, answers: Answers): Promise<void> {
  await answer(page, answers);
  await saveForm(page, forms.save, filled(english.referralForm.saved, { reference }));
  await expect(page.getByRole('heading', { name: english.referrals.title, level: 1 })).toBeVisible();
}

/** Notes that a new partner lives with him, and leaves the look at the risk that this asks for to Today. */
export async function noteNewPartner(page: Page, reference: string): Promise<void> {
  await openClient(page, reference);
  await page.getByText(clients.home, { exact: true }).click();
  await page.getByRole('link', { name: clients.changeHome }).click();
  await answer(page, { fields: { [household.living]: terms.livingSituation.newPartner } });
  const changed = page.getByRole('group', { name: household.changes });
  await expect(changed.getByRole('checkbox', { name: terms.householdChange.newPartner })).toBeChecked();
  await saveForm(page, forms.save, filled(householdForm.saved, { client: reference }));
  await expect(page.getByRole('paragraph').filter({ hasText: householdForm.lookDue })).toBeVisible();
  await page.getByRole('link', { name: householdForm.later }).click();
}
