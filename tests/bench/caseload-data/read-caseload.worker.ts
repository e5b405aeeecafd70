import type { AnyRevision } from '../../../src/domain/revision.ts';

const batchSize = 500;

self.addEventListener('message', ({ data: address }: MessageEvent<string>) => {
  send(address).catch(reportError);
});

async function send(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const lines = (await response.text()).trimEnd().split('\n');
  for (let start = 0; start < lines.length; start += batchSize) {
    self.postMessage(
      lines.slice(start, start + batchSize).map((line): AnyRevision => JSON.parse(line) as AnyRevision),
    );
  }
  self.postMessage(null);
}
