import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Button } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { TextField } from '#src/ui/text-field.tsx';

afterEach(cleanup);

function Opener() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog
        open={open}
        onClose={close}
        title="Reason"
        description="Say why."
        closeLabel="Close"
        actions={<Button onClick={close}>Done</Button>}
      >
        <TextField label="Why" value="" onChange={() => undefined} />
      </Dialog>
    </>
  );
}

async function open() {
  const user = userEvent.setup();
  render(<Opener />);
  await user.tab();
  await user.keyboard('{Enter}');
  await screen.findByRole('dialog');
  return user;
}

const focusIsOn = (name: string) =>
  waitFor(() => expect(document.activeElement?.textContent || document.activeElement?.tagName).toBe(name));

describe('Dialog', () => {
  it('is named by its title and described by its description', async () => {
    await open();
    const dialog = screen.getByRole('dialog', { name: 'Reason' });
    const description = document.getElementById(dialog.getAttribute('aria-describedby')!);
    expect(description?.textContent).toBe('Say why.');
  });

  it('moves the focus to the first field, and keeps Tab inside', async () => {
    const user = await open();
    await focusIsOn('INPUT');
    await user.tab();
    await focusIsOn('Done');
    await user.tab();
    await focusIsOn('Close');
    await user.tab();
    await focusIsOn('INPUT');
  });

  it('closes by Escape and gives the focus back to where it was', async () => {
    const user = await open();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await focusIsOn('Open');
  });

  it('closes by the cross and gives the focus back', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await focusIsOn('Open');
  });
});
