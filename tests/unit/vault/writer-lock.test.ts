import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdHere, holdIfFree } from '#src/vault/writer-lock.ts';

interface Held {
  readonly name: string;
  readonly lose: () => void;
}

/** What a browser's lock manager does with exclusive locks: one holder, a queue, giving up, and taking by force. */
class PretendLocks {
  held: Held | null = null;
  readonly queue: (() => void)[] = [];

  async request(
    name: string,
    { ifAvailable, steal, signal }: LockOptions,
    use: (lock: { name: string } | null) => unknown,
  ): Promise<unknown> {
    // A lock is never given before the asking has returned.
    await Promise.resolve();
    if (steal) this.held?.lose();
    else if (this.held && ifAvailable) return use(null);
    else if (this.held) {
      await new Promise<void>((resolve, reject) => {
        this.queue.push(resolve);
        signal?.addEventListener('abort', () => {
          this.queue.splice(this.queue.indexOf(resolve), 1);
          reject(new DOMException('', 'AbortError'));
        });
      });
    }
    const stolen = new Promise<never>((_, reject) => {
      this.held = {
        name,
        lose: () => {
          reject(new DOMException('', 'AbortError'));
        },
      };
    });
    const mine = this.held;
    try {
      return await Promise.race([use({ name }), stolen]);
    } finally {
      if (this.held === mine) {
        this.held = null;
        this.queue.shift()?.();
      }
    }
  }
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: new PretendLocks() });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('design 4: one writer at a time', () => {
  test('the first tab has the vault, and the second is told that it has not', async () => {
    const first = await holdIfFree();
    expect(first).not.toBeNull();
    expect(await holdIfFree()).toBeNull();
    first!.release();
    await new Promise((resolve) => setTimeout(resolve));
    const next = await holdIfFree();
    expect(next).not.toBeNull();
    next!.release();
  });

  test('“use here” asks the other tab, waits until it has put everything away, and has it then', async () => {
    const first = (await holdIfFree())!;
    let putAway = false;
    void first.wantedElsewhere.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      putAway = true;
      first.release();
    });
    const second = await holdHere();
    expect(putAway).toBe(true);
    expect(await holdIfFree()).toBeNull();
    second.release();
  });

  test('a tab that does not answer loses it after four seconds, and is told', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const first = (await holdIfFree())!;
    let had = false;
    const taking = holdHere().then((hold) => {
      had = true;
      return hold;
    });
    await vi.advanceTimersByTimeAsync(3900);
    expect(had).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    const second = await taking;
    await first.wantedElsewhere;
    expect(await holdIfFree()).toBeNull();
    second.release();
  });

  test('taken where it is free is taken at once', async () => {
    const hold = await holdHere();
    expect(await holdIfFree()).toBeNull();
    hold.release();
  });
});
