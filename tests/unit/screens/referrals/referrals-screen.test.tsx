import { clearPage, fill, press, renderScreen, screenTestEnvironment } from '../screen-test-environment.tsx';
import { openNewVault } from '../../vault/test-environment.ts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes, useLocation } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { newReferral, type Referral } from '#src/domain/referral.ts';
import { ReferralFormScreen } from '#src/screens/referral-form/referral-form-screen.tsx';
import { ReferralsScreen } from '#src/screens/referrals/referrals-screen.tsx';
import { bodyOf } from '#src/vault/caseload.ts';

beforeEach(clearPage);

function Address() {
  const { pathname, search } = useLocation();
  return <p>{`at ${pathname}${search}`}</p>;
}

async function start(referrals: readonly Partial<Referral>[] = [], language: 'en' | 'it' = 'en') {
  const environment = screenTestEnvironment();
  const { vault } = await openNewVault(environment);
  await vault.save(
    referrals.map((said) => ({
      kind: 'referral' as const,
      record: null,
      parents: [],
      body: { ...newReferral('2026-03-02'), ...said },
      reason: null,
      amendsFinal: false,
    })),
  );
  renderScreen(
    <Routes>
      <Route path="/" element={<ReferralsScreen />} />
      <Route path="/arrivals" element={<ReferralsScreen />} />
      <Route path="/arrivals/new" element={<ReferralFormScreen />} />
      <Route path="/arrivals/:id" element={<ReferralFormScreen />} />
      <Route path="*" element={<Address />} />
    </Routes>,
    { vault, environment },
    language,
  );
  const saved = () => vault.caseload.all('referral').map(bodyOf);
  return { vault, saved, user: userEvent.setup() };
}

const follow = (name: string | RegExp) => userEvent.click(screen.getByRole('link', { name }));
const choose = (group: string, answer: RegExp) =>
  userEvent.click(
    within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name: answer }),
  );

describe('new referrals', () => {
  it('are noted with a reference only', async () => {
    const { user, saved } = await start();
    expect(screen.getByText('No referrals yet')).toBeTruthy();
    await follow('Note a referral');
    await press(user, 'Save');
    expect(screen.getByText(/Give him a reference/u)).toBeTruthy();
    await fill(user, 'Reference', 'K-090');
    await press(user, 'Save');
    expect(await screen.findByText('K-090 saved')).toBeTruthy();
    expect(await screen.findByText('To triage (1)')).toBeTruthy();
    expect(saved()).toEqual([{ ...newReferral('2026-03-02'), reference: 'K-090' }]);
  });

  it('show that the referrer was not told of a postponement, until he was', async () => {
    const { user, saved } = await start([
      { reference: 'K-090', contactAppropriate: 'yes', canProgress: 'no' },
    ]);
    await follow(/K-090/u);
    expect(screen.getByText(/is postponed, and the referrer is told/u)).toBeTruthy();
    await choose('How does triage end?', /^Postponed/u);
    await fill(user, 'Reason', 'No place before April');
    expect(screen.getByText('Referrer not told yet')).toBeTruthy();
    await press(user, 'Save');
    expect(await screen.findByText('To do next (1)')).toBeTruthy();
    expect(screen.getByText('Referrer not told yet')).toBeTruthy();
    await follow(/K-090/u);
    await fill(user, 'Told on', '2026-03-02');
    await fill(user, 'Look at it again on', '2026-04-07');
    expect(screen.queryByText('Referrer not told yet')).toBeNull();
    await press(user, 'Save');
    expect(await screen.findByText('Look again Apr 7, 2026')).toBeTruthy();
    expect(saved()[0]).toMatchObject({
      outcome: 'postponed',
      decidedOn: '2026-03-02',
      reason: 'No place before April',
      referrerToldOn: '2026-03-02',
      lookAgainOn: '2026-04-07',
    });
  });

  it('can be accepted whatever is unknown, with the reason, and lead to a new client', async () => {
    const { user, vault, saved } = await start([{ reference: 'K-090' }]);
    await follow(/K-090/u);
    await choose('How does triage end?', /^Accepted/u);
    await press(user, 'Make him a client');
    expect(screen.getByText('Give the reason, in a few words.')).toBeTruthy();
    expect(saved()[0]?.outcome).toBe('open');
    await fill(user, 'Why is he accepted?', 'The court asks for it today');
    await press(user, 'Make him a client');
    const [referral] = vault.caseload.all('referral');
    expect(await screen.findByText(`at /people/new?from=${referral!.record}`)).toBeTruthy();
    expect(saved()[0]).toMatchObject({ outcome: 'accepted', reason: 'The court asks for it today' });
  });

  it('fold the settled ones away, and find them by search among many', async () => {
    const { user } = await start([
      ...Array.from({ length: 20 }, (_, n) => ({ reference: `K-${n + 1}` })),
      { reference: 'old', outcome: 'declined', decidedOn: '2025-01-05', referrerToldOn: '2025-01-05' },
    ]);
    expect(screen.getByText('To triage (20)')).toBeTruthy();
    expect(screen.getByText('Settled (1)').closest('details')?.open).toBe(false);
    await user.type(screen.getByRole('searchbox'), 'old');
    expect(await screen.findByText('Declined Jan 5, 2025')).toBeTruthy();
    expect(screen.getByText('Settled (1)').closest('details')?.open).toBe(true);
  });

  it('speak Italian', async () => {
    await start([{ reference: 'K-090' }], 'it');
    await follow(/K-090/u);
    for (const outcome of [/^Accolto/u, /^Rimandato/u, /^Non accolto/u])
      await choose('Come si conclude la prima valutazione?', outcome);
    expect(screen.getByText('Inviante non ancora avvisato')).toBeTruthy();
  });
});
