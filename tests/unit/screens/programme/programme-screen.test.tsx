import { clearPage, fill, press, renderScreen, screenTestEnvironment } from '../screen-test-environment.tsx';
import { openNewVault, unlock } from '../../vault/test-environment.ts';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultProgramme } from '#src/domain/programme.ts';
import { ProgrammeScreen } from '#src/screens/programme/programme-screen.tsx';
import { bodyOf } from '#src/vault/caseload.ts';

beforeEach(clearPage);

async function start(language: 'en' | 'it' = 'en') {
  const environment = screenTestEnvironment();
  const { vault } = await openNewVault(environment);
  renderScreen(<ProgrammeScreen />, { vault, environment }, language);
  return { vault, environment, user: userEvent.setup() };
}

describe('programme settings', () => {
  it('show each setting with what the sources say, in both languages', async () => {
    await start();
    expect(screen.getAllByRole('spinbutton')).toHaveLength(16);
    expect(screen.getByLabelText('Length of an individual session')).toHaveProperty('value', '60');
    expect(screen.getByText('WWP EN 2020: 45 to 60')).toBeTruthy();
    expect(screen.getAllByText('Respect online 2020–21: 75 to 90')).toHaveLength(2);
    expect(screen.getByText('Range of the sources: 45 to 90')).toBeTruthy();
    expect(screen.getByText(/No source names 61 to 74/u)).toBeTruthy();
    expect(screen.getByText('Range of the sources: 30 or more (WWP EN 2020)')).toBeTruthy();
    expect(screen.getAllByText('The default is ours.')).toHaveLength(2);
    expect(screen.getByText(/^Respect online 2020–21: no, the screen/u)).toBeTruthy();
    expect(screen.getByText(/^WWP EN 2021: any device/u)).toBeTruthy();
    clearPage();
    await start('it');
    expect(screen.getByText('Intervallo delle fonti: da 45 a 90')).toBeTruthy();
  });

  it('keep the reason for a value outside of the range, until it is back inside', async () => {
    const { user, vault, environment } = await start();
    await fill(user, 'Kept free after an individual session', '20');
    expect(screen.getByText('Outside the sources’ range')).toBeTruthy();
    await press(user, 'Save');
    expect(screen.getByText(/Say why this value/u)).toBeTruthy();
    expect(vault.caseload.only('programme')).toBeUndefined();
    await fill(user, 'Why this value?', 'The rooms are let');
    await press(user, 'Save');
    expect(await screen.findByText('Programme settings saved')).toBeTruthy();
    const kept = (await unlock(environment)).caseload.only('programme')!;
    expect(bodyOf(kept)).toEqual({
      values: { ...defaultProgramme, bufferMinutes: 20 },
      reasons: { bufferMinutes: 'The rooms are let' },
    });

    cleanup();
    renderScreen(<ProgrammeScreen />, { vault, environment });
    expect(screen.getByLabelText('Why this value?')).toHaveProperty('value', 'The rooms are let');
    await press(user, 'Back to default: 30');
    expect(document.activeElement).toBe(screen.getByLabelText('Kept free after an individual session'));
    expect(screen.queryByText('Outside the sources’ range')).toBeNull();
    await press(user, 'Save');
    await waitFor(() => expect(vault.caseload.only('programme')!.revisions).toHaveLength(2));
    const back = vault.caseload.only('programme')!;
    expect(bodyOf(back)).toEqual({ values: defaultProgramme, reasons: {} });
    expect(back.heads).toHaveLength(1);
  });

  it('do not take a number that cannot be', async () => {
    const { user, vault } = await start();
    await fill(user, 'Length of a check-in', '90');
    await press(user, 'Save');
    expect(screen.getByText('Give a whole number from 5 to 60.')).toBeTruthy();
    expect(vault.caseload.only('programme')).toBeUndefined();
  });
});
