import { useMemo } from 'react';
import { civilDay, dayNumber } from '#src/domain/civil-days.ts';
import { bookedWork, type BookedWork } from '#src/domain/diary.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';

/**
 * What is booked on a day, the day before and the day after, of all clients. Not looked up anew with every letter of the form.
 *
 * @param day in the practitioner's zone; null while it is not known
 */
export function useBookedAround(day: string | null, now: Temporal.ZonedDateTime): readonly BookedWork[] {
  const caseload = useCaseload();
  const { version } = caseload;
  return useMemo(() => {
    if (day === null) return [];
    const days = { from: civilDay(dayNumber(day) - 1), until: civilDay(dayNumber(day) + 1) };
    return bookedWork(caseload.allClientRecords(), programmeOf(caseload), days, now);
    // The caseload stays the same object; its version says that it holds something new.
  }, [caseload, version, day, now]);
}
