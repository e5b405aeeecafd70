/**
 * How a full disk shows: the browser refuses a write at once; it gives the transaction up in the middle of its requests;
 * or, as Chromium does, it takes every write and refuses the whole transaction at its end.
 */
export type Failure = 'refuses' | 'interrupts' | 'refuses at the end';
export const failures: readonly Failure[] = ['refuses', 'interrupts', 'refuses at the end'];

const writes = ['add', 'put', 'delete'] as const;

/** What fake-indexeddb's transactions have inside. */
interface InsideTransaction {
  _state: string;
  _requests: readonly { request: IDBRequest }[];
  _abort: (name: string) => void;
  _start: () => void;
}

/**
 * Makes the nth write to any store fail as it does when storage is full, while something is done.
 *
 * @returns how it ended, and whether there was an nth write at all
 */
export async function withFullStorage<Result>(
  nth: number,
  failure: Failure,
  act: () => Promise<Result>,
): Promise<{ readonly failed: boolean; readonly outcome: PromiseSettledResult<Result> }> {
  const prototype = IDBObjectStore.prototype;
  const originals = writes.map(
    (write) => [write, Object.getOwnPropertyDescriptor(prototype, write)!] as const,
  );
  let count = 0;
  for (const [write, { value }] of originals) {
    const original = value as (this: IDBObjectStore, ...parameters: unknown[]) => unknown;
    Object.defineProperty(prototype, write, {
      configurable: true,
      writable: true,
      value: function (this: IDBObjectStore, ...parameters: unknown[]) {
        count += 1;
        if (count !== nth) return original.apply(this, parameters);
        if (failure === 'refuses') throw new DOMException('', 'QuotaExceededError');
        const request = original.apply(this, parameters);
        const transaction = this.transaction as unknown as InsideTransaction;
        if (failure === 'interrupts') transaction._abort('QuotaExceededError');
        else refuseAtTheEnd(transaction);
        return request;
      },
    });
  }
  try {
    const [outcome] = await Promise.allSettled([act()]);
    return { failed: count >= nth, outcome };
  } finally {
    for (const [write, descriptor] of originals) Object.defineProperty(prototype, write, descriptor);
  }
}

function refuseAtTheEnd(transaction: InsideTransaction): void {
  const original = transaction._start.bind(transaction);
  transaction._start = () => {
    const allDone = transaction._requests.every(({ request }) => request.readyState === 'done');
    if (allDone && transaction._state !== 'finished') transaction._abort('QuotaExceededError');
    else original();
  };
}
