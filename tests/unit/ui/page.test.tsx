import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Page } from '#src/ui/page.tsx';

afterEach(cleanup);

describe('Page', () => {
  it('puts the focus on its heading when it appears, and not again when it is drawn anew', () => {
    const { rerender } = render(<Page title="Today">One</Page>);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Today' }));
    (document.activeElement as HTMLElement).blur();
    rerender(<Page title="Today">Two</Page>);
    expect(document.activeElement).toBe(document.body);
  });

  it('leaves the focus where a control of the page has taken it', () => {
    render(
      <main>
        <Page title="Search">
          <input aria-label="Words" autoFocus />
        </Page>
      </main>,
    );
    expect(document.activeElement).toBe(screen.getByLabelText('Words'));
  });

  it('draws the way back with the link it is given', () => {
    render(
      <Page title="Detail" back={{ label: 'List', render: (link) => <a href="/list" {...link} /> }}>
        One
      </Page>,
    );
    expect(screen.getByRole('link', { name: 'List' }).getAttribute('href')).toBe('/list');
  });
});
