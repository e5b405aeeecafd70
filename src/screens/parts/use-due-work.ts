import { dueWork, type DueWork } from '#src/domain/due-work.ts';
import { useNow } from '#src/ui/use-now.ts';
import type { Caseload } from '#src/vault/caseload.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';

interface Computed {
  readonly version: number;
  readonly minute: number;
  readonly zone: string;
  readonly due: readonly DueWork[];
}

/** What was computed last for a caseload: several parts of a page ask for the same within one minute. */
const latest = new WeakMap<Caseload, Computed>();

/** All that is due today or overdue, kept up to date to the half minute, and the practitioner's date and time. */
export function useDueWork(): { readonly due: readonly DueWork[]; readonly now: Temporal.ZonedDateTime } {
  const caseload = useCaseload();
  const { now: clock, zone } = useEnvironment();
  const now = useNow(clock, 30_000).toZonedDateTimeISO(zone());
  return { due: computed(caseload, now), now };
}

function computed(caseload: Caseload, now: Temporal.ZonedDateTime): readonly DueWork[] {
  const { version } = caseload;
  const minute = Math.floor(now.epochMilliseconds / 60_000);
  const known = latest.get(caseload);
  if (known?.version === version && known.minute === minute && known.zone === now.timeZoneId) {
    return known.due;
  }
  const due = dueWork(caseload.allClientRecords(), programmeOf(caseload), now);
  latest.set(caseload, { version, minute, zone: now.timeZoneId, due });
  return due;
}
