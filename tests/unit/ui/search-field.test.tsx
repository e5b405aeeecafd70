import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { SearchField } from '#src/ui/search-field.tsx';

afterEach(cleanup);

function Search() {
  const [value, setValue] = useState('');
  return <SearchField label="Search" value={value} onChange={setValue} clearLabel="Clear" />;
}

describe('SearchField', () => {
  it('is emptied by Escape and by the cross, and keeps the focus', async () => {
    const user = userEvent.setup();
    render(<Search />);
    const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' });
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
    await user.type(field, 'abc{Escape}');
    expect(field.value).toBe('');
    await user.type(field, 'abc');
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
  });
});
