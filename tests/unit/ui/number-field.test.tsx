import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ComponentProps } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { NumberField } from '#src/ui/number-field.tsx';

afterEach(cleanup);

function Field(props: Partial<ComponentProps<typeof NumberField>>) {
  const [value, setValue] = useState('');
  return <NumberField label="Every" {...props} value={value} onChange={setValue} />;
}

const field = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Every' });

describe('NumberField', () => {
  it('hands on what is typed, and nothing where no number stands', async () => {
    render(<Field />);
    await userEvent.type(field(), '28');
    expect(field().value).toBe('28');
    await userEvent.clear(field());
    expect(field().value).toBe('');
  });

  it('is described by its unit, the hint and the error, in that order', () => {
    render(<Field suffix="days" hint="From 7 to 90." error="Write a number." required />);
    const ids = field().getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'days',
      'From 7 to 90.',
      'Write a number.',
    ]);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().getAttribute('aria-required')).toBe('true');
  });

  it('carries its limits, and asks phones for the keys of numbers', () => {
    render(<Field min={7} max={90} />);
    expect([field().min, field().max, field().inputMode]).toEqual(['7', '90', 'numeric']);
    cleanup();
    render(<Field step={0.5} />);
    expect([field().step, field().inputMode]).toEqual(['0.5', 'decimal']);
  });

  it('lets go of the pointer’s wheel, which would change it while the page is scrolled', () => {
    render(<Field />);
    field().focus();
    fireEvent.wheel(field());
    expect(document.activeElement).toBe(document.body);
  });
});
