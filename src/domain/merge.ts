import type { AnyRevision } from './revision.ts';

/** Which revisions of `incoming` are not in `known` yet, each once. Importing is appending these: twice is nothing. */
export function revisionsToAdd(
  known: { has: (revisionId: string) => boolean },
  incoming: Iterable<AnyRevision>,
): AnyRevision[] {
  const added = new Map<string, AnyRevision>();
  for (const revision of incoming) {
    if (!known.has(revision.id) && !added.has(revision.id)) added.set(revision.id, revision);
  }
  return [...added.values()];
}
