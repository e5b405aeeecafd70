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
} from '../screen-test-environment.tsx';
import { addingClient, openNewVault, unlock } from '../../vault/test-environment.ts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RestoreScreen } from '#src/screens/restore/restore-screen.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { VaultDatabase } from '#src/vault/database.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';

beforeEach(clearPage);

const user = userEvent.setup();
const clientsOf = ({ caseload }: OpenVault) =>
  caseload
    .all('client')
    .map((history) => bodyOf(history).reference)
    .sort();

/** A vault with a backup that was made before its last client was added. */
async function vaultWithBackup() {
  const environment = screenTestEnvironment();
  const made = await openNewVault(environment);
  await made.vault.save([addingClient({ reference: 'Larch' })]);
  const [kept] = [...made.vault.caseload.revisions()].filter(({ kind }) => kind === 'client');
  const file = await backupOf(made.vault, environment);
  await made.vault.save([addingClient({ reference: 'Rowan' })]);
  return { ...made, environment, file, kept: kept! };
}

describe('restoring into an open vault', () => {
  it('has nothing to add when everything is here already', async () => {
    const { vault, environment, file } = await vaultWithBackup();
    renderScreen(<RestoreScreen onRestored={vi.fn()} />, { vault, environment });
    await pickBackup(user, file);
    await screen.findByText('This is in the backup');
    expect(factOf('Saved versions missing here')).toBe('0');
    expect(factOf('Saved versions here already')).toBe('3');
    expect(screen.getByText(/There is nothing to add/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add them' })).toBeNull();
  });

  it('counts what is missing before anything is added, leaves out whose backup it was, and adds the rest', async () => {
    const { file } = await vaultWithBackup();
    clearPage();
    const environment = screenTestEnvironment();
    const { vault } = await openNewVault(environment);
    await vault.save([addingClient({ reference: 'Aspen' })]);
    const [practitioner, settings] = [vault.caseload.only('practitioner'), vault.caseload.only('settings')];
    renderScreen(<RestoreScreen onRestored={vi.fn()} />, { vault, environment });
    await pickBackup(user, file);
    await screen.findByText('This is in the backup');
    expect(factOf('Saved versions missing here')).toBe('1');
    expect(factOf('Saved versions here already')).toBe('0');
    expect(screen.getByText(/from another set-up of Evenkeel/u)).toBeTruthy();
    expect(clientsOf(vault)).toEqual(['Aspen']);

    await press(user, 'Add them');
    expect(await screen.findByText('1 saved version was added.')).toBeTruthy();
    const reopened = await unlock(environment);
    expect(clientsOf(reopened)).toEqual(['Aspen', 'Larch']);
    expect(reopened.caseload.all('practitioner')).toEqual([practitioner]);
    expect(reopened.caseload.all('settings')).toEqual([settings]);
  });

  it('adds nothing when the passphrase of the backup is wrong', async () => {
    const { vault, environment, file } = await vaultWithBackup();
    renderScreen(<RestoreScreen onRestored={vi.fn()} />, { vault, environment });
    await pickBackup(user, file, 'another passphrase');
    expect(await screen.findByText(/does not open with this passphrase/u)).toBeTruthy();
    expect(screen.queryByText('This is in the backup')).toBeNull();
  });
});

describe('restoring beside a damaged store', () => {
  it('builds a whole one from what is readable and the backup, and leaves the damaged one', async () => {
    const { environment, file, kept, name } = await vaultWithBackup();
    const database = new VaultDatabase(name);
    await database.rows.delete(kept.id);
    const rowsLeft = await database.rows.count();
    const vault = await unlock(environment);
    expect(vault.readOnly).toBe(true);
    const onRestored = vi.fn();
    renderScreen(<RestoreScreen onRestored={onRestored} />, { vault, environment });
    await pickBackup(user, file);
    await screen.findByText('This is in the backup');
    expect(factOf('Saved versions missing here')).toBe('1');

    await fill(user, 'Passphrase', 'not this one');
    await press(user, 'Build the new store');
    expect(await screen.findByText(/This passphrase does not open the records/u)).toBeTruthy();
    await fill(user, 'Passphrase', passphrase);
    await press(user, 'Build the new store');
    await waitFor(() => expect(onRestored).toHaveBeenCalledOnce());
    const rebuilt = await unlock(environment);
    expect(rebuilt.databaseName).not.toBe(name);
    expect(rebuilt.readOnly).toBe(false);
    expect(clientsOf(rebuilt)).toEqual(['Larch', 'Rowan']);
    expect(await database.rows.count()).toBe(rowsLeft);
    database.close();
  });
});
