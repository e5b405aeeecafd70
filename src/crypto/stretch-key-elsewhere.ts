import type { StretchKey } from './key-stretching.ts';
import type { StretchingAnswer } from './stretch-key.worker.ts';

/** Stretching in a worker that ends with the task, so that its memory does too. The application says how to start one. */
export function stretchKeyIn(startWorker: () => Worker): StretchKey {
  return (task) =>
    new Promise((resolve, reject) => {
      const worker = startWorker();
      const end = (settle: () => void): void => {
        worker.terminate();
        settle();
      };
      worker.addEventListener('error', (event) => {
        end(() => {
          reject(new Error(event.message));
        });
      });
      worker.addEventListener('message', ({ data }: MessageEvent<StretchingAnswer>) => {
        end(() => {
          if ('key' in data) resolve(data.key);
          else reject(new Error(data.failed));
        });
      });
      worker.postMessage(task);
    });
}
