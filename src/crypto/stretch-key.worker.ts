import { stretchKey, type StretchingTask } from './key-stretching.ts';

/** What the worker answers: the key, or the words of what went wrong. */
export type StretchingAnswer = { readonly key: Uint8Array<ArrayBuffer> } | { readonly failed: string };

self.addEventListener('message', (event: MessageEvent<StretchingTask>) => {
  stretchKey(event.data).then(
    (key) => {
      self.postMessage({ key } satisfies StretchingAnswer);
    },
    (error: unknown) => {
      self.postMessage({ failed: String(error) } satisfies StretchingAnswer);
    },
  );
});
