import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './practitioner-access.ts';

/** Answers in a form by the words that stand beside them. */
export interface Answers {
  /** Text fields, selections, days and times, by label. */
  readonly fields?: Readonly<Record<string, string>>;
  /** One of a few, by question. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Any of a few, by question. */
  readonly ticks?: Readonly<Record<string, readonly string[]>>;
}

/** What is noted of a check-in. Everything but the outcome can be left out. */
export interface CheckInNotes {
  readonly outcome: 'Reached' | 'No answer' | 'Cancelled' | 'Cut off';
  readonly arousalAtStart?: string;
  readonly arousalAtEnd?: string;
  readonly goodThing?: string;
  readonly problems?: string;
  readonly overcoming?: string;
  readonly children?: { readonly addressed: string; readonly said: string };
  readonly flag?: { readonly kind: string; readonly urgency: string; readonly note: string };
  readonly note?: string;
}

/** The free texts of a check-in by their labels in the form, in the order of the page. */
export const checkInTexts = {
  goodThing: 'One good thing he expects of today',
  problems: 'Problems he expects today',
  overcoming: 'How he thinks he can overcome them',
  childrenSaid: 'What was said about the children',
  flagNote: 'What happened or was said',
  note: 'Note',
} as const;

/** A field by its label, which may go on with a word that says that it is optional. */
export function fieldOf(page: Page, label: string): Locator {
  return page.getByLabel(new RegExp(`^${label.replaceAll(/[?().]/gu, '\\$&')}( optional)?$`, 'u'));
}

export async function answer(page: Page, { fields = {}, choices = {}, ticks = {} }: Answers): Promise<void> {
  for (const [question, choice] of Object.entries(choices)) {
    await page
      .getByRole('radiogroup', { name: question })
      .getByRole('radio', { name: choice, exact: true })
      .check();
  }
  for (const [question, chosen] of Object.entries(ticks)) {
    for (const name of chosen) {
      await page.getByRole('group', { name: question }).getByRole('checkbox', { name, exact: true }).check();
    }
  }
  for (const [label, text] of Object.entries(fields)) {
    const field = fieldOf(page, label);
    if (await field.evaluate((element) => element instanceof HTMLSelectElement))
      await field.selectOption(text);
    else await field.fill(text);
  }
}

/** Says in passing that something was saved, and only then is it. */
export async function expectAnnounced(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
}

/** Adds a client from the list of clients. Ends on his page. */
export async function addClient(page: Page, reference: string, answers: Answers = {}): Promise<void> {
  await goTo(page, 'Clients');
  await page.getByRole('link', { name: 'Add a client' }).click();
  await fieldOf(page, 'Reference').fill(reference);
  await answer(page, answers);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expectAnnounced(page, `${reference} saved`);
  await expect(page.getByRole('heading', { name: reference, level: 1 })).toBeVisible();
}

/** Opens a client's page from the list. */
export async function openClient(page: Page, reference: string): Promise<void> {
  await goTo(page, 'Clients');
  await page.getByRole('list', { name: 'Clients' }).getByRole('link', { name: reference }).click();
  await expect(page.getByRole('heading', { name: reference, level: 1 })).toBeVisible();
}

/** Fills in the form for a check-in, which is open. */
export async function noteCheckIn(page: Page, notes: CheckInNotes): Promise<void> {
  const { outcome, arousalAtStart, arousalAtEnd, goodThing, problems, overcoming, children, flag, note } =
    notes;
  await answer(page, {
    choices: {
      'How did the call go?': outcome,
      ...(arousalAtStart !== undefined && { 'Arousal at the start': arousalAtStart }),
      ...(children && { 'Children: their safety and wellbeing': children.addressed }),
      ...(arousalAtEnd !== undefined && { 'Arousal at the end': arousalAtEnd }),
    },
    fields: {
      ...(goodThing !== undefined && { [checkInTexts.goodThing]: goodThing }),
      ...(problems !== undefined && { [checkInTexts.problems]: problems }),
      ...(overcoming !== undefined && { [checkInTexts.overcoming]: overcoming }),
      ...(children && { [checkInTexts.childrenSaid]: children.said }),
      ...(note !== undefined && { [checkInTexts.note]: note }),
    },
  });
  if (flag) {
    await page.getByRole('switch', { name: 'Raise a flag' }).check();
    await answer(page, {
      choices: { 'How soon?': flag.urgency },
      fields: { 'What is it about?': flag.kind, [checkInTexts.flagNote]: flag.note },
    });
  }
}

/** Saves the check-in that is open. Ends on Today. */
export async function saveCheckIn(page: Page, reference: string): Promise<void> {
  await page.getByRole('button', { name: 'Save check-in' }).click();
  await expectAnnounced(page, `Check-in with ${reference} saved`);
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
}

/** Logs a check-in from the client's page, which is open. Ends on Today. */
export async function logCheckIn(page: Page, reference: string, notes: CheckInNotes): Promise<void> {
  await page.getByRole('link', { name: 'Log a check-in' }).click();
  await noteCheckIn(page, notes);
  await saveCheckIn(page, reference);
}

/** The lists of Today, by what they are called there. */
export function listOnToday(
  page: Page,
  name: 'Missed' | 'Calls and sessions' | 'To look at' | 'New referrals' | 'Done today',
): Locator {
  return page.getByRole('list', { name, exact: true });
}

/** Opens the latest check-in from the client's page. */
export async function openLatestCheckIn(page: Page, reference: string): Promise<void> {
  await openClient(page, reference);
  await page.getByRole('list', { name: 'Timeline' }).getByRole('link', { name: 'Check-in' }).first().click();
  await expect(page.getByRole('heading', { name: 'Check-in', level: 1 })).toBeVisible();
}

/** Amends the check-in that is open. */
export async function amend(
  page: Page,
  fields: Readonly<Record<string, string>>,
  reason: string,
): Promise<void> {
  await page.getByRole('link', { name: 'Amend' }).click();
  await answer(page, { fields });
  await fieldOf(page, 'Why is this changed?').fill(reason);
  await page.getByRole('button', { name: 'Save amendment' }).click();
  await expectAnnounced(page, 'Amendment saved');
}

/** What a check-in or a client says under a name. */
export function factOf(scope: Page | Locator, name: string): Locator {
  return scope.locator(`dl > div:has(> dt:text-is(${JSON.stringify(name)})) > dd`);
}
