import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';

afterEach(cleanup);

function show(busy = false) {
  const onConfirm = vi.fn();
  const onCancel = vi.fn();
  render(
    <ConfirmDialog
      open
      title="Discard the draft?"
      body="What is written is lost."
      confirmLabel="Discard"
      cancelLabel="Keep"
      busyLabel="Discarding"
      danger
      busy={busy}
      onConfirm={onConfirm}
      onCancel={onCancel}
    />,
  );
  return { onConfirm, onCancel, user: userEvent.setup() };
}

describe('ConfirmDialog', () => {
  it('opens on the answer that changes nothing', async () => {
    show();
    await screen.findByRole('alertdialog', { name: 'Discard the draft?' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep'));
  });

  it('takes Escape for that answer', async () => {
    const { user, onCancel, onConfirm } = show();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep'));
    await user.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it('cannot be left or confirmed twice while the work is under way', async () => {
    const { user, onCancel, onConfirm } = show(true);
    const dialog = await screen.findByRole('alertdialog');
    await user.click(screen.getByRole('button', { name: 'Discarding' }));
    await user.keyboard('{Escape}');
    expect(onConfirm).not.toHaveBeenCalled();
    expect(onCancel).not.toHaveBeenCalled();
    expect(dialog.isConnected).toBe(true);
  });
});
