import { afterEach, describe, expect, test, vi } from 'vitest';
import { canShare, neutralFileName, saveFile, shareFile } from '#src/exchange/hand-over-file.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const file = new File(['sealed'], 'evenkeel-2026-03-02-backup.age');

test('design 6: a file’s name says nothing about people or work', () => {
  expect(neutralFileName('backup', '2026-03-02')).toBe('evenkeel-2026-03-02-backup.age');
  expect(neutralFileName('pack', '2026-03-02')).toBe('evenkeel-2026-03-02-pack.age');
  expect(neutralFileName('calendar', '2026-03-02')).toBe('evenkeel-2026-03-02.ics');
});

describe('handing a file over', () => {
  test('by sharing, where the system takes it', async () => {
    const share = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { share, canShare: ({ files }: ShareData) => files?.[0] === file });
    expect(canShare(file)).toBe(true);
    expect(await shareFile(file)).toBe('shared');
    expect(share).toHaveBeenCalledWith({ files: [file] });
    vi.stubGlobal('navigator', {});
    expect(canShare(file)).toBe(false);
  });

  test('stopped by the person is no error; anything else is', async () => {
    vi.stubGlobal('navigator', { share: () => Promise.reject(new DOMException('', 'AbortError')) });
    expect(await shareFile(file)).toBe('stopped');
    vi.stubGlobal('navigator', { share: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    await expect(shareFile(file)).rejects.toThrow(DOMException);
  });

  test('by saving it under its name; its address is given up afterwards', () => {
    vi.useFakeTimers();
    const link = { href: '', download: '', click: vi.fn() };
    vi.stubGlobal('document', { createElement: () => link });
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    expect(saveFile(file)).toBe('saved');
    expect(link.download).toBe(file.name);
    expect(link.href).toMatch(/^blob:/);
    expect(link.click).toHaveBeenCalledTimes(1);
    expect(revoke).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(revoke).toHaveBeenCalledWith(link.href);
    revoke.mockRestore();
  });
});
