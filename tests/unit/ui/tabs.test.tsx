import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Tabs } from '#src/ui/tabs.tsx';

afterEach(cleanup);

function Sides() {
  const [side, setSide] = useState<'a' | 'b'>('a');
  return (
    <Tabs
      label="Sides"
      value={side}
      onChange={setSide}
      tabs={[
        { value: 'a', label: 'First', content: 'one' },
        { value: 'b', label: 'Second', content: 'two' },
      ]}
    />
  );
}

describe('Tabs', () => {
  it('move by arrow keys and open by Enter, one panel at a time', async () => {
    const user = userEvent.setup();
    render(<Sides />);
    await user.tab();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(screen.getByRole('tab', { name: 'Second' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('tabpanel', { name: 'Second' }).textContent).toBe('two');
    expect(screen.queryByText('one')).toBeNull();
  });
});
