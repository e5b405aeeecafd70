import { describe, expect, test } from 'vitest';
import type { AnyRevision } from '#src/domain/revision.ts';
import { emptyLedger } from '#src/vault/ledger.ts';
import { loadRowsIn } from '#src/vault/load-rows-elsewhere.ts';
import type { LoadRequest } from '#src/vault/load-rows.ts';
import { aClient, aRevision } from '../domain/sample-records.ts';

const request = { database: 'evenkeel-1', headCopy: null } as unknown as LoadRequest;

class PretendWorker extends EventTarget {
  readonly asked: unknown[] = [];
  terminated = 0;
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.terminated += 1;
  }
  tells(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function begin() {
  const worker = new PretendWorker();
  const shares: number[] = [];
  const answer = loadRowsIn(() => worker as unknown as Worker)(request, (share) => shares.push(share));
  return { worker, shares, answer };
}

describe('loading rows in a worker', () => {
  test('gathers the batches in order, passes progress on, and ends the worker', async () => {
    const { worker, shares, answer } = begin();
    expect(worker.asked).toEqual([request]);
    const revisions = Array.from(
      { length: 3 },
      () => aRevision({ kind: 'client', body: aClient() }) as AnyRevision,
    );
    worker.tells({ progress: 0.5 });
    worker.tells({ batch: revisions.slice(0, 2) });
    worker.tells({ batch: revisions.slice(2) });
    worker.tells({ done: { head: emptyLedger, damage: [{ what: 'headMissing' }] } });
    expect(await answer).toEqual({ revisions, head: emptyLedger, damage: [{ what: 'headMissing' }] });
    expect(shares).toEqual([0.5]);
    expect(worker.terminated).toBe(1);
  });

  test('rejects with what went wrong', async () => {
    const { worker, answer } = begin();
    worker.tells({ failed: 'UnknownError: no such store' });
    await expect(answer).rejects.toThrow('no such store');
    expect(worker.terminated).toBe(1);
  });

  test('rejects when the worker does not start', async () => {
    const { worker, answer } = begin();
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'no such script' }));
    await expect(answer).rejects.toThrow('no such script');
    expect(worker.terminated).toBe(1);
  });
});
