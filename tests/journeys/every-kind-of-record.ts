import type { Page } from '@playwright/test';
import { goTo } from './practitioner-access.ts';
import { answer, expectAnnounced, fieldOf, openClient } from './practitioner-records.ts';

const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('link', { name, exact: true }).click();

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/**
 * Puts one record of every kind besides check-ins on record, about a client whose page is open and about whom there is
 * nothing but what adding him asks, and fills in every text that is asked for. Ends on his page.
 *
 * @param text what to type into the next field
 * @param arrival reference of the referral
 */
export async function putEveryKindOnRecord(
  page: Page,
  reference: string,
  arrival: string,
  text: () => string,
): Promise<void> {
  await page.getByRole('list', { name: 'Due' }).getByRole('link', { name: 'Risk screen' }).click();
  await page.getByRole('link', { name: /^Say why not Risk screen/u }).click();
  await fieldOf(page, 'Why was it not done?').fill(text());
  await press(page, 'Close with this reason');
  await expectAnnounced(page, 'Closed with this reason');

  await openClient(page, reference);
  await follow(page, 'Make the first risk screen');
  await press(page, 'Note: Alcohol or drugs');
  await page.getByRole('textbox', { name: 'Note: Alcohol or drugs' }).fill(text());
  await answer(page, {
    fields: {
      Occasion: 'First screen',
      'Note on what weighs on him': text(),
      'How are the children?': text(),
    },
    choices: { 'What level do you set?': 'Cannot be set yet' },
  });
  await fieldOf(page, 'Why can none be set yet?').fill(text());
  await press(page, 'Save risk screen');
  await expectAnnounced(page, `Risk screen of ${reference} saved`);

  await follow(page, 'Log a session or longer call');
  await page.getByRole('switch', { name: 'Raise a flag' }).check();
  await answer(page, {
    choices: { 'What became of it?': 'Held', 'How was it held?': 'Phone', 'How soon?': 'Today' },
    fields: { 'What is it about?': 'Other', 'What happened or was said': text(), Note: text() },
  });
  await press(page, 'Save session');
  await expectAnnounced(page, `Session with ${reference} saved`);

  await openClient(page, reference);
  await follow(page, 'Pause');
  const away = { 'First day away': '2027-06-01', 'Last day away': '2027-06-08' };
  await answer(page, { fields: { ...away, Why: text() } });
  await press(page, 'Save');
  await expectAnnounced(page, `Pause of ${reference} saved`);

  await follow(page, 'Choosing the support');
  await follow(page, 'Decide Which level of support?');
  await page.getByRole('radio', { name: 'Intensive support', exact: true }).check();
  await answer(page, {
    fields: {
      'What speaks for it': text(),
      'What speaks against it': text(),
      'Why do you decide so?': text(),
    },
  });
  await press(page, 'Save');
  await expectAnnounced(page, 'Decision saved');

  await openClient(page, reference);
  await follow(page, 'Note a change at home');
  await answer(page, { fields: { Ages: text(), Arrangements: text(), Note: text() } });
  await press(page, 'Save');
  await expectAnnounced(page, `Home and work of ${reference} saved`);

  await openClient(page, reference);
  await follow(page, 'Change the plan');
  await fieldOf(page, 'Why this plan').fill(text());
  await press(page, 'Save');
  await expectAnnounced(page, `Plan of ${reference} saved`);

  await goTo(page, 'Today');
  await follow(page, 'Week');
  await follow(page, 'Book');
  const when = { 'With whom': reference, Day: '2027-05-06', Time: '17:00' };
  await answer(page, { fields: { ...when, Note: text() } });
  await press(page, 'Book it');
  await expectAnnounced(page, `Booked: ${reference}`);

  await goTo(page, 'Clients');
  await follow(page, 'New referrals');
  await follow(page, 'Note a referral');
  await answer(page, { choices: { 'How does triage end?': 'Postponed' } });
  await answer(page, {
    fields: {
      Reference: arrival,
      Referrer: text(),
      Note: text(),
      'How was it clarified, and with whom?': text(),
      Reason: text(),
      How: text(),
    },
  });
  await press(page, 'Save');
  await expectAnnounced(page, `${arrival} saved`);

  await goTo(page, 'Settings');
  await page.locator('main a[href="/settings/programme"]').click();
  await fieldOf(page, 'Length of a check-in').fill('45');
  await fieldOf(page, 'Why this value?').fill(text());
  await press(page, 'Save');
  await expectAnnounced(page, 'Programme settings saved');
  await openClient(page, reference);
}
