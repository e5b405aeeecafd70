import { historyOf } from '#src/domain/record-history.ts';
import { recordDefinitions, type RecordKind } from '#src/domain/record-kinds.ts';
import type { AnyRevision, Revision } from '#src/domain/revision.ts';
import type { OpenedBackup } from './backup.ts';
import type { PackHeader } from './pack-format.ts';

/** What a backup holds, for a person to decide by before anything is taken over. */
export interface BackupSummary {
  readonly author: PackHeader['author'];
  /** Instant at which it was made. */
  readonly made: string;
  /** Records that are not deleted, by kind. */
  readonly records: Readonly<Record<RecordKind, number>>;
  /** Saved revisions, every version of everything. */
  readonly revisions: number;
  /** Instant of the latest revision; null for an empty backup. */
  readonly newest: string | null;
}

/** Counts what is in a backup. */
export function summariseBackup({ header, revisions }: OpenedBackup): BackupSummary {
  const perRecord = new Map<string, AnyRevision[]>();
  for (const revision of revisions) {
    const known = perRecord.get(revision.record);
    if (known) known.push(revision);
    else perRecord.set(revision.record, [revision]);
  }
  const records = Object.fromEntries(Object.keys(recordDefinitions).map((kind) => [kind, 0])) as Record<
    RecordKind,
    number
  >;
  for (const set of perRecord.values()) {
    const { kind, current } = historyOf<RecordKind>(set as Revision[]);
    if (current.body !== null) records[kind] += 1;
  }
  const newest = revisions.reduce<string | null>(
    (before, { at }) => (before !== null && Date.parse(before) >= Date.parse(at) ? before : at),
    null,
  );
  return { author: header.author, made: header.made, records, revisions: revisions.length, newest };
}
