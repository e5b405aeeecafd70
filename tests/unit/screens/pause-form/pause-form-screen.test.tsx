import { clearPage, fill, press, renderScreen, screenTestEnvironment } from '../screen-test-environment.tsx';
import { addingClient, openNewVault } from '../../vault/test-environment.ts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Navigate, Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import type { Pause } from '#src/domain/pause.ts';
import { PauseFormScreen } from '#src/screens/pause-form/pause-form-screen.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { aPause, aPlan } from '../../domain/sample-records.ts';

beforeEach(clearPage);

const first = { record: null, parents: [], reason: null, amendsFinal: false } as const;

async function start(pause?: Partial<Pause>, language: 'en' | 'it' = 'en') {
  const environment = screenTestEnvironment();
  const { vault } = await openNewVault(environment);
  const [saved] = await vault.save([addingClient({ reference: 'K-014' })]);
  const client = saved!.record;
  await vault.save([{ ...first, kind: 'supportPlan', body: aPlan({ client }) }]);
  if (pause) await vault.save([{ ...first, kind: 'pause', body: aPause({ client, ...pause }) }]);
  const [existing] = vault.caseload.all('pause');
  const to = existing ? `/pauses/${existing.record}` : `/people/${client}/pause`;
  renderScreen(
    <Routes>
      <Route path="/" element={<Navigate to={to} replace />} />
      <Route path="/people/:id/pause" element={<PauseFormScreen />} />
      <Route path="/pauses/:id" element={<PauseFormScreen />} />
      <Route path="/people/:id" element={<p>His page</p>} />
    </Routes>,
    { vault, environment },
    language,
  );
  await screen.findByRole('heading', { level: 1 });
  return { vault, client, user: userEvent.setup() };
}

it('says what falls away and what stays due, and saves', async () => {
  const { vault, client, user } = await start();
  await press(user, 'Save');
  expect(screen.getByText('Give the day.')).toBeTruthy();
  expect(screen.getByText('Say why he is away.')).toBeTruthy();
  await fill(user, 'First day away', '2026-03-09');
  await fill(user, 'Last day away', '2026-03-11');
  expect(screen.getByText('3 check-ins')).toBeTruthy();
  expect(screen.getByText(/^Risk screen, /u)).toBeTruthy();
  await fill(user, 'Why', 'in hospital');
  await press(user, 'Save');
  expect(await screen.findByText('His page')).toBeTruthy();
  expect(vault.caseload.ofClient('pause', client).map(bodyOf)).toEqual([aPause({ client })]);
});

it('ends a pause with yesterday when he is back', async () => {
  const { vault, user } = await start({ from: '2026-02-27', until: '2026-03-06' });
  await press(user, 'He is back today');
  expect(await screen.findByText('His page')).toBeTruthy();
  expect(bodyOf(vault.caseload.all('pause')[0]!)).toMatchObject({ from: '2026-02-27', until: '2026-03-01' });
});

it('deletes a pause after asking', async () => {
  const { vault, user } = await start({ from: '2026-03-02', until: '2026-03-06' });
  // It began today: there is no day of it to keep.
  expect(screen.queryByRole('button', { name: 'He is back today' })).toBeNull();
  await press(user, 'Delete this pause');
  const dialog = await screen.findByRole('alertdialog');
  expect(vault.caseload.all('pause')).toHaveLength(1);
  await user.click(within(dialog).getByRole('button', { name: 'Delete this pause' }));
  expect(await screen.findByText('His page')).toBeTruthy();
  expect(vault.caseload.all('pause')).toHaveLength(0);
});

it('is asked for in Italian', async () => {
  await start({}, 'it');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Pausa, K-014');
});
