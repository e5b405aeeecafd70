import type { Page } from '@playwright/test';
import { expect, test } from './evenkeel-test.ts';
import { loadThenGoOffline } from './offline.ts';
import { linesWithAge } from './open-with-age.ts';
import { goTo, setUp, unlock } from './practitioner-access.ts';
import { makeBackup } from './practitioner-files.ts';
import { addClient, checkInTexts, fieldOf, openClient } from './practitioner-records.ts';

const rounds = 10;
const caller = 'K-001';

/** One thing to save, told from all others by its mark. */
interface Record {
  readonly what: 'client' | 'checkIn';
  readonly mark: string;
  /** Long enough, now and then, that a save is not over at once. */
  readonly note: string;
}

/** A revision in a backup, as far as it is looked at here. */
interface SavedRevision {
  readonly kind: string;
  readonly record: string;
  readonly body: {
    readonly client?: string;
    readonly reference?: string;
    readonly childrenArrangements?: string;
    readonly goodThing?: string;
    readonly note?: string;
  };
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

async function fillIn(page: Page, { what, mark, note }: Record): Promise<void> {
  if (what === 'client') {
    await goTo(page, 'Clients');
    await page.getByRole('link', { name: 'Add a client' }).click();
    await fieldOf(page, 'Reference').fill(mark);
    await fieldOf(page, 'Arrangements').fill(note);
    return;
  }
  await openClient(page, caller);
  await page.getByRole('link', { name: 'Log a check-in' }).click();
  await page.getByRole('radio', { name: 'Reached' }).check();
  await fieldOf(page, checkInTexts.goodThing).fill(mark);
  await fieldOf(page, checkInTexts.note).fill(note);
}

const saveButton = (page: Page, { what }: Record) =>
  page.getByRole('button', { name: what === 'client' ? 'Save' : 'Save check-in', exact: true });

/** Tells, in the same turn of the page's own clockwork, when it says that something was saved. */
async function watchAcknowledgements(page: Page, acknowledged: () => void): Promise<void> {
  await page.context().exposeBinding('tellAcknowledged', acknowledged);
  await page.addInitScript(() => {
    const { tellAcknowledged } = globalThis as unknown as { tellAcknowledged: () => void };
    let last: Element | null = null;
    new MutationObserver(() => {
      const said = [...document.querySelectorAll('[role=status] > span')].find((span) =>
        span.textContent.endsWith(' saved'),
      );
      if (said && said !== last) tellAcknowledged();
      last = said ?? last;
    }).observe(document, { childList: true, subtree: true });
  });
}

/** When the power goes: at any time, while a save is under way, when it is acknowledged, when a draft is kept. */
const moments = ['any time', 'while saving', 'when acknowledged', 'when a draft is kept'] as const;
type Moment = (typeof moments)[number];

/** What the program has said about the work of one round. */
interface Promised {
  readonly saved: Record[];
  readonly draft: Record | undefined;
}

const passphrase = 'brume sequoia doubt lantern orbit 77';

test('what was said to be saved survives every kill', async ({ site, profile }, { project }) => {
  test.skip(project.name !== 'laptop', 'what survives a kill does not depend on the size of the screen');
  const seed = Number(process.env['EVENKEEL_SEED'] ?? Date.now() % 1_000_000);
  const random = randomFrom(seed);
  const attempted: Record[] = [];
  const nextRecord = (): Record => {
    const number = attempted.length + 1;
    const length = random() < 0.3 ? 60_000 : 40;
    const what = random() < 0.4 ? 'client' : 'checkIn';
    const made = { what, mark: `mark-${number}-${seed}`, note: `${number} `.repeat(length / 3) } as const;
    attempted.push(made);
    return made;
  };

  /** Saves one record after the other until the browser is gone. */
  async function saveUntilKilled(
    page: Page,
    moment: Moment,
    onAcknowledged: (tell: () => void) => void,
  ): Promise<Record[]> {
    const acknowledged: Record[] = [];
    let current: Record | undefined;
    let killed: Promise<void> | undefined;
    const kill = (): void => {
      killed ??= profile.kill();
    };
    const doomed = 1 + Math.floor(random() * 3);
    onAcknowledged(() => {
      if (current && acknowledged.at(-1) !== current) acknowledged.push(current);
      if (moment === 'when acknowledged' && acknowledged.length === doomed) kill();
    });
    if (moment === 'any time') setTimeout(kill, 100 + random() * 2000);
    for (let count = 1; killed === undefined; count += 1) {
      const before = acknowledged.length;
      try {
        const record = nextRecord();
        await fillIn(page, record);
        current = record;
        const pressed = saveButton(page, record).click();
        if (moment === 'while saving' && count === doomed) setTimeout(kill, random() * 60);
        await pressed;
        await expect.poll(() => acknowledged.length > before || killed !== undefined).toBe(true);
      } catch (error) {
        // Whatever fails because the browser is gone was meant to; nothing else is.
        if (killed === undefined) throw error;
      }
    }
    await killed;
    return acknowledged;
  }

  async function expectKept(page: Page, { saved, draft }: Promised): Promise<void> {
    await expect(page.getByText('Open for reading only')).toHaveCount(0);
    if (draft) {
      await page
        .getByRole('link', { name: /Draft kept/u })
        .first()
        .click();
      const label = draft.what === 'client' ? 'Reference' : checkInTexts.goodThing;
      await expect(fieldOf(page, label)).toHaveValue(draft.mark);
    }
    await goTo(page, 'Clients');
    for (const { mark } of saved) {
      await page.getByRole('searchbox').fill(mark);
      await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
    }
    await goTo(page, 'Today');
  }

  const first = await profile.open();
  await loadThenGoOffline(first, site);
  await setUp(first, { name: 'Ada Facilitator', role: 'Facilitator', passphrase });
  await addClient(first, caller);
  await profile.close();

  const acknowledged: Record[] = [];
  let promised: Promised = { saved: [], draft: undefined };
  let draftsKept = 0;
  for (let round = 0; round < rounds; round += 1) {
    const page = await profile.open();
    let tell = (): void => undefined;
    await watchAcknowledgements(page, () => tell());
    await page.goto(site.origin);
    await unlock(page, passphrase);
    await expectKept(page, promised);
    const moment = moments[round % moments.length]!;
    if (moment === 'when a draft is kept') {
      const draft = nextRecord();
      await fillIn(page, draft);
      // The promise is two seconds after the last keystroke.
      await expect(page.getByText('Draft kept', { exact: true })).toBeVisible({ timeout: 2000 });
      await profile.kill();
      promised = { saved: [], draft };
      draftsKept += 1;
    } else {
      const saved = await saveUntilKilled(page, moment, (listener) => {
        tell = listener;
      });
      acknowledged.push(...saved);
      promised = { saved, draft: undefined };
    }
  }

  const last = await profile.open();
  await last.goto(site.origin);
  await unlock(last, passphrase);
  await expectKept(last, promised);
  const lines = await linesWithAge(await makeBackup(last, 'everything that was ever kept 42'));
  const revisions = lines.flatMap((line) => (line as { revision?: SavedRevision }).revision ?? []);
  const ofKind = (kind: string): SavedRevision[] => revisions.filter((revision) => revision.kind === kind);
  const clients = ofKind('client');
  // A client is saved together with his plan and what is known of his home: all of it, or nothing.
  const parts = ['supportPlan', 'household'].map(ofKind);
  const partsOf = (client: SavedRevision): SavedRevision[] =>
    parts.flatMap((part) => part.filter(({ body }) => body.client === client.record));
  const bodies = [
    ...clients
      .filter(({ body }) => body.reference !== caller)
      .map((client) => {
        const [plan, home] = partsOf(client);
        return { mark: client.body.reference, note: plan && home?.body.childrenArrangements };
      }),
    ...ofKind('checkIn').map(({ body }) => ({ mark: body.goodThing, note: body.note })),
  ];
  const isWhole = ({ mark, note }: Record, body: (typeof bodies)[number]): boolean =>
    body.mark === mark && body.note === note;
  const lost = acknowledged.filter((record) => !bodies.some((body) => isWhole(record, body)));
  // What was not acknowledged may be there or not, but never in part.
  const torn = bodies.filter((body) => !attempted.some((record) => isWhole(record, body)));
  const ownerless = parts.flat().filter(({ body }) => !clients.some(({ record }) => record === body.client));
  console.log(
    `seed ${seed}: ${rounds} rounds, ${attempted.length} attempted, ${acknowledged.length} acknowledged, ` +
      `${lost.length} lost, ${torn.length} torn, ${draftsKept} drafts taken up again`,
  );
  expect(lost.map(({ mark }) => mark)).toEqual([]);
  expect(torn.map(({ mark }) => mark)).toEqual([]);
  expect(ownerless).toEqual([]);
  expect(new Set(bodies.map(({ mark }) => mark)).size).toBe(bodies.length);
  expect(acknowledged.length).toBeGreaterThan(rounds / 2);
});
