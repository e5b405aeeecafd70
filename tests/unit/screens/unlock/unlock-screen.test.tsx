import {
  clearPage,
  fill,
  passphrase,
  press,
  renderScreen,
  screenTestEnvironment,
} from '../screen-test-environment.tsx';
import { lookForVault, setUpVault, unlock } from '../../vault/test-environment.ts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UnlockScreen } from '#src/screens/unlock/unlock-screen.tsx';
import type { HeaderRow } from '#src/vault/header-row.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';

beforeEach(clearPage);

async function start(change: (header: HeaderRow) => HeaderRow = (header) => header) {
  const environment = screenTestEnvironment();
  const { secrets } = await setUpVault(environment);
  const found = await lookForVault(environment);
  if (found.state !== 'found') throw new Error(found.state);
  const onOpened = vi.fn<(vault: OpenVault) => void>();
  const shown = { ...found, header: change(found.header) };
  renderScreen(<UnlockScreen found={shown} onOpenPack={vi.fn()} {...{ environment, onOpened }} />);
  return { environment, onOpened, code: secrets.recoveryCode, user: userEvent.setup() };
}

const field = () => screen.getByLabelText<HTMLInputElement>('Passphrase');

describe('unlocking by passphrase', () => {
  it('begins in the field, and Enter is enough', async () => {
    const { user, onOpened } = await start();
    expect(document.activeElement).toBe(field());
    await user.keyboard(`${passphrase}{Enter}`);
    await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
  });

  it('says at once that a passphrase is wrong, keeps it selected, and treats every try alike', async () => {
    const { user, onOpened } = await start();
    for (const wrong of ['one', 'two', 'three', 'four']) {
      await user.keyboard(`${wrong}{Enter}`);
      const error = await screen.findByText(/This passphrase does not open the records/u);
      expect(error.textContent).toBe(
        'This passphrase does not open the records. Nothing has changed. Try again, as often as you need.',
      );
      expect(field().value).toBe(wrong);
      await waitFor(() => expect(field().selectionEnd).toBe(wrong.length));
      expect(field().selectionStart).toBe(0);
    }
    // Typed over what is selected.
    await user.keyboard(`${passphrase}{Enter}`);
    await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
  });

  it('tells a header that was made cheap to guess from a wrong passphrase', async () => {
    const { user, onOpened } = await start((header) => ({
      ...header,
      slots: header.slots.map((slot) =>
        slot.kind === 'passphrase' ? { ...slot, cost: { ...slot.cost, memoryKiB: 1 } } : slot,
      ),
    }));
    await user.keyboard(`${passphrase}{Enter}`);
    expect((await screen.findByRole('alert')).textContent).toContain('changed from outside');
    expect(onOpened).not.toHaveBeenCalled();
  });

  it('says that the device could not do it when that is so', async () => {
    const { user, environment } = await start();
    vi.spyOn(environment, 'stretchKey').mockRejectedValue(new Error('no memory'));
    await user.keyboard(`${passphrase}{Enter}`);
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing has changed');
    expect(screen.queryByText(/does not open the records/u)).toBeNull();
  });
});

describe('unlocking by recovery code', () => {
  async function typeCode(user: Awaited<ReturnType<typeof start>>['user'], code: string) {
    await fill(user, 'Code', code);
    await press(user, 'Continue');
  }

  it('tells a mistyped code from one of another vault', async () => {
    const { user, code } = await start();
    await press(user, 'Use the recovery code');
    const mistyped = code.startsWith('Q') ? `P${code.slice(1)}` : `Q${code.slice(1)}`;
    await typeCode(user, mistyped);
    expect(await screen.findByText(/Something in it is mistyped/u)).toBeTruthy();
    const elsewhere = await setUpVault(screenTestEnvironment());
    await typeCode(user, elsewhere.secrets.recoveryCode);
    expect(await screen.findByText(/it is not the one of these records/u)).toBeTruthy();
  });

  it('takes a new passphrase, which opens the vault from then on, and the old one does not', async () => {
    const { user, code, environment, onOpened } = await start();
    await press(user, 'Use the recovery code');
    await typeCode(user, code.toLowerCase().replaceAll(' ', '-'));
    await screen.findByText('Choose a new passphrase');
    await fill(user, 'New passphrase', 'lantern copper elbow violin');
    await fill(user, 'The same again', 'lantern copper elbow violin');
    await press(user, 'Change and unlock');
    await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    await expect(unlock(environment, { passphrase })).rejects.toThrow('no slot opens');
    await expect(unlock(environment, { passphrase: 'lantern copper elbow violin' })).resolves.toBeTruthy();
    await expect(unlock(environment, { recoveryCode: code })).resolves.toBeTruthy();
  });
});
