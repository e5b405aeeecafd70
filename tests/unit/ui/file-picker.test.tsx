import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FilePicker } from '#src/ui/file-picker.tsx';

afterEach(cleanup);

function show(disabled = false) {
  const onFile = vi.fn<(file: File) => void>();
  const { container } = render(
    <FilePicker
      label="Backup"
      buttonLabel="Choose a file"
      dropLabel="or drop it here"
      error="It was cut short."
      disabled={disabled}
      onFile={onFile}
    />,
  );
  return { onFile, input: container.querySelector('input')!, area: screen.getByText('or drop it here') };
}

const file = new File(['x'], 'backup.age');

describe('FilePicker', () => {
  it('hands on the chosen file, and the same one again', async () => {
    const { onFile, input } = show();
    await userEvent.upload(input, file);
    await userEvent.upload(input, file);
    expect(onFile.mock.calls.map(([each]) => each.name)).toEqual(['backup.age', 'backup.age']);
  });

  it('hands on a dropped file, unless it is disabled', () => {
    const open = show();
    fireEvent.drop(open.area, { dataTransfer: { files: [file] } });
    expect(open.onFile).toHaveBeenCalledOnce();
    cleanup();
    const closed = show(true);
    fireEvent.drop(closed.area, { dataTransfer: { files: [file] } });
    expect(closed.onFile).not.toHaveBeenCalled();
  });

  it('describes its button by the error', () => {
    show();
    const id = screen.getByRole('button', { name: 'Choose a file' }).getAttribute('aria-describedby')!;
    expect(document.getElementById(id)?.textContent).toBe('It was cut short.');
  });
});
