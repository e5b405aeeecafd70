import type { AnyRevision } from '#src/domain/revision.ts';
import { inClientOrder } from './in-client-order.ts';
import { loadRows, type LoadedRows, type LoadRequest } from './load-rows.ts';

/** What the worker tells: progress, revisions in batches that do not hold up the page, then the rest. */
export type LoadMessage =
  | { readonly progress: number }
  | { readonly batch: readonly AnyRevision[] }
  | { readonly done: Omit<LoadedRows, 'revisions'> }
  | { readonly failed: string };

const batchSize = 500;

function tell(message: LoadMessage): void {
  self.postMessage(message);
}

self.addEventListener('message', (event: MessageEvent<LoadRequest>) => {
  loadRows(event.data, (progress) => {
    tell({ progress });
  }).then(
    ({ revisions, head, damage }) => {
      const ordered = inClientOrder(revisions);
      for (let start = 0; start < ordered.length; start += batchSize) {
        tell({ batch: ordered.slice(start, start + batchSize) });
      }
      tell({ done: { head, damage } });
    },
    (error: unknown) => {
      tell({ failed: String(error) });
    },
  );
});
