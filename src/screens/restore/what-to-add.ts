import { revisionsToAdd } from '#src/domain/merge.ts';
import type { AnyRevision } from '#src/domain/revision.ts';
import type { Caseload } from '#src/vault/caseload.ts';

/** How a backup compares with what is here. */
export interface RestorePlan {
  /** Revisions that are not here yet and belong here. */
  readonly missing: readonly AnyRevision[];
  /** How many revisions of the backup are here already. */
  readonly here: number;
  /** Whether the backup is of another set-up: with another practitioner or other settings than those here. */
  readonly foreign: boolean;
}

/**
 * Compares a backup with what is here. A vault has one practitioner and one record of settings; those of another set-up
 * are left out, so that a restore never changes whose vault this is.
 */
export function whatToAdd(caseload: Caseload, backup: readonly AnyRevision[]): RestorePlan {
  const belongs = (revision: AnyRevision): boolean => {
    if (revision.kind !== 'practitioner' && revision.kind !== 'settings') return true;
    const own = caseload.only(revision.kind);
    return own === undefined || own.record === revision.record;
  };
  const unknown = revisionsToAdd(caseload.revisionIds, backup);
  const missing = unknown.filter(belongs);
  const distinct = new Set(backup.map(({ id }) => id)).size;
  return { missing, here: distinct - unknown.length, foreign: missing.length < unknown.length };
}
