import { describe, expect, test } from 'vitest';
import type { StretchingTask } from '#src/crypto/key-stretching.ts';
import { stretchKeyIn } from '#src/crypto/stretch-key-elsewhere.ts';

const task: StretchingTask = { name: 'scrypt', passphrase: 'words', salt: new Uint8Array(16), logN: 4 };

class PretendWorker extends EventTarget {
  readonly asked: unknown[] = [];
  terminated = 0;
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.terminated += 1;
  }
}

function begin() {
  const worker = new PretendWorker();
  const answer = stretchKeyIn(() => worker as unknown as Worker)(task);
  return { worker, answer };
}

describe('stretching in a worker', () => {
  test('hands over the task, gives the key back and ends the worker with its memory', async () => {
    const { worker, answer } = begin();
    expect(worker.asked).toEqual([task]);
    expect(worker.terminated).toBe(0);
    worker.dispatchEvent(new MessageEvent('message', { data: { key: new Uint8Array([1, 2]) } }));
    expect(await answer).toEqual(new Uint8Array([1, 2]));
    expect(worker.terminated).toBe(1);
  });

  test('rejects with what went wrong, and ends the worker then too', async () => {
    const { worker, answer } = begin();
    worker.dispatchEvent(new MessageEvent('message', { data: { failed: 'out of memory' } }));
    await expect(answer).rejects.toThrow('out of memory');
    expect(worker.terminated).toBe(1);
  });

  test('rejects when the worker does not start', async () => {
    const { worker, answer } = begin();
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'no such script' }));
    await expect(answer).rejects.toThrow('no such script');
    expect(worker.terminated).toBe(1);
  });
});
