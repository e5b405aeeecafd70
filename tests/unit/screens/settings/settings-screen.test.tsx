import {
  clearPage,
  fill,
  passphrase,
  press,
  renderScreen,
  screenTestEnvironment,
  shownGroups,
  typeGroupsBack,
  type User,
} from '../screen-test-environment.tsx';
import { openNewVault, unlock } from '../../vault/test-environment.ts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { SettingsScreen } from '#src/screens/settings/settings-screen.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { VaultDatabase } from '#src/vault/database.ts';

beforeEach(clearPage);

async function start(language: 'en' | 'it' = 'en') {
  const environment = screenTestEnvironment();
  const made = await openNewVault(environment);
  renderScreen(<SettingsScreen appVersion="0.1.0" />, { vault: made.vault, environment }, language);
  return { ...made, environment, user: userEvent.setup() };
}

const region = (name: string) => within(screen.getByRole('region', { name }));

describe('settings', () => {
  it('save name and role as a new revision, and keep the signing key', async () => {
    const { user, vault, environment } = await start();
    const before = bodyOf(vault.caseload.only('practitioner')!);
    await fill(user, 'Your name', 'Giulia Rossi');
    await user.click(screen.getByLabelText('Treatment manager'));
    await press(user, 'Save name and role');
    expect(await screen.findByText('Saved')).toBeTruthy();
    const history = (await unlock(environment)).caseload.only('practitioner')!;
    expect(bodyOf(history)).toEqual({ ...before, name: 'Giulia Rossi', role: 'treatmentManager' });
    expect(history.revisions).toHaveLength(2);
    expect(history.heads).toHaveLength(1);
  });

  it('do not take an empty name', async () => {
    const { user, vault } = await start();
    await user.clear(screen.getByLabelText('Your name'));
    await press(user, 'Save name and role');
    expect(screen.getByText(/A name is needed/u)).toBeTruthy();
    expect(vault.caseload.only('practitioner')!.revisions).toHaveLength(1);
  });

  it('save the times of locking at once, one after the other however quickly they are tapped', async () => {
    const { user, vault, environment } = await start();
    const idle = within(screen.getByRole('radiogroup', { name: 'Lock when nothing was touched for' }));
    const hidden = within(
      screen.getByRole('radiogroup', { name: 'Lock when Evenkeel was out of sight for' }),
    );
    await Promise.all([
      user.click(idle.getByLabelText('2 min')),
      user.click(hidden.getByLabelText('At once')),
      user.click(idle.getByLabelText('20 min')),
    ]);
    await waitFor(() => expect(vault.caseload.only('settings')!.revisions).toHaveLength(4));
    const history = (await unlock(environment)).caseload.only('settings')!;
    expect(bodyOf(history)).toMatchObject({ idleLockMinutes: 20, hiddenLockMinutes: 0 });
    expect(history.heads).toHaveLength(1);
  });

  it('change the passphrase only for who knows the one so far', async () => {
    const { user, environment } = await start();
    const next = 'lantern copper elbow violin';
    await fill(user, 'New passphrase', next);
    await fill(user, 'The same again', next);
    await fill(user, 'Passphrase so far', 'not this one');
    await press(user, 'Change it');
    expect(await screen.findByText(/This passphrase does not open the records/u)).toBeTruthy();
    await expect(unlock(environment, { passphrase })).resolves.toBeTruthy();

    await fill(user, 'Passphrase so far', passphrase);
    await press(user, 'Change it');
    expect(await screen.findByText(/The passphrase is changed/u)).toBeTruthy();
    await expect(unlock(environment, { passphrase: next })).resolves.toBeTruthy();
    await expect(unlock(environment, { passphrase })).rejects.toThrow('no slot opens');
    expect(screen.getByLabelText<HTMLInputElement>('Passphrase so far').value).toBe('');
  });

  async function askForANewCode(user: User) {
    const section = region('Passphrase and recovery code');
    await user.type(section.getByLabelText('Passphrase'), passphrase);
    await press(user, 'Make a new code');
    await screen.findByText('Your new recovery code');
    return shownGroups();
  }

  it('leave the old recovery code working for whoever goes no further', async () => {
    const { user, environment, secrets } = await start();
    const groups = await askForANewCode(user);
    await press(user, 'Keep the old code');
    await expect(unlock(environment, { recoveryCode: secrets.recoveryCode })).resolves.toBeTruthy();
    await expect(unlock(environment, { recoveryCode: groups.join(' ') })).rejects.toThrow('no slot opens');
  });

  it('show the new recovery code once, and replace the old one when two groups are typed back', async () => {
    const { user, environment, secrets } = await start();
    const groups = await askForANewCode(user);
    await press(user, 'I have it on paper');
    await press(user, 'Check');
    expect(screen.getAllByText(/^This is not group/u)).toHaveLength(2);
    await expect(unlock(environment, { recoveryCode: secrets.recoveryCode })).resolves.toBeTruthy();
    await typeGroupsBack(user, groups);
    await press(user, 'Check');
    expect(await screen.findByText(/The new recovery code is on paper/u)).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Recovery code' })).toBeNull();
    await expect(unlock(environment, { recoveryCode: secrets.recoveryCode })).rejects.toThrow(
      'no slot opens',
    );
    await expect(unlock(environment, { recoveryCode: groups.join(' ') })).resolves.toBeTruthy();
  });

  it('cannot be changed while the vault is open for reading only, and say why', async () => {
    const environment = screenTestEnvironment();
    const { name, revisions } = await openNewVault(environment);
    const database = new VaultDatabase(name);
    await database.rows.delete(revisions.find(({ kind }) => kind === 'settings')!.id);
    database.close();
    const vault = await unlock(environment);
    expect(vault.readOnly).toBe(true);
    renderScreen(<SettingsScreen appVersion="0.1.0" />, { vault, environment });
    expect(screen.getByText(/open for reading only, so this cannot be changed/u)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Your name').disabled).toBe(true);
    for (const button of ['Save name and role', 'Change it', 'Make a new code']) {
      expect(screen.getByRole<HTMLButtonElement>('button', { name: button }).disabled).toBe(true);
    }
    expect(screen.getByLabelText('2 min').matches(':disabled')).toBe(true);
  });

  it('speak Italian', async () => {
    await start('it');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Impostazioni');
    expect(screen.getByText(/Su questo dispositivo non è stata fatta nessuna copia/u)).toBeTruthy();
  });
});
