import { loadTemporal } from '../../../src/app/start/load-temporal.ts';
import type { CaseloadSize } from './made-caseload.ts';

declare global {
  /** Makes up a caseload, one revision a line as JSON. Set when the page is ready. */
  var caseloadText: ((size: CaseloadSize) => string) | undefined;
}

await loadTemporal();
const { madeCaseload } = await import('./made-caseload.ts');
globalThis.caseloadText = (size) =>
  madeCaseload(size)
    .map((revision) => `${JSON.stringify(revision)}\n`)
    .join('');
