import { clearPage, fill, press, renderScreen, screenTestEnvironment } from '../screen-test-environment.tsx';
import { addingClient, openNewVault, unlock } from '../../vault/test-environment.ts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Navigate, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { unknownHousehold, type Household } from '#src/domain/household.ts';
import { newRiskScreen, type RiskScreen } from '#src/domain/risk-screen.ts';
import { RiskHistory } from '#src/screens/parts/risk-history.tsx';
import { RiskRecordScreen } from '#src/screens/risk-record/risk-record-screen.tsx';
import { RiskScreenScreen } from '#src/screens/risk-screen/risk-screen-screen.tsx';
import { bodyOf } from '#src/vault/caseload.ts';

beforeEach(clearPage);

interface Known {
  readonly screens?: readonly Partial<RiskScreen>[];
  readonly household?: Partial<Household>;
}

/** Opens the form for a client, or the page of his last screen, or its amendment. */
async function start(
  known: Known = {},
  page: 'new' | 'saved' | 'amend' = 'new',
  language: 'en' | 'it' = 'en',
) {
  const environment = screenTestEnvironment();
  const { vault } = await openNewVault(environment);
  const [added] = await vault.save([addingClient()]);
  const client = added!.record;
  const newRecord = { record: null, parents: [], reason: null, amendsFinal: false } as const;
  if (known.household) {
    const body = { ...unknownHousehold(client, '2026-01-01'), ...known.household };
    await vault.save([{ kind: 'household', ...newRecord, body }]);
  }
  let last = '';
  for (const said of known.screens ?? []) {
    const screenSaid = {
      ...newRiskScreen(client, '2026-02-20', 'first', null),
      reason: 'first look',
      ...said,
    };
    const [saved] = await vault.save([{ kind: 'riskScreen', ...newRecord, body: screenSaid }]);
    last = saved!.record;
  }
  const to = { new: `/people/${client}/look`, saved: `/looks/${last}`, amend: `/looks/${last}/amend` }[page];
  renderScreen(
    <Routes>
      <Route path="/" element={<Navigate to={to} replace />} />
      <Route path="/people/:id/look" element={<RiskScreenScreen />} />
      <Route path="/people/:id" element={<RiskHistory client={client} />} />
      <Route path="/looks/:id" element={<RiskRecordScreen />} />
      <Route path="/looks/:id/amend" element={<RiskScreenScreen amending />} />
    </Routes>,
    { vault, environment },
    language,
  );
  const savedScreens = async () => (await unlock(environment)).caseload.ofClient('riskScreen', client);
  return { vault, environment, client, last, savedScreens, user: userEvent.setup() };
}

const choice = (question: string, answer: string) =>
  within(screen.getByRole('radiogroup', { name: question })).getByRole<HTMLInputElement>('radio', {
    name: answer,
  });

const answers = {
  earlierArrests: { answer: 'yes', note: 'twice, 2019' },
  courtMandated: { answer: 'no', note: '' },
} as const;

const lastScreen: Partial<RiskScreen> = {
  on: '2026-01-20',
  factors: { ...newRiskScreen('', '', 'first', null).factors, ...answers },
  stressors: ['money'],
  childrenNote: 'the boy sleeps badly',
  level: 'medium',
  reason: 'he drinks again',
};

