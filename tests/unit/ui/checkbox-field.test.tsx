import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CheckboxField } from '#src/ui/checkbox-field.tsx';

afterEach(cleanup);

function Field() {
  const [checked, setChecked] = useState(false);
  return <CheckboxField label="Agreed" hint="With both." checked={checked} onChange={setChecked} />;
}

describe('CheckboxField', () => {
  it('is ticked by its words and by the space bar', async () => {
    render(<Field />);
    const field = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Agreed' });
    await userEvent.click(screen.getByText('Agreed'));
    expect(field.checked).toBe(true);
    field.focus();
    await userEvent.keyboard(' ');
    expect(field.checked).toBe(false);
  });

  it('is described by hint and error, and marked invalid by the error', () => {
    render(
      <CheckboxField
        label="Agreed"
        hint="With both."
        error="Tick it."
        required
        checked={false}
        onChange={() => undefined}
      />,
    );
    const field = screen.getByRole('checkbox', { name: 'Agreed' });
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(['With both.', 'Tick it.']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-required')).toBe('true');
  });
});
