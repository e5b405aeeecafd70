import {
  MalformedRevisionError,
  NewerRevisionError,
  readRevision,
  type AnyRevision,
} from '#src/domain/revision.ts';
import { PackRefusedError, type PackHeader } from './pack-format.ts';
import { readPack } from './read-pack.ts';
import { writePack, type PackOrigin } from './write-pack.ts';

/** A backup that was opened and found whole. Nothing of it is stored yet. */
export interface OpenedBackup {
  readonly header: PackHeader;
  readonly revisions: readonly AnyRevision[];
}

/** Seals everything under a passphrase. */
export async function makeBackup(
  revisions: Iterable<AnyRevision>,
  origin: PackOrigin,
  options: Parameters<typeof writePack>[2],
): Promise<Blob> {
  const lines = Array.from(revisions, (revision) => ({ revision }));
  return writePack({ kind: 'backup', about: { revisions: lines.length }, lines }, origin, options);
}

/**
 * Opens a backup, checking every revision in it.
 *
 * @throws PackRefusedError with the reason; then nothing is to be taken over.
 */
export async function openBackup(file: Blob, options: Parameters<typeof readPack>[2]): Promise<OpenedBackup> {
  const { header, lines } = await readPack(file, 'backup', options);
  const revisions = lines.map(revisionOfLine);
  checkOneKindEach(revisions);
  return { header, revisions };
}

// A record of two kinds is no record: whoever reads its history would take one for the other.
function checkOneKindEach(revisions: readonly AnyRevision[]): void {
  const kinds = new Map<string, AnyRevision['kind']>();
  for (const { record, kind } of revisions) {
    if ((kinds.get(record) ?? kind) !== kind) throw new PackRefusedError('damaged');
    kinds.set(record, kind);
  }
}

function revisionOfLine(line: unknown): AnyRevision {
  if (typeof line !== 'object' || line === null || !Object.hasOwn(line, 'revision')) {
    throw new PackRefusedError('damaged');
  }
  try {
    return readRevision((line as { revision: unknown }).revision);
  } catch (error) {
    if (error instanceof NewerRevisionError) throw new PackRefusedError('newer', { cause: error });
    if (error instanceof MalformedRevisionError) throw new PackRefusedError('damaged', { cause: error });
    throw error;
  }
}
