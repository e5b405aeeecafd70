import {
  clearPage,
  fill,
  press,
  renderScreen,
  screenTestEnvironment,
  type User,
} from '../screen-test-environment.tsx';
import { addingClient, openNewVault } from '../../vault/test-environment.ts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as backups from '#src/exchange/backup.ts';
import { BackupScreen } from '#src/screens/backup/backup-screen.tsx';

beforeEach(clearPage);
afterEach(() => {
  vi.restoreAllMocks();
});

const secret = 'lantern copper elbow violin';

async function start() {
  const environment = screenTestEnvironment();
  const { vault } = await openNewVault(environment);
  await vault.save([addingClient({ reference: 'Larch' })]);
  const saved: { name: string; blob: Blob }[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push({ name: '', blob: blob as Blob });
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.at(-1)!.name = this.download;
  });
  renderScreen(<BackupScreen appVersion="0.1.0" />, { vault, environment });
  return { environment, vault, saved, user: userEvent.setup() };
}

async function make(user: User) {
  await fill(user, 'Passphrase for the backup', secret);
  await fill(user, 'The same again', secret);
  await press(user, 'Make the backup');
}

describe('making a backup', () => {
  it('says it is good only after it has been opened again, and notes the date once it was handed over', async () => {
    const { user, vault, environment, saved } = await start();
    expect(screen.getByText(/No backup has been made/u)).toBeTruthy();
    await make(user);
    await screen.findByText('The backup is good');
    expect(screen.getByText(/holds all 3 saved versions/u)).toBeTruthy();
    expect(vault.settings.lastBackupAt).toBeNull();

    await press(user, 'Save to this device');
    await waitFor(() => expect(vault.settings.lastBackupAt).not.toBeNull());
    expect(saved.map(({ name }) => name)).toEqual(['evenkeel-2026-03-02-backup.age']);
    const opened = await backups.openBackup(saved[0]!.blob, {
      passphrase: secret,
      stretchKey: environment.stretchKey,
    });
    expect(opened.revisions).toHaveLength(3);
    await press(user, 'Make another one');
    expect(screen.getByText(/^Last backup: today/u)).toBeTruthy();
  });

  it('throws away a backup that does not hold everything', async () => {
    const { user, saved } = await start();
    const { openBackup } = backups;
    vi.spyOn(backups, 'openBackup').mockImplementation(async (...options) => {
      const opened = await openBackup(...options);
      return { ...opened, revisions: opened.revisions.slice(1) };
    });
    await make(user);
    expect((await screen.findByRole('alert')).textContent).toContain('did not pass the check');
    expect(screen.queryByText('Save to this device')).toBeNull();
    expect(saved).toEqual([]);
  });

  it('can be stopped', async () => {
    const { user, environment, vault } = await start();
    vi.spyOn(environment, 'stretchKey').mockImplementation(() => new Promise(() => undefined));
    await make(user);
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(screen.getByText('Stopped. No backup was made.')).toBeTruthy();
    expect(vault.settings.lastBackupAt).toBeNull();
  });

  it('asks for a passphrase that is hard to guess', async () => {
    const { user } = await start();
    await fill(user, 'Passphrase for the backup', 'password1234');
    await press(user, 'Make the backup');
    expect(await screen.findByText(/too easy to guess/u)).toBeTruthy();
  });
});
