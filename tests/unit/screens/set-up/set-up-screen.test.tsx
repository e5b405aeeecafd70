import {
  backupOf,
  clearPage,
  factOf,
  fill,
  passphrase,
  pickBackup,
  press,
  renderScreen,
  screenTestEnvironment,
  shownGroups,
  typeGroupsBack,
  type User,
} from '../screen-test-environment.tsx';
import { addingClient, lookForVault, openNewVault } from '../../vault/test-environment.ts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SetUpScreen } from '#src/screens/set-up/set-up-screen.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';

beforeEach(clearPage);

function start(initial: 'welcome' | 'restore' = 'welcome') {
  const environment = screenTestEnvironment();
  const onOpened = vi.fn<(vault: OpenVault) => void>();
  const onOpenPack = vi.fn();
  renderScreen(<SetUpScreen {...{ environment, initial, onOpened, onOpenPack }} />);
  return { environment, onOpened, onOpenPack, user: userEvent.setup() };
}

async function introduceOneself(user: User) {
  await press(user, 'Set up on this device');
  await fill(user, 'Your name', 'Giulia');
  await user.click(screen.getByLabelText('Facilitator'));
  await press(user, 'Continue');
}

async function choosePassphrase(user: User, chosen = passphrase, repeated = chosen) {
  await fill(user, 'New passphrase', chosen);
  await fill(user, 'The same again', repeated);
  await press(user, 'Continue');
}

async function comeToTheCode(user: User) {
  await introduceOneself(user);
  await choosePassphrase(user);
  await screen.findByText('Your recovery code');
  return shownGroups();
}

const stores = () => indexedDB.databases();

