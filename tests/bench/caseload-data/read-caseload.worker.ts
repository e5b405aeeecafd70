import type { AnyRevision } from '../../../src/domain/revision.ts';
import { inClientOrder } from '../../../src/vault/in-client-order.ts';

const batchSize = 500;

self.addEventListener('message', ({ data: address }: MessageEvent<string>) => {
  send(address).catch(reportError);
});

async function send(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const lines = (await response.text()).trimEnd().split('\n');
  const revisions = inClientOrder(lines.map((line): AnyRevision => JSON.parse(line) as AnyRevision));
  for (let start = 0; start < revisions.length; start += batchSize) {
    self.postMessage(revisions.slice(start, start + batchSize));
  }
  self.postMessage(null);
}
