import { clearPage, fill, press, renderScreen, screenTestEnvironment } from '../screen-test-environment.tsx';
import { addingClient, openNewVault } from '../../vault/test-environment.ts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Navigate, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { supportOptions, type Decision } from '#src/domain/decision.ts';
import { unknownHousehold } from '#src/domain/household.ts';
import type { AnyChange } from '#src/domain/revision.ts';
import { newRiskScreen } from '#src/domain/risk-screen.ts';
import { DecisionFormScreen } from '#src/screens/decision-form/decision-form-screen.tsx';
import { DecisionRecordScreen } from '#src/screens/decision-record/decision-record-screen.tsx';
import { OptionsScreen } from '#src/screens/options/options-screen.tsx';
import { bodyOf } from '#src/vault/caseload.ts';

beforeEach(clearPage);

const newRecord = { record: null, parents: [], reason: null, amendsFinal: false } as const;

async function start(
  options: {
    known?: (client: string) => AnyChange[];
    at?: (client: string) => string;
    language?: 'en' | 'it';
  } = {},
) {
  const environment = screenTestEnvironment();
  const { vault } = await openNewVault(environment);
  const [saved] = await vault.save([addingClient({ earlierGroup: 'yes' })]);
  const client = saved!.record;
  const known = options.known?.(client) ?? [];
  if (known.length > 0) await vault.save(known);
  renderScreen(
    <Routes>
      <Route path="/" element={<Navigate to={options.at?.(client) ?? `/people/${client}/options`} />} />
      <Route path="/people/:id/options" element={<OptionsScreen />} />
      <Route path="/people/:id/options/:question" element={<DecisionFormScreen />} />
      <Route path="/people/:id/plan" element={<p>The plan form</p>} />
      <Route path="/decisions/:id" element={<DecisionRecordScreen />} />
      <Route path="/decisions/:id/amend" element={<DecisionFormScreen amending />} />
    </Routes>,
    { vault, environment },
    options.language,
  );
  return { vault, client, user: userEvent.setup() };
}

function stableAtHome(client: string): AnyChange[] {
  return [
    {
      kind: 'household',
      ...newRecord,
      body: {
        ...unknownHousehold(client, '2026-03-01'),
        livingSituation: 'longTermPartner',
        work: 'outside',
      },
    },
    {
      kind: 'riskScreen',
      ...newRecord,
      body: {
        ...newRiskScreen(client, '2026-03-01', 'first', null),
        level: 'low',
        stable: 'yes',
        reason: 'He is steady.',
      },
    },
  ];
}

function deciding(client: string, said: Partial<Decision> = {}): AnyChange {
  const body = {
    client,
    on: '2026-03-01',
    question: 'level',
    answer: 'intensive',
    inFavour: '',
    against: '',
  };
  return {
    kind: 'decision',
    ...newRecord,
    body: { ...body, reason: 'Twice agitated.', suggested: [], ...said } as Decision,
  };
}

/** The name of each option with its verdict. */
function verdictsShown(list: string): string[] {
  return within(screen.getByRole('list', { name: list }))
    .getAllByText(/^(Suggested|Assess|Not suggested)$/u)
    .map((badge) => `${badge.previousElementSibling?.textContent ?? ''}: ${badge.textContent}`);
}

/** What stands beside a label among what is known. */
function knownOf(label: string): string | null | undefined {
  return screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent;
}

describe('for a client of whom nothing is known', () => {
  it('every option is to be assessed, with what to find out and why (IN-9, IN-5)', async () => {
    await start();
    const shown = [...verdictsShown('Options'), ...verdictsShown('Further decisions')];
    expect(shown).toHaveLength(supportOptions.length);
    for (const verdict of shown) expect(verdict).toMatch(/: Assess$/u);
    expect(screen.getAllByText('how high the risk is')).toHaveLength(supportOptions.length);
    expect(screen.getByRole('button', { name: 'Why? Weekly individual support' })).toBeTruthy();
    expect(screen.getByText(/Too little is known/u)).toBeTruthy();
  });

  it('unknown is said plainly, with the way to find out', async () => {
    const { client } = await start();
    expect(knownOf('Risk level')).toContain('Not set');
    expect(knownOf('He lives')).toContain('Unknown');
    const way = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(way('Find out He lives')).toBe(`/people/${client}/home`);
    expect(way('Find out Risk level')).toBe(`/people/${client}/look`);
    expect(way('Look again In a group before')).toBe(`/people/${client}/edit`);
  });

  it('it is said that this is no instrument and that the practitioner decides (P2, IN-11)', async () => {
    await start();
    expect(screen.getByText(/no instrument and gives no score. The decision is yours/u)).toBeTruthy();
    expect(screen.getByText(/crisis and distance work/u)).toBeTruthy();
  });

  it('what concerns the survivor is folded away (SV-10)', async () => {
    await start();
    const folded = screen.getByText('Further decisions').closest('details')!;
    expect(folded.open).toBe(false);
    for (const words of screen.getAllByText(/survivor/iu)) expect(folded.contains(words)).toBe(true);
    expect(within(folded).getByText(/Do not write here what she said/u)).toBeTruthy();
  });

  it('it says so in Italian too', async () => {
    await start({ language: 'it' });
    expect(screen.getAllByText('Da valutare')).toHaveLength(supportOptions.length);
  });
});

