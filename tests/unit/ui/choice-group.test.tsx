import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';

// The simulated keyboard finds the radios of a group by a selector, and jsdom has no CSS object to escape names with.
vi.stubGlobal('CSS', { escape: (name: string) => name.replace(/[^\w-]/g, '\\$&') });

afterEach(cleanup);

type Answer = 'yes' | 'no' | 'unknown';
const choices: { value: Answer; label: string; hint?: string }[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Unknown', hint: 'Always an answer.' },
];

function Question({ onAnswer = () => undefined }: { onAnswer?: (answer: Answer | null) => void }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  function take(next: Answer | null) {
    setAnswer(next);
    onAnswer(next);
  }
  return (
    <>
      <button>Before</button>
      <ChoiceGroup
        legend="Is it so?"
        value={answer}
        onChange={take}
        choices={choices}
        clear={{ label: 'Take it back', onClear: () => take(null) }}
      />
    </>
  );
}

describe('ChoiceGroup', () => {
  it('is one stop for Tab, and the arrow keys choose', async () => {
    const answered = vi.fn();
    render(<Question onAnswer={answered} />);
    const user = userEvent.setup();
    await user.click(screen.getByText('Before'));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Yes' }));
    await user.keyboard(' {ArrowDown}');
    expect(answered.mock.calls).toEqual([['yes'], ['no']]);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'No' }).checked).toBe(true);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take it back' }));
  });

  it('can be tapped anywhere on the tile', async () => {
    render(<Question />);
    await userEvent.click(screen.getByText('Always an answer.'));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Unknown' }).checked).toBe(true);
  });

  it('gives the answer back when asked', async () => {
    render(<Question />);
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((radio) => radio.checked)).toBe(false);
  });

  it('is named by its question, described by hint and error, and marked invalid as a whole', () => {
    render(
      <ChoiceGroup
        legend="Is it so?"
        hint="As far as is known."
        error="Choose one."
        required
        value={null}
        onChange={() => undefined}
        choices={choices}
      />,
    );
    const group = screen.getByRole('radiogroup', { name: 'Is it so?' });
    expect(group.getAttribute('aria-invalid')).toBe('true');
    expect(group.getAttribute('aria-required')).toBe('true');
    const described = group.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'As far as is known.',
      'Choose one.',
    ]);
  });

  it('reports leaving once, not on every move inside', async () => {
    const left = vi.fn();
    render(
      <>
        <ChoiceGroup
          legend="Is it so?"
          value="yes"
          onChange={() => undefined}
          onBlur={left}
          choices={choices}
        />
        <button>After</button>
      </>,
    );
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(left).not.toHaveBeenCalled();
    await user.click(screen.getByText('After'));
    expect(left).toHaveBeenCalledOnce();
  });

  it('keeps two questions with the same answers apart', async () => {
    render(
      <>
        <Question />
        <Question />
      </>,
    );
    const [first, second] = screen.getAllByRole<HTMLInputElement>('radio', { name: 'Yes' });
    await userEvent.click(first!);
    await userEvent.click(second!);
    expect(first!.checked).toBe(true);
    expect(second!.checked).toBe(true);
  });
});
