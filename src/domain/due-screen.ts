import { civilDay, dayIn, dayNumber } from './civil-days.ts';
import type { ClientRecords } from './client-records.ts';
import { onDay, type Occurrence, type OccurrenceCause } from './occurrence.ts';
import type { ProgrammeValues } from './programme.ts';

/**
 * The look at the risk that is asked for, at most one (RS-6): the first one from the day he was added; then when the time
 * that the programme set is over, and after every flag and every change in the home since the last (CL-7). Saying why not
 * counts as a look for what was known by then; what comes after it asks again.
 *
 * @param zone where the practitioner is
 */
export function dueScreen(
  records: Pick<ClientRecords, 'savedAt' | 'screens' | 'homeChangesSavedAt' | 'flagsSavedAt' | 'notDone'>,
  programme: Pick<ProgrammeValues, 'riskScreenDays'>,
  zone: string,
): Occurrence[] {
  const closed = records.notDone.filter(({ body }) => body.work === 'riskScreen');
  const looks = [...records.screens, ...closed].map(({ savedAt }) => Date.parse(savedAt));
  if (looks.length === 0) {
    return [onDay('riskScreen', dayIn(zone, Date.parse(records.savedAt)), ['firstScreen'])];
  }
  const lastLook = Math.max(...looks);
  const due: { day: string; cause: OccurrenceCause }[] = [];
  // Counted from the day the last screen is for, which may lie before the day it was entered.
  const lastDays = [
    ...records.screens.map(({ body }) => body.on),
    ...closed.map(({ savedAt }) => dayIn(zone, Date.parse(savedAt))),
  ];
  const lastDay = Math.max(...lastDays.map(dayNumber));
  due.push({ day: civilDay(lastDay + programme.riskScreenDays), cause: 'time' });
  const since = (instants: readonly string[], cause: OccurrenceCause): void => {
    const later = instants.map((at) => Date.parse(at)).filter((at) => at > lastLook);
    if (later.length > 0) due.push({ day: dayIn(zone, Math.min(...later)), cause });
  };
  since(records.flagsSavedAt, 'flag');
  since(records.homeChangesSavedAt, 'household');
  due.sort((a, b) => (a.day < b.day ? -1 : 1));
  const first = due[0];
  if (!first) return [];
  // Everything that asks by the time it is due is named; a date that is still to come is not a reason yet.
  const causes = due
    .filter(({ day, cause }) => cause !== 'time' || day === first.day)
    .map(({ cause }) => cause);
  return [onDay('riskScreen', first.day, causes)];
}
