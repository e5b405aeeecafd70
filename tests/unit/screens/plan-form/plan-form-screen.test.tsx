import { clearPage, fill, press, renderScreen, screenTestEnvironment } from '../screen-test-environment.tsx';
import { addingClient, openNewVault } from '../../vault/test-environment.ts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Navigate, Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import type { SupportPlan } from '#src/domain/support-plan.ts';
import { PlanFormScreen } from '#src/screens/plan-form/plan-form-screen.tsx';
import { PlanRecordScreen } from '#src/screens/plan-record/plan-record-screen.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';
import { aPlan } from '../../domain/sample-records.ts';

beforeEach(clearPage);

const first = { record: null, parents: [], reason: null, amendsFinal: false } as const;

interface Given {
  readonly plan?: Partial<SupportPlan>;
  /** Plan of another client, K-012. */
  readonly other?: Partial<SupportPlan>;
  readonly to?: (vault: OpenVault, client: string) => string;
  readonly language?: 'en' | 'it';
}

async function start({ plan, other, to, language }: Given = {}) {
  const environment = screenTestEnvironment();
  const { vault } = await openNewVault(environment);
  const [one, two] = await vault.save([
    addingClient({ reference: 'K-014' }),
    addingClient({ reference: 'K-012' }),
  ]);
  const client = one!.record;
  if (plan) {
    await vault.save([
      { ...first, kind: 'supportPlan', body: aPlan({ client, from: '2026-02-02', ...plan }) },
    ]);
  }
  if (other) {
    const body = aPlan({ client: two!.record, from: '2026-02-02', checkIns: null, ...other });
    await vault.save([{ ...first, kind: 'supportPlan', body }]);
  }
  renderScreen(
    <Routes>
      <Route path="/" element={<Navigate to={to?.(vault, client) ?? `/people/${client}/plan`} replace />} />
      <Route path="/people/:id/plan" element={<PlanFormScreen />} />
      <Route path="/plans/:id/amend" element={<PlanFormScreen amending />} />
      <Route path="/plans/:id" element={<PlanRecordScreen />} />
      <Route path="/people/:id" element={<p>His page</p>} />
    </Routes>,
    { vault, environment },
    language,
  );
  await screen.findByRole('heading', { level: 1 });
  return { vault, client, user: userEvent.setup() };
}

const level = (name: RegExp) =>
  within(screen.getByRole('radiogroup', { name: 'Support level' })).getByLabelText<HTMLInputElement>(name);
const plansOf = (vault: OpenVault, client: string) =>
  vault.caseload
    .ofClient('supportPlan', client)
    .map(bodyOf)
    .sort((a, b) => (a.from < b.from ? -1 : 1));

it('agrees a first plan with a set time, and says what it runs into (SE-1)', async () => {
  const { vault, client, user } = await start({
    other: { sessions: [{ weekday: 2, time: '10:00', minutes: 60, bufferMinutes: 30 }] },
  });
  await press(user, 'Save');
  expect(screen.getByText('Choose the support level.')).toBeTruthy();
  expect(screen.getByText('Give the reason.')).toBeTruthy();
  await user.click(level(/^Weekly/u));
  expect(screen.getByText('No session has a set time')).toBeTruthy();
  await press(user, 'Add a session');
  expect(screen.queryByText('No session has a set time')).toBeNull();
  await user.selectOptions(screen.getByLabelText('Day'), 'Tuesday');
  await fill(user, 'Time', '11:00');
  expect(screen.getByLabelText<HTMLInputElement>('Length').value).toBe('60');
  expect(screen.getByText(/Inside the time kept free after the session with K-012/u)).toBeTruthy();
  await fill(user, 'Kept free after it', '10');
  expect(screen.getByText(/Less than the 30 minutes/u)).toBeTruthy();
  await fill(user, 'Why this plan', 'Calm for a month.');
  await press(user, 'Save');
  expect(await screen.findByText('His page')).toBeTruthy();
  expect(plansOf(vault, client)).toEqual([
    {
      client,
      from: '2026-03-02',
      level: 'weekly',
      checkIns: { rhythm: { everyDays: 1 }, time: '08:30' },
      longerCallsAWeek: 0,
      sessions: [{ weekday: 2, time: '11:00', minutes: 60, bufferMinutes: 10 }],
      zone: 'Europe/Rome',
      reviewOn: null,
      reason: 'Calm for a month.',
    },
  ]);
});

it('holds somebody with a reason and a review, and says what that risks (IN-8)', async () => {
  const { vault, client, user } = await start({ plan: {} });
  await user.click(level(/^Holding/u));
  expect(screen.getByText('Holding has risks of its own', { selector: 'p' })).toBeTruthy();
  expect(screen.queryByRole('radiogroup', { name: 'Check-ins' })).toBeNull();
  const review = screen.getByLabelText<HTMLInputElement>('Review on');
  expect(review.value).toBe('2026-03-16');
  await press(user, 'Save');
  expect(screen.getByText('Give the reason.')).toBeTruthy();
  await fill(user, 'Why he is held', 'He waits for the court.');
  await press(user, 'Save');
  expect(await screen.findByText('His page')).toBeTruthy();
  // The past keeps the plan that held then.
  expect(plansOf(vault, client).map(({ from, level: saved }) => [from, saved])).toEqual([
    ['2026-02-02', 'intensive'],
    ['2026-03-02', 'holding'],
  ]);
});

it('says for how long he has been held, and lists the plans with their days', async () => {
  await start({ plan: { level: 'suspended', checkIns: null } });
  expect(level(/^Suspended/u).checked).toBe(true);
  expect(screen.getByText('Held for 28 days')).toBeTruthy();
  expect(screen.getByText('1 plan on record')).toBeTruthy();
  expect(screen.getByText('Since Feb 2, 2026')).toBeTruthy();
});

it('keeps the zone in which times were agreed until somebody switches', async () => {
  const { vault, client, user } = await start({ plan: { zone: 'Europe/Lisbon' } });
  expect(screen.getByText(/agreed in Europe\/Lisbon/u)).toBeTruthy();
  await press(user, 'Use times of Europe/Rome');
  expect(screen.getByText('Times of Europe/Rome.')).toBeTruthy();
  await fill(user, 'Why this plan', 'He moved.');
  await press(user, 'Save');
  expect(await screen.findByText('His page')).toBeTruthy();
  expect(plansOf(vault, client).map(({ zone }) => zone)).toEqual(['Europe/Lisbon', 'Europe/Rome']);
});

it('amends a plan with a reason, and shows both versions', async () => {
  const { vault, user } = await start({
    plan: {},
    to: ({ caseload }) => `/plans/${caseload.all('supportPlan')[0]!.record}/amend`,
  });
  await fill(user, 'Time of the check-in', '09:30');
  await press(user, 'Save the change');
  expect(screen.getByText('Give the reason for the change.')).toBeTruthy();
  await fill(user, 'Why is this changed?', 'A slip of the thumb.');
  await press(user, 'Save the change');
  expect(await screen.findByRole('heading', { level: 1, name: 'Support plan' })).toBeTruthy();
  expect(screen.getByText('Reason: A slip of the thumb.')).toBeTruthy();
  expect(screen.getAllByText('Every day, 09:30')).toHaveLength(2);
  expect(screen.getByText('Every day, 09:00')).toBeTruthy();
  await waitFor(() => expect(vault.caseload.all('supportPlan')[0]!.revisions).toHaveLength(2));
});

it('is asked for in Italian', async () => {
  await start({ plan: { level: 'holding', checkIns: null }, language: 'it' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Piano di sostegno, K-014');
});
