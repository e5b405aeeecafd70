import type { AnyRevision } from '#src/domain/revision.ts';
import type { LoadRows } from './load-rows.ts';
import type { LoadMessage } from './load-rows.worker.ts';

/** Loading rows in a worker, so that the page stays free. The application says how to start one. */
export function loadRowsIn(startWorker: () => Worker): LoadRows {
  return (request, onProgress) =>
    new Promise((resolve, reject) => {
      const worker = startWorker();
      const revisions: AnyRevision[] = [];
      const fail = (reason: string): void => {
        worker.terminate();
        reject(new Error(reason));
      };
      worker.addEventListener('error', (event) => {
        fail(event.message);
      });
      worker.addEventListener('message', ({ data }: MessageEvent<LoadMessage>) => {
        if ('progress' in data) onProgress(data.progress);
        else if ('batch' in data) revisions.push(...data.batch);
        else if ('failed' in data) fail(data.failed);
        else {
          worker.terminate();
          resolve({ revisions, ...data.done });
        }
      });
      worker.postMessage(request);
    });
}
