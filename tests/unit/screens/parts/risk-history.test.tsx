import { clearPage, renderScreen, screenTestEnvironment } from '../screen-test-environment.tsx';
import { addingClient, openNewVault } from '../../vault/test-environment.ts';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { newRiskScreen, type RiskScreen } from '#src/domain/risk-screen.ts';
import { RiskHistory } from '#src/screens/parts/risk-history.tsx';

beforeEach(clearPage);

async function start(...screens: Partial<RiskScreen>[]) {
  const environment = screenTestEnvironment();
  const { vault } = await openNewVault(environment);
  const [added] = await vault.save([addingClient()]);
  const client = added!.record;
  const saved = await vault.save(
    screens.map((said) => ({
      kind: 'riskScreen' as const,
      record: null,
      parents: [],
      reason: null,
      amendsFinal: false,
      body: { ...newRiskScreen(client, '2026-02-20', 'first', null), reason: 'why', ...said },
    })),
  );
  renderScreen(<RiskHistory client={client} />, { vault, environment });
  return { client, saved };
}

it('asks for the first screen where there is none', async () => {
  const { client } = await start();
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Make the first risk screen' });
  expect(link.getAttribute('href')).toBe(`/people/${client}/look`);
});

it('shows every level drawn and in a table, the latest first, each leading to its screen (RS-7)', async () => {
  const { factors } = newRiskScreen('', '', 'first', null);
  const { saved } = await start(
    { on: '2026-02-20', level: 'high', occasion: 'flag', reason: 'he threatened to come' },
    {
      on: '2025-11-03',
      level: null,
      factors: {
        ...factors,
        jealousy: { answer: 'yes', note: '' },
        courtMandated: { answer: 'no', note: '' },
      },
    },
  );
  expect(screen.getByRole('img', { name: /Level of risk over time/u })).toBeTruthy();
  const [, latest, first] = within(screen.getByRole('table')).getAllByRole('row');
  expect(within(latest!).getByRole('link', { name: 'Feb 20, 2026' }).getAttribute('href')).toBe(
    `/looks/${saved[0]!.record}`,
  );
  expect(latest!.textContent).toContain('After a flag');
  expect(latest!.textContent).toContain('he threatened to come');
  expect(first!.textContent).toContain('Not set');
  expect(first!.textContent).toContain('Present: High jealousy and control');
  expect(first!.textContent).not.toContain('Court-mandated');
});
