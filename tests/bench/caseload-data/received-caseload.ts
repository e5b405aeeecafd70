import type { AnyRevision } from '../../../src/domain/revision.ts';
import type { CaseloadSize } from './made-caseload.ts';

/**
 * Has a caseload made in a worker and receives it in batches, as the application receives what its worker has opened: the
 * page then holds objects of the same making, and has not run any of the code that is to be measured.
 */
export function receivedCaseload(size: CaseloadSize): Promise<AnyRevision[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./send-caseload.worker.ts', import.meta.url), { type: 'module' });
    const revisions: AnyRevision[] = [];
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<readonly AnyRevision[] | null>) => {
      if (data !== null) {
        revisions.push(...data);
        return;
      }
      worker.terminate();
      resolve(revisions);
    });
    worker.postMessage(size);
  });
}
