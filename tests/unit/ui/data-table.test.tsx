import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DataTable } from '#src/ui/data-table.tsx';

afterEach(cleanup);

function show(captionHidden?: boolean) {
  render(
    <DataTable
      caption="What was set"
      captionHidden={captionHidden}
      columns={[
        { key: 'day', heading: 'Day' },
        { key: 'count', heading: 'Count', align: 'end' },
        { key: 'why', heading: 'Reason' },
      ]}
      rows={[
        { key: '1', cells: ['Monday', 3, <a key="link" href="/one" children="One" />] },
        { key: '2', cells: ['Tuesday', 0, null] },
      ]}
    />,
  );
}

describe('DataTable', () => {
  it('is named by its caption, shown or not', () => {
    show();
    expect(screen.getByRole('table', { name: 'What was set' })).toBeDefined();
    cleanup();
    show(true);
    expect(screen.getByRole('table', { name: 'What was set' })).toBeDefined();
  });

  it('has a header for each column and each row', () => {
    show();
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Day',
      'Count',
      'Reason',
    ]);
    expect(screen.getByRole('rowheader', { name: 'Monday' })).toBeDefined();
    expect(screen.getByRole('rowheader', { name: 'Tuesday' })).toBeDefined();
  });

  it('keeps headings repeated for narrow screens out of what is read', () => {
    show();
    const [, monday, tuesday] = screen.getAllByRole('row');
    expect(within(monday!).getByRole('cell', { name: '3' })).toBeDefined();
    expect(within(monday!).getByRole('link', { name: 'One' })).toBeDefined();
    const [count, reason] = within(tuesday!).getAllByRole('cell');
    expect([count?.lastChild?.textContent, reason?.lastChild?.textContent]).toEqual(['0', '']);
    for (const heading of within(monday!).getAllByText(/^(Day|Count|Reason)$/)) {
      expect(heading.getAttribute('aria-hidden')).toBe('true');
    }
  });

  it('says the roles itself, which a table laid out as rows of its own would lose', () => {
    show();
    const elements = document.querySelectorAll('table, thead, tbody, tr, th, td');
    expect(Array.from(elements).every((element) => element.hasAttribute('role'))).toBe(true);
  });
});
