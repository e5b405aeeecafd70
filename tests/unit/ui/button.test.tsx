import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '#src/ui/button.tsx';

afterEach(cleanup);

describe('Button', () => {
  it('acts on a press and submits no form unless told to', async () => {
    const press = vi.fn();
    const submit = vi.fn((event: Event) => event.preventDefault());
    render(
      <form onSubmit={(event) => submit(event.nativeEvent)}>
        <Button onClick={press}>Go on</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(press).toHaveBeenCalledOnce();
    expect(submit).not.toHaveBeenCalled();
  });

  it('takes no press and submits nothing while busy', async () => {
    const press = vi.fn();
    const submit = vi.fn();
    render(
      <form onSubmit={submit}>
        <input aria-label="Words" />
        <Button type="submit" busy busyLabel="Saving" onClick={press}>
          Save
        </Button>
      </form>,
    );
    const button = screen.getByRole('button', { name: 'Saving' });
    await userEvent.click(button);
    await userEvent.click(button);
    await userEvent.type(screen.getByLabelText('Words'), 'one{Enter}');
    expect(press).not.toHaveBeenCalled();
    expect(submit).not.toHaveBeenCalled();
  });

  it('keeps the focus when it becomes busy, and says so', () => {
    const { rerender } = render(<Button busyLabel="Saving">Save</Button>);
    const button = screen.getByRole('button', { name: 'Save' });
    const status = screen.getByRole('status');
    button.focus();
    expect(status.textContent).toBe('');
    rerender(
      <Button busy busyLabel="Saving">
        Save
      </Button>,
    );
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('status')).toBe(status);
    expect(status.textContent).toBe('Saving');
  });

  it('keeps its name when only the icon shows', () => {
    render(
      <Button icon="plus" iconOnly>
        Add
      </Button>,
    );
    expect(screen.getByRole('button', { name: 'Add' })).toBeDefined();
  });
});
