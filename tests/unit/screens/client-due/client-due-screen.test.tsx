import { clearPage, fill, press, renderScreen, screenTestEnvironment } from '../screen-test-environment.tsx';
import { addingClient, openNewVault, unlock } from '../../vault/test-environment.ts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Navigate, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { ClientDueScreen } from '#src/screens/client-due/client-due-screen.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { aPlan } from '../../domain/sample-records.ts';

beforeEach(clearPage);

const newRecord = { record: null, parents: [], reason: null, amendsFinal: false } as const;

/** Opens the open work of a client with daily check-ins since Monday 23 February, on Monday 2 March at eight. */
async function start(language: 'en' | 'it' = 'en') {
  const environment = screenTestEnvironment();
  const { vault } = await openNewVault(environment);
  const [added] = await vault.save([addingClient()]);
  const client = added!.record;
  const plan = aPlan({ client, from: '2026-02-23', level: 'intensive' });
  await vault.save([{ kind: 'supportPlan', ...newRecord, body: plan }]);
  renderScreen(
    <Routes>
      <Route path="/" element={<Navigate to={`/people/${client}/due`} replace />} />
      <Route path="/people/:id/due" element={<ClientDueScreen />} />
    </Routes>,
    { vault, environment },
    language,
  );
  const closed = async () =>
    (await unlock(environment)).caseload.ofClient('notDone', client).map((history) => bodyOf(history));
  return { vault, client, closed, user: userEvent.setup() };
}

const group = (name: string) => within(screen.getByRole('region', { name }));

describe('the open work of a client', () => {
  it('is listed by kind, with when and why it is due and where it is done', async () => {
    const { client } = await start();
    const checkIns = group('Check-ins (8)');
    const items = checkIns.getAllByRole('listitem');
    expect(items).toHaveLength(8);
    expect(items[0]!.textContent).toContain('Mon, Feb 23, 09:00');
    expect(items[0]!.textContent).toContain('By the plan');
    expect(items[0]!.textContent).toContain('Overdue');
    expect(items[7]!.textContent).toContain('Today');
    const doIt = within(items[0]!).getByRole('link', { name: /^Do it/u });
    expect(doIt.getAttribute('href')).toBe(`/people/${client}/call?day=2026-02-23`);
    expect(group('Risk screen').getByText('No risk screen yet')).toBeTruthy();
    expect(group('Support plan').getByText('The plan has no set time for a session')).toBeTruthy();
  });

  it('is closed for a week at once with one reason, a record for each day', async () => {
    const { user, client, closed } = await start();
    await user.click(group('Check-ins (8)').getAllByRole('link', { name: /^Say why not\s+Check-in,/u })[0]!);
    expect(screen.getByRole('button', { name: 'Close with this reason' })).toBeTruthy();
    await press(user, 'Choose all 8');
    await user.click(screen.getByRole('checkbox', { name: /Mon, Mar 2/u }));
    await press(user, 'Close 7 with this reason');
    expect(screen.getByText('Give the reason.')).toBeTruthy();
    await fill(user, 'Why was it not done?', 'I was in hospital');
    await press(user, 'Close 7 with this reason');
    expect(await screen.findByText('7 closed with this reason')).toBeTruthy();
    await waitFor(() => {
      expect(group('Check-in').getAllByRole('listitem')).toHaveLength(1);
    });
    const bodies = await closed();
    expect(bodies.map(({ day }) => day).sort()).toEqual(
      ['23', '24', '25', '26', '27', '28'].map((day) => `2026-02-${day}`).concat('2026-03-01'),
    );
    for (const body of bodies) {
      expect(body).toMatchObject({ client, work: 'checkIn', reason: 'I was in hospital' });
    }
  });

  it('is closed singly, and nothing is closed without a choice', async () => {
    const { user, closed } = await start();
    await user.click(group('Check-ins (8)').getAllByRole('link', { name: /^Say why not\s+Check-in,/u })[2]!);
    const third = screen.getByRole('checkbox', { name: /Wed, Feb 25/u });
    expect(third).toHaveProperty('checked', true);
    await user.click(third);
    await fill(user, 'Why was it not done?', 'his phone was broken');
    await press(user, 'Close');
    expect(screen.getByText('Choose at least one.')).toBeTruthy();
    expect(await closed()).toEqual([]);
    await user.click(third);
    await press(user, 'Close with this reason');
    await screen.findByText('Closed with this reason');
    expect(await closed()).toMatchObject([{ day: '2026-02-25', reason: 'his phone was broken' }]);
  });

  it('says how long the asking for a risk screen rests (RS-6)', async () => {
    const { user, closed } = await start();
    await user.click(group('Risk screen').getByRole('link', { name: /^Say why not/u }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByText(/asked again in 28 days/u)).toBeTruthy();
    await fill(user, 'Why was it not done?', 'he comes from a service that screened him');
    await press(user, 'Close with this reason');
    await screen.findByText('Closed with this reason');
    expect(await closed()).toMatchObject([{ work: 'riskScreen' }]);
    expect(screen.queryByRole('region', { name: 'Risk screen' })).toBeNull();
  });

  it('speaks Italian', async () => {
    await start('it');
    expect(screen.getByRole('heading', { name: 'Chiamate quotidiane (8)' })).toBeTruthy();
  });
});
