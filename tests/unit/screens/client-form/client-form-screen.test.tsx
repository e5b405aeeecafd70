import { clearPage, fill, press, renderScreen, screenTestEnvironment } from '../screen-test-environment.tsx';
import { addingClient, openNewVault } from '../../vault/test-environment.ts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Navigate, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { newReferral } from '#src/domain/referral.ts';
import type { AnyChange } from '#src/domain/revision.ts';
import { ClientFormScreen } from '#src/screens/client-form/client-form-screen.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';

beforeEach(clearPage);

async function start(
  options: {
    saved?: AnyChange[];
    to?: (vault: OpenVault) => string;
    language?: 'en' | 'it';
  } = {},
) {
  const environment = screenTestEnvironment();
  const { vault } = await openNewVault(environment);
  if (options.saved) await vault.save(options.saved);
  renderScreen(
    <Routes>
      <Route path="/" element={<Navigate to={options.to?.(vault) ?? '/people/new'} replace />} />
      <Route path="/people/new" element={<ClientFormScreen />} />
      <Route path="/people/:id/edit" element={<ClientFormScreen />} />
      <Route path="/people/:id" element={<p>His page</p>} />
    </Routes>,
    { vault, environment },
    options.language,
  );
  await screen.findByRole('heading', { level: 1 });
  return { vault, user: userEvent.setup() };
}

const group = (name: string) => within(screen.getByRole('radiogroup', { name }));

describe('a new client', () => {
  it('is saved with his plan by a reference and one press', async () => {
    const { vault, user } = await start();
    await fill(user, 'Reference', 'K-014');
    await press(user, 'Save');
    expect(await screen.findByText('His page')).toBeTruthy();
    const [client] = vault.caseload.all('client');
    expect(bodyOf(client!).reference).toBe('K-014');
    const [plan] = vault.caseload.ofClient('supportPlan', client!.record);
    expect(bodyOf(plan!)).toMatchObject({ level: 'intensive', from: '2026-03-02', zone: 'Europe/Rome' });
    expect(vault.caseload.all('household')).toHaveLength(0);
  });

  it('shows what is missing, and saves nothing', async () => {
    const { vault, user } = await start();
    await user.click(group('Support level').getByLabelText(/^Holding/u));
    // Without contacts nothing is asked about calls.
    expect(screen.queryByRole('radiogroup', { name: 'Check-ins' })).toBeNull();
    await press(user, 'Save');
    expect(screen.getByText(/Give him a reference/u)).toBeTruthy();
    expect(screen.getByText('Give the reason.')).toBeTruthy();
    expect(vault.caseload.all('client')).toHaveLength(0);
    await fill(user, 'Reference', 'K-014');
    await fill(user, 'Why he is held', 'He waits for the court.');
    await press(user, 'Save');
    expect(await screen.findByText('His page')).toBeTruthy();
    expect(bodyOf(vault.caseload.all('supportPlan')[0]!)).toMatchObject({
      level: 'holding',
      reviewOn: '2026-03-16',
      reason: 'He waits for the court.',
    });
  });

  it('has his home recorded with him, and calls on chosen days', async () => {
    const { vault, user } = await start();
    await fill(user, 'Reference', 'K-014');
    await user.click(group('Check-ins').getByLabelText('On chosen days'));
    await press(user, 'Save');
    expect(screen.getByText('Choose at least one day.')).toBeTruthy();
    await user.click(screen.getByLabelText('Mon'));
    await user.click(screen.getByLabelText('Thu'));
    await user.click(group('Children in the household or in contact').getByLabelText('Yes'));
    await user.selectOptions(screen.getByLabelText('Lives'), 'Alone');
    expect(screen.queryByText('Partner or family work outside the home')).toBeNull();
    await press(user, 'Save');
    expect(await screen.findByText('His page')).toBeTruthy();
    expect(bodyOf(vault.caseload.all('household')[0]!)).toMatchObject({
      children: 'yes',
      livingSituation: 'alone',
      changes: [],
    });
    expect(bodyOf(vault.caseload.all('supportPlan')[0]!).checkIns).toEqual({
      rhythm: { weekdays: [1, 4] },
      time: '08:30',
    });
  });

  it('comes from a referral, which then names him', async () => {
    const body = { ...newReferral('2026-02-20'), reference: 'R-3', referrer: 'Probation' };
    const { vault, user } = await start({
      saved: [{ kind: 'referral', record: null, parents: [], body, reason: null, amendsFinal: false }],
      to: ({ caseload }) => `/people/new?from=${caseload.all('referral')[0]!.record}`,
    });
    expect(screen.getByLabelText<HTMLInputElement>('Reference').value).toBe('R-3');
    expect(screen.getByLabelText<HTMLInputElement>('Referrer').value).toBe('Probation');
    await press(user, 'Save');
    expect(await screen.findByText('His page')).toBeTruthy();
    const client = vault.caseload.all('client')[0]!;
    expect(bodyOf(vault.caseload.all('referral')[0]!).client).toBe(client.record);
  });

  it('is asked for in Italian', async () => {
    await start({ language: 'it' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nuovo utente');
  });
});

describe('a client on record', () => {
  it('is changed in what his own record says, and leaves with a reason', async () => {
    const { vault, user } = await start({
      saved: [addingClient({ reference: 'K-014' })],
      to: ({ caseload }) => `/people/${caseload.all('client')[0]!.record}/edit`,
    });
    const { record } = vault.caseload.all('client')[0]!;
    expect(screen.queryByRole('radiogroup', { name: 'Support level' })).toBeNull();
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining([`/people/${record}/home`, `/people/${record}/plan`]));
    await fill(user, 'Phone', '+39 333 0100');
    await user.type(screen.getByLabelText('Left the programme on'), '2026-03-02');
    await press(user, 'Save');
    expect(screen.getByText('Say why he left.')).toBeTruthy();
    await fill(user, 'Why he left', 'He finished it.');
    await press(user, 'Save');
    expect(await screen.findByText('His page')).toBeTruthy();
    expect(bodyOf(vault.caseload.find('client', record)!)).toMatchObject({
      phone: '+39 333 0100',
      leftOn: '2026-03-02',
      leftBecause: 'He finished it.',
    });
    expect(vault.caseload.all('supportPlan')).toHaveLength(0);
  });

  it('is said not to be here when he is not', async () => {
    await start({ to: () => '/people/nobody/edit' });
    expect(screen.queryByLabelText('Reference')).toBeNull();
  });
});
