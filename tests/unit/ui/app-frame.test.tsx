import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppFrame } from '#src/ui/app-frame.tsx';

afterEach(cleanup);

function show(onLock = vi.fn()) {
  // jsdom lays nothing out, so it has nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
  render(
    <AppFrame
      name="Evenkeel"
      navLabel="Main"
      skipLabel="Skip"
      lock={{ label: 'Lock', onLock }}
      items={(['one', 'two'] as const).map((key) => ({
        key,
        label: key,
        icon: 'today',
        current: key === 'two',
        render: (link) => <a href={`/${key}`} {...link} />,
      }))}
    >
      <p>Content</p>
    </AppFrame>,
  );
  return onLock;
}

describe('AppFrame', () => {
  it('marks the current item for screen readers too', () => {
    show();
    expect(screen.getByRole('link', { name: 'one' }).hasAttribute('aria-current')).toBe(false);
    expect(screen.getByRole('link', { name: 'two' }).getAttribute('aria-current')).toBe('page');
  });

  it('skips to the content without touching the address', async () => {
    show();
    const before = location.href;
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Skip' }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(location.href).toBe(before);
  });

  it('locks by its button', async () => {
    const onLock = show();
    await userEvent.click(screen.getByRole('button', { name: 'Lock' }));
    expect(onLock).toHaveBeenCalledOnce();
  });
});
