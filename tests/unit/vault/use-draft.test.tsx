import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft, DraftFields } from '#src/domain/draft.ts';
import type { VaultEnvironment } from '#src/vault/environment.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';
import { useDraft } from '#src/vault/use-draft.ts';
import { VaultProvider } from '#src/vault/use-vault.tsx';

const about: Pick<Draft, 'form' | 'record' | 'client' | 'parents'> = {
  form: 'checkIn',
  record: null,
  client: null,
  parents: [],
};

/** A vault whose drafts are only written down. */
function pretendVault({ readOnly = false } = {}) {
  const kept: Draft[] = [];
  const flushRequests = new Set<() => Promise<void>>();
  const keep = vi.fn((draft: Draft) => {
    kept.push(draft);
    return Promise.resolve();
  });
  const discard = vi.fn(() => Promise.resolve());
  const onFlushRequest = (flush: () => Promise<void>) => {
    flushRequests.add(flush);
    return () => flushRequests.delete(flush);
  };
  const vault = { readOnly, drafts: { keep, discard, onFlushRequest } } as unknown as OpenVault;
  const environment = {
    newId: () => 'f1111111-1111-4111-8111-111111111111',
    now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()),
  } as unknown as VaultEnvironment;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <VaultProvider vault={vault} environment={environment}>
      {children}
    </VaultProvider>
  );
  const open = (existing?: Draft) => renderHook(() => useDraft(about, existing), { wrapper });
  return { kept, keep, discard, flushRequests, open };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const typed = (note: string): DraftFields => ({ note });
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

describe('CI-7: what is typed into a form', () => {
  test('is kept within two seconds of the last keystroke', async () => {
    const { kept, open } = pretendVault();
    const { result } = open();
    expect(result.current.state).toBe('untouched');
    act(() => {
      result.current.hold(typed('a'));
    });
    expect(result.current.state).toBe('typing');
    await pass(2000);
    expect(kept).toMatchObject([{ ...about, id: result.current.id, fields: { note: 'a' } }]);
    expect(result.current.state).toBe('kept');
  });

  test('is kept up with while somebody types without a pause', async () => {
    const { kept, open } = pretendVault();
    const { result } = open();
    for (let letter = 0; letter < 100; letter += 1) {
      act(() => {
        result.current.hold(typed('x'.repeat(letter + 1)));
      });
      await pass(100);
      const last = kept.at(-1)?.fields['note'];
      const behind = letter + 1 - (typeof last === 'string' ? last.length : 0);
      // Twenty keystrokes are two seconds.
      expect(behind).toBeLessThanOrEqual(20);
    }
    await pass(2000);
    expect(kept.at(-1)?.fields).toEqual(typed('x'.repeat(100)));
  });

  test('is kept at once when the page hides, when it goes, when the form is left, and when the vault locks', async () => {
    for (const leave of ['visibilitychange', 'pagehide', 'left', 'lock'] as const) {
      const { kept, open, flushRequests } = pretendVault();
      const { result, unmount } = open();
      act(() => {
        result.current.hold(typed(leave));
      });
      await act(async () => {
        if (leave === 'visibilitychange') {
          vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
          document.dispatchEvent(new Event('visibilitychange'));
        }
        if (leave === 'pagehide') window.dispatchEvent(new Event('pagehide'));
        if (leave === 'left') unmount();
        if (leave === 'lock') await Promise.all(Array.from(flushRequests, (flush) => flush()));
        await vi.advanceTimersByTimeAsync(0);
      });
      expect(kept.map(({ fields }) => fields)).toEqual([typed(leave)]);
      vi.restoreAllMocks();
      unmount();
      expect(flushRequests.size).toBe(0);
      await pass(5000);
      expect(kept).toHaveLength(1);
    }
  });

  test('is not written when nothing was typed', async () => {
    const { kept, open } = pretendVault();
    const { unmount } = open();
    await pass(5000);
    unmount();
    await pass(5000);
    expect(kept).toEqual([]);
  });

  test('that could not be kept is said not to be, and is tried again with the next keystroke', async () => {
    const { kept, keep, open } = pretendVault();
    const { result } = open();
    keep.mockRejectedValueOnce(new Error('full'));
    act(() => {
      result.current.hold(typed('a'));
    });
    await pass(2000);
    expect(result.current.state).toBe('notKept');
    act(() => {
      result.current.hold(typed('ab'));
    });
    expect(result.current.state).toBe('notKept');
    await pass(2000);
    expect(kept.map(({ fields }) => fields)).toEqual([typed('ab')]);
    expect(result.current.state).toBe('kept');
  });

  test('that could not be kept is tried once more when the form is left', async () => {
    const { kept, keep, open } = pretendVault();
    const { result, unmount } = open();
    keep.mockRejectedValueOnce(new Error('full'));
    act(() => {
      result.current.hold(typed('a'));
    });
    await pass(2000);
    unmount();
    await pass(0);
    expect(kept.map(({ fields }) => fields)).toEqual([typed('a')]);
  });

  test('thrown away is not kept afterwards', async () => {
    const { kept, discard, open } = pretendVault();
    const { result, unmount } = open();
    act(() => {
      result.current.hold(typed('a'));
    });
    await act(() => result.current.discard());
    expect(discard).toHaveBeenCalledWith(result.current.id);
    unmount();
    await pass(5000);
    expect(kept).toEqual([]);
  });

  test('goes on in the draft that was taken up again, on the revisions on which that was begun', async () => {
    const existing: Draft = {
      ...about,
      id: 'e1111111-1111-4111-8111-111111111111',
      parents: ['a1111111-1111-4111-8111-111111111111'],
      savedAt: '2026-03-02T07:00:00.000Z',
      fields: typed('a'),
    };
    const { kept, open } = pretendVault();
    const { result } = open(existing);
    expect(result.current).toMatchObject({ id: existing.id, parents: existing.parents, state: 'kept' });
    act(() => {
      result.current.hold(typed('ab'));
    });
    await pass(2000);
    expect(kept).toMatchObject([{ id: existing.id, parents: existing.parents, fields: typed('ab') }]);
  });

  test('into a vault that is open for reading only is not written', async () => {
    const { kept, open } = pretendVault({ readOnly: true });
    const { result, unmount } = open();
    act(() => {
      result.current.hold(typed('a'));
    });
    await pass(5000);
    unmount();
    await pass(5000);
    expect(kept).toEqual([]);
  });
});
