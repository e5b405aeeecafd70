import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { updateOnRequest } from '#src/app/start/update-on-request.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function pretendBrowser() {
  const listeners = new Map<string, () => void>();
  const lifecycle = {
    addEventListener: (type: string, listener: () => void) => void listeners.set(type, listener),
    register: vi.fn(() => Promise.resolve(undefined)),
    messageSkipWaiting: vi.fn(),
    update: vi.fn(() => Promise.resolve()),
  };
  const reload = vi.fn();
  return {
    surroundings: { lifecycle, reload } as unknown as NonNullable<Parameters<typeof updateOnRequest>[1]>,
    lifecycle,
    reload,
    happens: (type: 'waiting' | 'controlling') => listeners.get(type)?.(),
  };
}

describe('a new version', () => {
  test('is announced, and changes nothing by itself', () => {
    const browser = pretendBrowser();
    const onVersionWaits = vi.fn();
    updateOnRequest(onVersionWaits, browser.surroundings);
    expect(onVersionWaits).not.toHaveBeenCalled();

    browser.happens('waiting');
    expect(onVersionWaits).toHaveBeenCalledTimes(1);
    expect(browser.lifecycle.messageSkipWaiting).not.toHaveBeenCalled();
    expect(browser.reload).not.toHaveBeenCalled();
  });

  test('takes over when asked, and the tab reloads once it has', () => {
    const browser = pretendBrowser();
    const update = updateOnRequest(vi.fn(), browser.surroundings);
    browser.happens('waiting');

    update?.applyUpdate();
    expect(browser.lifecycle.messageSkipWaiting).toHaveBeenCalledTimes(1);
    expect(browser.reload).not.toHaveBeenCalled();
    browser.happens('controlling');
    expect(browser.reload).toHaveBeenCalledTimes(1);
  });

  test('that is slow to take over does not leave an empty page behind', () => {
    const browser = pretendBrowser();
    const update = updateOnRequest(vi.fn(), browser.surroundings);
    browser.happens('waiting');

    update?.applyUpdate();
    vi.advanceTimersByTime(7000);
    expect(browser.reload).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(browser.reload).toHaveBeenCalledTimes(1);
  });

  test('that another tab asked for does not reload this one', () => {
    const browser = pretendBrowser();
    updateOnRequest(vi.fn(), browser.surroundings);
    browser.happens('waiting');
    browser.happens('controlling');
    expect(browser.reload).not.toHaveBeenCalled();
  });

  test('that took over already is reached by a reload alone', () => {
    const browser = pretendBrowser();
    const update = updateOnRequest(vi.fn(), browser.surroundings);
    browser.happens('waiting');
    browser.happens('controlling');

    update?.applyUpdate();
    expect(browser.reload).toHaveBeenCalledTimes(1);
    expect(browser.lifecycle.messageSkipWaiting).not.toHaveBeenCalled();
  });
});

describe('without a network', () => {
  test('neither registering nor looking for a version is an error', async () => {
    const browser = pretendBrowser();
    browser.lifecycle.register.mockRejectedValue(new TypeError('offline'));
    browser.lifecycle.update.mockRejectedValue(new TypeError('offline'));
    const update = updateOnRequest(vi.fn(), browser.surroundings);
    await expect(update?.checkForUpdate()).resolves.toBeUndefined();
  });
});