describe('a new risk screen', () => {
  it('begins with everything unknown, and asks for a level and its reason', async () => {
    const { user, vault, client, savedScreens } = await start();
    expect(screen.getByRole('heading', { name: 'Risk screen: Blue door' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Occasion').value).toBe('first');
    expect(choice('Does he use alcohol or drugs?', 'Unknown').checked).toBe(true);
    await press(user, 'Save risk screen');
    expect(screen.getByText(/Choose a level/u)).toBeTruthy();
    expect(screen.getByText('Give the reason for the level.')).toBeTruthy();
    expect(vault.caseload.ofClient('riskScreen', client)).toHaveLength(0);

    await user.click(choice('Does he use alcohol or drugs?', 'Yes'));
    await press(user, 'Note: Alcohol or drugs');
    await user.paste('every weekend');
    await user.click(choice('What level do you set?', 'Cannot be set yet'));
    expect(screen.getByText('Say why no level can be set yet.')).toBeTruthy();
    await fill(user, 'Why can none be set yet?', 'nobody knows with whom he lives');
    await press(user, 'Save risk screen');
    // The page that it goes to is the history.
    expect(await screen.findByRole('table')).toBeTruthy();
    const [saved] = await savedScreens();
    expect(bodyOf(saved!)).toMatchObject({
      level: null,
      reason: 'nobody knows with whom he lives',
      occasion: 'first',
      survivorInformed: 'unknown',
      factors: {
        substanceUse: { answer: 'yes', note: 'every weekend' },
        jealousy: { answer: 'unknown', note: '' },
      },
    });
  });

  it('takes the factors over from the last one, says so, and shows what is different', async () => {
    const { user } = await start({ screens: [lastScreen] });
    expect(screen.getByText(/Taken over from the screen of Jan 20, 2026/u)).toBeTruthy();
    expect(choice('Arrested or convicted for domestic violence before?', 'Yes').checked).toBe(true);
    expect(
      screen.getByLabelText<HTMLTextAreaElement>('Note: Earlier arrests or convictions', {
        selector: 'textarea',
      }).value,
    ).toBe('twice, 2019');
    await user.click(choice('Sent by a court?', 'Yes'));
    expect(screen.getByText('No on Jan 20, 2026')).toBeTruthy();
    expect(screen.getAllByText('as on Jan 20, 2026')).toHaveLength(7);
    const different = within(screen.getByRole('region', { name: 'Different from Jan 20, 2026' }));
    expect(different.getByText('Court-mandated: No → Yes')).toBeTruthy();
    expect(different.getByText('Level that day: Medium')).toBeTruthy();
    expect(screen.getByText('On Jan 20, 2026: Income, job, bills')).toBeTruthy();
  });

  it('shows the household and how it is read, and never anything like a sum (RS-2, RS-5)', async () => {
    await start({ household: { livingSituation: 'alone', isolating: 'yes', children: 'no' } });
    const home = within(screen.getByRole('region', { name: 'Home and work' }));
    expect(home.getByText(/nobody at physical risk at home/u)).toBeTruthy();
    expect(screen.getByText('No children at home or in contact').closest('details')!.open).toBe(false);
    const level = screen.getByRole('region', { name: 'Level' });
    expect(within(level).getByText(/Unknown is not absent/u)).toBeTruthy();
    expect(level.textContent).not.toMatch(/\d/u);
  });

  it('keeps whether a survivor was heard out of sight (SV-10)', async () => {
    await start();
    const asked = screen.getByRole('radiogroup', {
      name: 'Did a survivor’s account inform the level?',
      hidden: true,
    });
    expect(asked.closest('details')!.open).toBe(false);
  });

  it('is complete in Italian', async () => {
    await start({ screens: [lastScreen], household: { livingSituation: 'newPartner' } }, 'new', 'it');
    expect(screen.getByRole('heading', { name: 'Valutazione del rischio: Blue door' })).toBeTruthy();
  });
});

describe('a saved risk screen', () => {
  it('is read as it stands, with what is different from the one before', async () => {
    const again = { ...lastScreen, on: '2026-02-20', level: 'high', stable: 'no' } as const;
    await start({ screens: [lastScreen, again] }, 'saved');
    expect(screen.getByRole('heading', { name: 'Risk screen, Feb 20, 2026' })).toBeTruthy();
    expect(screen.getByText('Level: Medium → High')).toBeTruthy();
    expect(screen.getByText('twice, 2019')).toBeTruthy();
    expect(screen.getByText('A survivor’s account').closest('details')!.open).toBe(false);
    expect(screen.queryByRole('heading', { name: 'Versions' })).toBeNull();
  });

  it('is amended with a reason, and the first version stays readable (RS-7)', async () => {
    const { user, savedScreens } = await start({ screens: [lastScreen] }, 'amend');
    await fill(user, 'Why this level?', 'he drinks every day');
    await press(user, 'Save the change');
    expect(screen.getByText('Give the reason for the change.')).toBeTruthy();
    await user.click(screen.getByLabelText('Why is this changed?'));
    await user.paste('misheard him');
    await press(user, 'Save the change');
    expect(await screen.findByRole('heading', { name: 'Versions' })).toBeTruthy();
    expect(screen.getByText('Reason: misheard him')).toBeTruthy();
    const [history] = await savedScreens();
    expect(history!.revisions.map(({ body }) => body!.reason)).toEqual([
      'he drinks again',
      'he drinks every day',
    ]);
  });
});
