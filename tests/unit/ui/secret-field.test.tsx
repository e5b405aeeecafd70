import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SecretField } from '#src/ui/secret-field.tsx';

afterEach(cleanup);

describe('SecretField', () => {
  it('shows the text only while asked to, and keeps it', async () => {
    render(
      <SecretField
        label="Passphrase"
        value="six words"
        onChange={() => undefined}
        showLabel="Show"
        hideLabel="Hide"
      />,
    );
    const field = screen.getByLabelText<HTMLInputElement>('Passphrase');
    expect(field.type).toBe('password');
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(field.type).toBe('text');
    expect(field.value).toBe('six words');
    await userEvent.click(screen.getByRole('button', { name: 'Hide' }));
    expect(field.type).toBe('password');
  });

  it('is never spelled, corrected or capitalised', () => {
    render(
      <SecretField
        label="Passphrase"
        value=""
        onChange={() => undefined}
        showLabel="Show"
        hideLabel="Hide"
      />,
    );
    const field = screen.getByLabelText('Passphrase');
    expect(field.getAttribute('spellcheck')).toBe('false');
    expect(field.getAttribute('autocapitalize')).toBe('none');
    expect(field.getAttribute('autocorrect')).toBe('off');
  });
});
