import { clearPage, fill, press, renderScreen, screenTestEnvironment } from '../screen-test-environment.tsx';
import { addingClient, openNewVault } from '../../vault/test-environment.ts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Navigate, Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import type { Household } from '#src/domain/household.ts';
import { HouseholdFormScreen } from '#src/screens/household-form/household-form-screen.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';
import { aHousehold } from '../../domain/sample-records.ts';

beforeEach(clearPage);

const first = { record: null, parents: [], reason: null, amendsFinal: false } as const;

async function start(
  to: (vault: OpenVault) => string,
  household: Partial<Household> = {},
  language: 'en' | 'it' = 'en',
) {
  const environment = screenTestEnvironment();
  const { vault } = await openNewVault(environment);
  const [saved] = await vault.save([addingClient({ reference: 'K-014' })]);
  const client = saved!.record;
  await vault.save([
    { ...first, kind: 'household', body: aHousehold({ client, from: '2026-03-01', ...household }) },
  ]);
  renderScreen(
    <Routes>
      <Route path="/" element={<Navigate to={to(vault)} replace />} />
      <Route path="/people/:id/home" element={<HouseholdFormScreen />} />
      <Route path="/homes/:id/amend" element={<HouseholdFormScreen amending />} />
      <Route path="/people/:id" element={<p>His page</p>} />
    </Routes>,
    { vault, environment },
    language,
  );
  await screen.findByRole('heading', { level: 1 });
  return { vault, client, user: userEvent.setup() };
}

const newEntry = ({ caseload }: OpenVault) => `/people/${caseload.all('client')[0]!.record}/home`;
const change = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

it('proposes what changed, says whose safety comes first, and asks for a look at the risk (CL-7, CM-3)', async () => {
  const { vault, client, user } = await start(newEntry, { livingSituation: 'alone', work: 'outside' });
  expect(screen.getByLabelText<HTMLSelectElement>('Lives').value).toBe('alone');
  await user.selectOptions(screen.getByLabelText('Lives'), 'With a new partner');
  expect(change('New partner').checked).toBe(true);
  expect(screen.getByText('Their safety comes first', { selector: 'p' })).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Work'), 'At home without work');
  expect(change('Job').checked).toBe(true);
  await user.click(change('Job'));
  await press(user, 'Save');
  expect(await screen.findByText('A look at the risk screen is due now', { selector: 'p' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Look at the risk now' }).getAttribute('href')).toBe(
    `/people/${client}/look`,
  );
  const entries = vault.caseload.ofClient('household', client).map(bodyOf);
  expect(entries).toHaveLength(2);
  expect(entries.find(({ from }) => from === '2026-03-02')).toMatchObject({
    livingSituation: 'newPartner',
    work: 'notWorking',
    changes: ['newPartner'],
  });
});

it('lists what was before, each to be amended', async () => {
  const { vault } = await start(newEntry, { work: 'outside' });
  expect(screen.getByText('What was before: 1 entry')).toBeTruthy();
  const { record } = vault.caseload.all('household')[0]!;
  const amend = screen.getByText('Amend the entry from Mar 1, 2026');
  expect(amend.getAttribute('href')).toBe(`/homes/${record}/amend`);
});

it('amends an entry with a reason only, and keeps what was written first', async () => {
  const { vault, user } = await start(
    ({ caseload }) => `/homes/${caseload.all('household')[0]!.record}/amend`,
    { work: 'outside', changes: ['job'] },
  );
  await user.selectOptions(screen.getByLabelText('Work'), 'Works at home');
  await press(user, 'Save the change');
  expect(screen.getByText('Give the reason for the change.')).toBeTruthy();
  await fill(user, 'Why is this changed?', 'I misheard him.');
  await press(user, 'Save the change');
  await screen.findByText('A look at the risk screen is due now', { selector: 'p' });
  const [history] = vault.caseload.all('household');
  expect(history!.revisions.map(({ reason }) => reason)).toEqual([null, 'I misheard him.']);
  expect(bodyOf(history!)).toMatchObject({ work: 'atHome', changes: ['job'] });
});

it('asks for the work of the others only where he may share his home, and never for what she said (RS-3)', async () => {
  const { user } = await start(newEntry);
  expect(screen.getByText(/Nothing that she has said belongs here/u)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Lives'), 'Alone');
  expect(screen.queryByText(/Nothing that she has said belongs here/u)).toBeNull();
});

it('is asked for in Italian', async () => {
  await start(newEntry, {}, 'it');
  expect(within(document.body).getByRole('heading', { level: 1 }).textContent).toBe('Casa e lavoro, K-014');
});