describe('for a client in a stable situation', () => {
  it('weekly support is suggested in words', async () => {
    await start({ known: stableAtHome });
    expect(verdictsShown('Options')).toEqual([
      'Weekly individual support: Suggested',
      'Intensive individual support: Not suggested',
      'Crisis group: Assess',
      'Meeting in person: Assess',
      'Holding: Not suggested',
      'Suspending: Not suggested',
    ]);
    expect(knownOf('Risk level')).toContain('Low, set Mar 1, 2026');
  });
});

describe('deciding', () => {
  it('keeps answer and reason with what was suggested, and leads on to the plan', async () => {
    const { user, vault, client } = await start({ known: stableAtHome });
    await user.click(screen.getByRole('link', { name: 'Decide Which level of support?' }));
    await user.click(screen.getByRole('radio', { name: 'Holding' }));
    await press(user, 'Save');
    expect(screen.getByText('Give your reason in a few words.')).toBeTruthy();
    expect(vault.caseload.all('decision')).toHaveLength(0);
    await fill(user, 'Why do you decide so?', 'No private place for now.');
    await press(user, 'Save');
    expect(await screen.findByText('The plan form')).toBeTruthy();
    const body = bodyOf(vault.caseload.ofClient('decision', client)[0]!);
    expect(body).toMatchObject({ question: 'level', answer: 'holding', reason: 'No private place for now.' });
    expect(body.suggested).toContainEqual({ option: 'holding', verdict: 'notSuggested' });
    expect(body.suggested.map(({ option }) => option)).not.toContain('survivorContact');
    expect(vault.drafts.all()).toEqual([]);
  });

  it('shows what is suggested beside the answers and chooses nothing', async () => {
    await start({ known: stableAtHome, at: (client) => `/people/${client}/options/support` });
    const weekly = screen.getByRole('radio', { name: 'Weekly support' });
    expect(document.getElementById(weekly.getAttribute('aria-describedby')!)?.textContent).toBe('Suggested');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('of another question goes back to the options', async () => {
    const { user } = await start({ at: (client) => `/people/${client}/options/means` });
    await user.click(screen.getByRole('radio', { name: 'Video' }));
    await fill(user, 'Why do you decide so?', 'He has a tablet.');
    await press(user, 'Save');
    expect(await screen.findByRole('heading', { name: 'Options and decisions' })).toBeTruthy();
    expect(screen.getByText('He has a tablet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Decide anew Phone or video?' })).toBeTruthy();
  });

  it('of one question never takes up what was written for another', async () => {
    const { user, vault, client } = await start({ at: (id) => `/people/${id}/options/other-1` });
    await fill(user, 'Why do you decide so?', 'half a sentence');
    await waitFor(() => expect(vault.drafts.all()).toHaveLength(1));
    await user.click(screen.getByRole('link', { name: 'Back' }));
    expect(screen.getByText('You have begun a decision and not saved it.')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Decide Phone or video?' }));
    expect(screen.getByRole('heading', { name: 'Another decision is begun' })).toBeTruthy();
    expect(screen.queryByText(/survivor/iu)).toBeNull();
    expect(screen.getByRole('link', { name: 'Open it' }).getAttribute('href')).toBe(
      `/people/${client}/options/other-1`,
    );
    await user.click(screen.getByRole('link', { name: 'Open it' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Why do you decide so?').value).toBe('half a sentence');
  });
});

describe('a decision that holds', () => {
  it('is shown with its reason and day, the earlier ones folded, and the plan that lacks it', async () => {
    await start({
      known: (client) => [
        deciding(client),
        deciding(client, { on: '2026-02-01', answer: 'weekly', reason: 'Steady then.' } as Partial<Decision>),
      ],
    });
    expect(screen.getByText('Twice agitated.')).toBeTruthy();
    expect(screen.getByText('Since Mar 1, 2026')).toBeTruthy();
    expect(screen.getAllByText('One earlier decision')[0]!.closest('details')!.open).toBe(false);
    expect(screen.getByText(/There is no support plan yet/u)).toBeTruthy();
  });

  it('can be amended with a reason, and keeps its first version', async () => {
    const { user, vault } = await start({ known: (client) => [deciding(client)] });
    await user.click(screen.getByRole('link', { name: 'The whole decision Which level of support?' }));
    await user.click(screen.getByRole('link', { name: 'Amend' }));
    await fill(user, 'Why do you decide so?', 'Agitated three times.');
    await press(user, 'Save the change');
    expect(screen.getByText('Give the reason for the change.')).toBeTruthy();
    await fill(user, 'Why is this changed?', 'I had miscounted.');
    await press(user, 'Save the change');
    await waitFor(() => expect(vault.caseload.all('decision')[0]!.revisions).toHaveLength(2));
    expect(vault.caseload.all('decision')[0]!.current.reason).toBe('I had miscounted.');
    // The level is the same, so nothing follows for the plan.
    expect(await screen.findByRole('heading', { name: 'Decision' })).toBeTruthy();
  });
});
