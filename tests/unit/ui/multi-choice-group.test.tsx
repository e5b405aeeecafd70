import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { MultiChoiceGroup } from '#src/ui/multi-choice-group.tsx';

afterEach(cleanup);

const choices = [
  { value: 'a' as const, label: 'Morning' },
  { value: 'b' as const, label: 'Noon' },
  { value: 'c' as const, label: 'Evening' },
];

describe('MultiChoiceGroup', () => {
  it('hands on what is chosen in the order of the question, whatever the order of tapping', async () => {
    let last: string[] = [];
    function Question() {
      const [values, setValues] = useState<('a' | 'b' | 'c')[]>([]);
      last = values;
      return <MultiChoiceGroup legend="When?" values={values} onChange={setValues} choices={choices} />;
    }
    render(<Question />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Evening' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Morning' }));
    expect(last).toEqual(['a', 'c']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Evening' }));
    expect(last).toEqual(['a']);
  });

  it('ties the error to the group and marks the boxes', () => {
    render(
      <MultiChoiceGroup
        legend="When?"
        error="Choose at least one."
        values={[]}
        onChange={() => undefined}
        choices={choices}
      />,
    );
    const group = screen.getByRole('group', { name: 'When?' });
    const error = document.getElementById(group.getAttribute('aria-describedby')!);
    expect(error?.textContent).toBe('Choose at least one.');
    expect(screen.getAllByRole('checkbox').every((box) => box.getAttribute('aria-invalid') === 'true')).toBe(
      true,
    );
  });
});