describe('set-up of an empty vault', () => {
  it('asks for name and role before going on', async () => {
    const { user } = start();
    await press(user, 'Set up on this device');
    await press(user, 'Continue');
    expect(screen.getByLabelText('Your name').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(screen.getByLabelText('Your name'));
    expect(screen.getByText('Choose the role that fits best.')).toBeTruthy();
  });

  it('says before anything is entered that the browser promises nothing', async () => {
    const { user } = start();
    await press(user, 'Set up on this device');
    expect(await screen.findByText('This browser does not say whether it keeps the records')).toBeTruthy();
  });

  it('refuses a passphrase that is short, easy to guess, or typed differently the second time', async () => {
    const { user } = start();
    await introduceOneself(user);
    await choosePassphrase(user, 'short');
    expect(await screen.findByText(/It needs at least 12 characters/u)).toBeTruthy();
    await choosePassphrase(user, 'passwordpassword');
    expect(await screen.findByText(/It is too easy to guess/u)).toBeTruthy();
    await choosePassphrase(user, 'giuliagiulia1');
    expect(await screen.findByText(/It is too easy to guess/u)).toBeTruthy();
    await choosePassphrase(user, passphrase, `${passphrase}x`);
    expect(await screen.findByText(/The two are not the same/u)).toBeTruthy();
    expect(screen.queryByText('Your recovery code')).toBeNull();
  });

  it('takes six suggested words by one tap', async () => {
    const { user } = start();
    await introduceOneself(user);
    await press(user, 'Suggest six words');
    const words = await screen.findByRole('group', { name: 'Six words chosen at random' });
    const suggested = words.querySelector('p')?.textContent?.trim() ?? '';
    expect(suggested.split(' ')).toHaveLength(6);
    await press(user, 'Use these words');
    expect(screen.getByLabelText<HTMLInputElement>('New passphrase').value).toBe(suggested);
    expect(screen.getByLabelText<HTMLInputElement>('The same again').value).toBe(suggested);
    expect(await screen.findByText('Very hard to guess.')).toBeTruthy();
    await press(user, 'Continue');
    expect(await screen.findByText('Your recovery code')).toBeTruthy();
  });

  it('does not go on before two groups of the recovery code are typed back', async () => {
    const { user, onOpened, environment } = start();
    const groups = await comeToTheCode(user);
    expect(groups).toHaveLength(12);
    await press(user, 'I have it on paper');
    expect(screen.getAllByLabelText(/^Group \d+$/u)).toHaveLength(2);
    await press(user, 'Finish set-up');
    expect(screen.getAllByText(/^This is not group \d+/u)).toHaveLength(2);
    await typeGroupsBack(user, [...groups].reverse());
    await press(user, 'Finish set-up');
    expect(onOpened).not.toHaveBeenCalled();
    expect(await stores()).toEqual([]);

    await typeGroupsBack(user, groups);
    await press(user, 'Finish set-up');
    await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    const { caseload, readOnly } = onOpened.mock.calls[0]![0];
    expect(bodyOf(caseload.only('practitioner')!)).toMatchObject({ name: 'Giulia', role: 'facilitator' });
    expect(readOnly).toBe(false);
    expect(await lookForVault(environment)).toMatchObject({
      header: { slots: [{ kind: 'passphrase' }, { kind: 'recovery' }] },
    });
  });

  it('keeps the recovery code when one steps back and forth', async () => {
    const { user } = start();
    const groups = await comeToTheCode(user);
    await press(user, 'I have it on paper');
    await press(user, 'Back');
    expect(shownGroups()).toEqual(groups);
    await press(user, 'Back');
    await press(user, 'Continue');
    await screen.findByText('Your recovery code');
    expect(shownGroups()).toEqual(groups);
  });

  it('keeps what was entered when nothing could be stored, and tries again', async () => {
    const { user, onOpened, environment } = start();
    const groups = await comeToTheCode(user);
    await press(user, 'I have it on paper');
    await typeGroupsBack(user, groups);
    const failing = vi.spyOn(environment, 'stretchKey').mockRejectedValue(new Error('no memory'));
    await press(user, 'Finish set-up');
    expect((await screen.findByRole('alert')).textContent).toContain('What you entered is still here');
    failing.mockRestore();
    await press(user, 'Try again');
    await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    expect(await stores()).toHaveLength(1);
  });

  it('opens a pack without a vault', async () => {
    const { user, onOpenPack } = start();
    await press(user, 'Open a file sent to me');
    expect(onOpenPack).toHaveBeenCalledOnce();
  });
});

describe('restoring on an empty device', () => {
  async function backupFromElsewhere(): Promise<File> {
    const elsewhere = screenTestEnvironment();
    const { vault } = await openNewVault(elsewhere);
    await vault.save([addingClient({ reference: 'Larch' })]);
    const file = await backupOf(vault, elsewhere);
    clearPage();
    return file;
  }

  it('says what is in the backup, then restores it under a new passphrase', async () => {
    const file = await backupFromElsewhere();
    const { user, onOpened } = start('restore');
    await pickBackup(user, file);
    await screen.findByText('This is in the backup');
    expect(factOf('Made by')).toBe('Facilitator, Facilitator');
    expect(factOf('Clients')).toBe('1');
    expect(factOf('Saved versions of everything')).toBe('3');
    expect(await stores()).toEqual([]);

    await press(user, 'Restore this backup');
    await choosePassphrase(user);
    await screen.findByText('Your recovery code');
    const groups = shownGroups();
    await press(user, 'I have it on paper');
    await typeGroupsBack(user, groups);
    await press(user, 'Finish set-up');
    await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    const { caseload } = onOpened.mock.calls[0]![0];
    expect(caseload.all('client').map((history) => bodyOf(history).reference)).toEqual(['Larch']);
  });

  it('says by name why a file is refused, and takes nothing', async () => {
    const file = await backupFromElsewhere();
    const { user } = start('restore');
    await pickBackup(user, file, 'another passphrase');
    expect(await screen.findByText(/does not open with this passphrase/u)).toBeTruthy();
    await pickBackup(user, new File(['holiday'], 'holiday.txt'));
    expect(await screen.findByText(/not a sealed file of Evenkeel/u)).toBeTruthy();
    await pickBackup(user, new File([file.slice(0, file.size - 30)], file.name));
    expect(await screen.findByText(/The file is damaged/u)).toBeTruthy();
    expect(await stores()).toEqual([]);
  });
});
