import type { AnyRevision } from '../../../src/domain/revision.ts';

/**
 * Receives a caseload from a worker in batches, as the application receives what its worker has opened: the page then holds
 * objects of the same making, and has not run any of the code that is to be measured.
 *
 * @param address of a caseload that is kept
 */
export function receivedCaseload(address: string): Promise<AnyRevision[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-caseload.worker.ts', import.meta.url), { type: 'module' });
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
    worker.postMessage(address);
  });
}
