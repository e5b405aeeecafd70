import { PackRefusedError, type PackKind, type PackRefusal } from './pack-format.ts';

/** What to tell a person about a file that did not open. */
export interface Refusal {
  /** `unreadable`: the device did not hand the file over; `failed`: the device could not do the work. */
  readonly reason: PackRefusal | 'unreadable' | 'failed';
  /** For `otherKind`: what the file is. */
  readonly kind: PackKind | 'other';
}

/** Names the reason why opening a file failed. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof PackRefusedError) return { reason: error.reason, kind: error.kind ?? 'other' };
  const unreadable =
    error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError');
  return { reason: unreadable ? 'unreadable' : 'failed', kind: 'other' };
}
