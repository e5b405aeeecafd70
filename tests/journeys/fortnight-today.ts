import { expect, type Locator, type Page } from '@playwright/test';
import { expectLocked, goTo, unlock } from './practitioner-access.ts';
import { listOnToday } from './practitioner-records.ts';

/** What stands in one row, piece by piece as it is read. */
export type Row = readonly string[];

/** Everything that Today demands, row by row as it stands there; what is left out is empty. */
export interface Demanded {
  readonly contacts?: readonly Row[];
  readonly missed?: readonly Row[];
  readonly reviews?: readonly Row[];
  readonly referrals?: readonly Row[];
  /** The count on the application's icon: what is overdue, of today without a time, or to be done within the half hour. */
  readonly badge: number;
}

/** The count that the application last put on its icon. */
export interface AppIcon {
  readonly count: () => number | null;
  /** From here on only what is put there anew counts. */
  readonly forget: () => void;
}

/** Watches what the application puts on its icon. To be called before it is loaded. */
export async function watchAppIcon(page: Page): Promise<AppIcon> {
  let shown: number | null = null;
  await page.exposeFunction('countOnIcon', (count: number) => {
    shown = count;
  });
  await page.addInitScript(() => {
    const report = (count: number): Promise<void> =>
      (Reflect.get(window, 'countOnIcon') as (count: number) => Promise<void>)(count);
    Object.defineProperties(Navigator.prototype, {
      setAppBadge: { configurable: true, value: (count = 0) => report(count) },
      clearAppBadge: { configurable: true, value: () => report(0) },
    });
  });
  return {
    count: () => shown,
    forget: () => {
      shown = null;
    },
  };
}

/**
 * Opens Evenkeel at a later time, as a practitioner does whose device has slept since: it has locked itself, and is unlocked.
 * Ends on Today.
 */
export async function wakeAt(page: Page, icon: AppIcon, time: string, passphrase: string): Promise<void> {
  await page.clock.setSystemTime(time);
  // The first touch finds the deadline passed.
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  await expectLocked(page);
  icon.forget();
  await unlock(page, passphrase);
  await goTo(page, 'Today');
}

/** Compares Today in full with what the rules demand. */
export async function expectToday(page: Page, icon: AppIcon, demanded: Demanded): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  const { contacts = [], missed = [], reviews = [], referrals = [], badge } = demanded;
  await expect
    .poll(async () => ({
      contacts: await rowsOf(listOnToday(page, 'Calls and sessions')),
      missed: await rowsOf(listOnToday(page, 'Missed')),
      reviews: await rowsOf(listOnToday(page, 'To look at')),
      referrals: await rowsOf(listOnToday(page, 'New referrals')),
      badge: icon.count(),
    }))
    .toEqual({
      contacts: read(contacts),
      missed: read(missed),
      reviews: read(reviews),
      referrals: read(referrals),
      badge,
    });
}

async function rowsOf(list: Locator): Promise<string[]> {
  const rows = await list.getByRole('listitem').evaluateAll(piecesOfEach);
  return read(rows);
}

function read(rows: readonly Row[]): string[] {
  return rows.map((row) => row.join(' · '));
}

/** Runs in the page: the words of each row, one piece for each element that has words of its own. */
function piecesOfEach(items: readonly Element[]): string[][] {
  return items.map((item) => {
    const pieces: { readonly of: Element | null; text: string }[] = [];
    const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const last = pieces.at(-1);
      if (last && last.of === node.parentElement) last.text += node.textContent;
      else pieces.push({ of: node.parentElement, text: node.textContent ?? '' });
    }
    return pieces.map(({ text }) => text.trim()).filter((text) => text !== '');
  });
}

/** Compares the days of the week that is shown in the diary, by their headings. Within one time, rows are given by name. */
export async function expectWeek(page: Page, days: Readonly<Record<string, readonly Row[]>>): Promise<void> {
  await expect
    .poll(async () => {
      const shown: Record<string, string[]> = {};
      for (const day of Object.keys(days)) {
        const entries = page
          .getByRole('region', { name: day })
          .getByRole('listitem')
          .locator('> :first-child');
        shown[day] = byNameInOneTime((await entries.evaluateAll(piecesOfEach)).map(withoutLastMinute));
      }
      return shown;
    })
    .toEqual(Object.fromEntries(Object.entries(days).map(([day, rows]) => [day, read(rows)])));
}

/** What is on record has the minute at which it was begun, which depends on how fast this machine is: 09:12 is read as 09:1x. */
function withoutLastMinute([first = '', ...others]: Row): Row {
  return [/^\d\d:\d\d$/u.test(first) ? `${first.slice(0, -1)}x` : first, ...others];
}

/** How many minutes lie between two rows depends on this machine too, so that within 09:1x the diary can have no order to compare. */
function byNameInOneTime(rows: readonly Row[]): string[] {
  const times: { readonly time: string; readonly texts: string[] }[] = [];
  for (const row of rows) {
    const time = /^\d\d:\d/u.test(row[0] ?? '') ? (row[0] ?? '') : '';
    const text = row.join(' · ');
    const last = times.at(-1);
    if (last?.time === time) last.texts.push(text);
    else times.push({ time, texts: [text] });
  }
  return times.flatMap(({ texts }) => texts.sort());
}
