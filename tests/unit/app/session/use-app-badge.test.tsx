import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useAppBadge } from '#src/app/session/use-app-badge.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function platformWithBadges() {
  const setAppBadge = vi.fn(() => Promise.resolve());
  const clearAppBadge = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { setAppBadge, clearAppBadge });
  return { setAppBadge, clearAppBadge };
}

describe('the badge on the icon', () => {
  it('follows the count, and goes at none', () => {
    const { setAppBadge, clearAppBadge } = platformWithBadges();
    const { rerender } = renderHook((count: number) => useAppBadge(count), { initialProps: 3 });
    expect(setAppBadge.mock.calls).toEqual([[3]]);
    rerender(3);
    rerender(4);
    expect(setAppBadge.mock.calls).toEqual([[3], [4]]);
    expect(clearAppBadge).not.toHaveBeenCalled();
    rerender(0);
    expect(clearAppBadge).toHaveBeenCalledOnce();
  });

  it('stays when the application is left', () => {
    const { clearAppBadge } = platformWithBadges();
    const { unmount } = renderHook(() => useAppBadge(3));
    unmount();
    expect(clearAppBadge).not.toHaveBeenCalled();
  });

  it('is no matter where the platform refuses or knows of none', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    // No spies, which would take the rejection themselves.
    const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    vi.stubGlobal('navigator', { setAppBadge: refuse, clearAppBadge: refuse });
    renderHook(() => useAppBadge(3));
    renderHook(() => useAppBadge(0));
    vi.stubGlobal('navigator', {});
    renderHook(() => useAppBadge(0));
    // Node tells of a rejection nobody took after the microtasks have run.
    await new Promise((done) => setTimeout(done));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
