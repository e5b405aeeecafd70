import { expect, type Page } from '@playwright/test';
import {
  addClient,
  dayFromToday,
  discardDraft,
  goWithin,
  labelled,
  save,
  setUp,
} from './steps-in-any-language.ts';
import { openForWalk, type Walk } from './walk.ts';

/** New referrals, the diary with its bookings, and what the programme has set. */
export async function walkOfTheWeek(walk: Walk): Promise<void> {
  const { site, words } = walk;
  const page = await openForWalk(walk);
  await setUp(page, site.origin, words);
  await referrals(page, walk);
  await week(page, walk);
  await programme(page, walk);
}

async function referrals(page: Page, { words, look }: Walk): Promise<void> {
  const { referrals: list, referralForm, terms } = words;
  await goWithin(page, '/arrivals');
  await expect(page.getByText(list.none)).toBeVisible();
  await look('referrals, none', page);
  await goWithin(page, '/arrivals/new');
  await page.getByRole('radio', { name: terms.referralOutcome.accepted, exact: true }).check();
  await save(page, words);
  await expect(page.getByText(referralForm.referenceMissing)).toBeVisible();
  await expect(page.getByText(referralForm.against.clarify)).toBeVisible();
  await look('referral, accepted before it is clarified, with gaps', page);
  await labelled(page, referralForm.reference).fill('K-040');
  await page.getByRole('radio', { name: terms.referralOutcome.postponed, exact: true }).check();
  await expect(labelled(page, referralForm.lookAgainOn)).toBeVisible();
  await look('referral, postponed', page);
  await labelled(page, referralForm.reason).fill('No time for him before spring');
  await save(page, words);
  await expect(page.getByRole('link', { name: 'K-040' })).toBeVisible();
  await goWithin(page, '/arrivals/new');
  await labelled(page, referralForm.reference).fill('K-041');
  await save(page, words);
  await page.getByRole('link', { name: 'K-040' }).waitFor();
  await look('referrals, open and to be told', page);
  await page.getByRole('link', { name: 'K-041' }).click();
  await page
    .getByRole('radiogroup', { name: referralForm.contactAppropriate })
    .getByRole('radio', { name: terms.yesNoUnknown.yes, exact: true })
    .check();
  await page
    .getByRole('radiogroup', { name: referralForm.canProgress })
    .getByRole('radio', { name: terms.yesNoUnknown.yes, exact: true })
    .check();
  await page.getByRole('radio', { name: terms.referralOutcome.accepted, exact: true }).check();
  await look('referral, accepted', page);
  await page.getByRole('button', { name: referralForm.makeClient }).click();
  await expect(page.getByText(words.clientForm.fromReferral)).toBeVisible();
  await look('client form, from a referral', page);
  await goWithin(page, '/');
  await expect(page.getByRole('list', { name: words.today.referrals })).toBeVisible();
  await look('today, with new referrals', page);
}

async function week(page: Page, { words, look }: Walk): Promise<void> {
  const { diary, bookingForm, planForm } = words;
  await goWithin(page, '/week');
  await expect(page.getByText(diary.noClients)).toBeVisible();
  await look('week, without clients', page);
  const client = await addClient(page, 'K-014', { time: '09:00', words });
  await addClient(page, 'K-027', { time: '09:15', words });
  const day = await dayFromToday(page, 2);
  await goWithin(page, `/people/${client}/plan`);
  await page.getByRole('button', { name: planForm.addSession }).click();
  await labelled(page, planForm.weekday).selectOption({ index: 3 });
  await page.getByLabel(planForm.sessionTime, { exact: true }).fill('11:00');
  await labelled(page, planForm.reason).fill('As agreed');
  await save(page, words);
  await expect(page.getByRole('link', { name: words.clients.wholePlan })).toBeVisible();

  await goWithin(page, '/week/new');
  await page.getByRole('button', { name: bookingForm.save }).click();
  await expect(page.getByText(bookingForm.clientMissing)).toBeVisible();
  await look('booking, with gaps', page);
  await labelled(page, bookingForm.client).selectOption({ label: 'K-014' });
  await labelled(page, bookingForm.day).fill(day);
  await page.getByLabel(bookingForm.time, { exact: true }).fill('08:50');
  await page.getByRole('button', { name: bookingForm.save }).click();
  await expect(page.getByText(bookingForm.allTheSameMissing)).toBeVisible();
  await look('booking, with a clash', page);
  await page.getByRole('checkbox', { name: bookingForm.allTheSame }).check();
  await page.getByRole('button', { name: bookingForm.save }).click();
  await expect(page.locator('main a[href^="/bookings/"]')).toBeVisible();
  await look('week, with a booking and a clash', page);
  await page.locator('main a[href^="/bookings/"]').click();
  await expect(page.getByRole('button', { name: bookingForm.cancel })).toBeVisible();
  await look('booking, changing it', page);
  await page.getByRole('button', { name: bookingForm.cancel }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.getByRole('alertdialog').getByRole('button', { name: bookingForm.keep }).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();

  await goWithin(page, '/week');
  await page.getByRole('button', { name: diary.calendar.open }).click();
  await expect(page.getByRole('button', { name: words.handOver.save })).toBeVisible();
  await look('calendar file', page);
  await page.getByRole('button', { name: diary.calendar.close, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function programme(page: Page, { words, look }: Walk): Promise<void> {
  const { programme: settings, why } = words;
  await goWithin(page, '/settings/programme');
  await labelled(page, settings.setting.sessionMinutes).fill('150');
  await labelled(page, settings.setting.groupSize).fill('');
  await save(page, words);
  await expect(page.getByText(settings.reasonMissing)).toBeVisible();
  await look('programme, outside of the sources and without a reason', page);
  await page.getByRole('button', { name: `${why.why} ${settings.setting.phonesOnline}` }).click();
  await expect(page.getByRole('dialog').getByText(why.differs)).toBeVisible();
  await look('why, with sources that differ', page);
  await page.getByRole('button', { name: why.close, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await discardDraft(page, words);
  await expect(page.getByRole('heading', { level: 1, name: words.settings.title })).toBeVisible();
}
