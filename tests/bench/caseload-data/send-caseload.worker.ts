import { loadTemporal } from '../../../src/app/start/load-temporal.ts';
import type { CaseloadSize } from './made-caseload.ts';

const batchSize = 500;

self.addEventListener('message', ({ data }: MessageEvent<CaseloadSize>) => {
  void send(data);
});

async function send(size: CaseloadSize): Promise<void> {
  await loadTemporal();
  const { madeCaseload } = await import('./made-caseload.ts');
  const revisions = madeCaseload(size);
  for (let start = 0; start < revisions.length; start += batchSize) {
    self.postMessage(revisions.slice(start, start + batchSize));
  }
  self.postMessage(null);
}
