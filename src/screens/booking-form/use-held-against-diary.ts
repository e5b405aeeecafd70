import { useMemo } from 'react';
import type { Appointment } from '#src/domain/appointment.ts';
import { clashesOf, type BookedTime, type Clash } from '#src/domain/booked-time.ts';
import { civilDay, dayIn, dayNumber, zoneOr } from '#src/domain/civil-days.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { bookedWork, type BookedWork } from '#src/domain/diary.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { planOn, planPeriods } from '#src/domain/support-plan.ts';
import { bodyOf } from '#src/vault/caseload.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { appointmentOf, gapsIn, roomOf, type BookingFields, type BookingGaps } from './booking-fields.ts';
import { openSetTimes, setTimeKey, type SetTime } from './set-times.ts';

/** What a form that is being filled in would book, and how that stands with the rest of the diary. */
interface HeldAgainstDiary {
  readonly gaps: BookingGaps;
  /** Null until he is chosen. */
  readonly records: ClientRecords | null;
  /** Null while something is missing. */
  readonly appointment: Appointment | null;
  readonly room: BookedTime | null;
  /** Day of it where the practitioner is. */
  readonly localDay: string | null;
  /** In which zone its time is agreed. */
  readonly agreedIn: string;
  readonly setTimes: readonly SetTime[];
  readonly clashes: readonly Clash<BookedWork>[];
}

/**
 * Holds what the form describes against what is booked on its day, the day before and the day after, of all clients (SE-1).
 *
 * @param original the appointment that is changed
 * @param now the practitioner's civil date and time, the same as long as the form is open
 */
export function useHeldAgainstDiary(
  fields: BookingFields,
  original: RecordHistory<'appointment'> | null,
  now: Temporal.ZonedDateTime,
): HeldAgainstDiary {
  const caseload = useCaseload();
  const { version } = caseload;
  const programme = programmeOf(caseload);
  const today = now.toPlainDate().toString();
  const zone = now.timeZoneId;
  const gaps = gapsIn(fields, programme, today);
  const records = caseload.clientRecords(fields.client);
  const day = gaps.day === null ? fields.day : null;
  // What was agreed in one zone stays there; a new time is agreed where his plan is.
  const agreedIn = original ? zoneOr(bodyOf(original).zone, zone) : planZone(records, day, zone);
  const appointment = records && appointmentOf(fields, programme, today, agreedIn);
  const room = appointment && roomOf(appointment, original?.record ?? 'new');
  const localDay = room && dayIn(zone, room.start);

  // The caseload stays the same object; its version says that it holds something new. Neither is looked up anew with every
  // letter of the note.
  const setTimes = useMemo(
    () => (records && day !== null ? openSetTimes(records, programme, day, now) : []),
    [records, programme, day, now],
  );
  const around = useMemo(() => {
    if (localDay === null) return [];
    const days = { from: civilDay(dayNumber(localDay) - 1), until: civilDay(dayNumber(localDay) + 1) };
    return bookedWork(caseload.allClientRecords(), programme, days, now);
  }, [caseload, version, programme, localDay, now]);

  // The set time that it stands for is no longer in its way.
  const moved = appointment?.insteadOf
    ? `${appointment.client} session ${setTimeKey(appointment.insteadOf)}`
    : null;
  const others = around.filter(({ key }) => key !== moved);
  const clashes = room ? clashesOf(room, others) : [];
  return { gaps, records, appointment, room, localDay, agreedIn, setTimes, clashes };
}

function planZone(records: ClientRecords | null, day: string | null, zone: string): string {
  if (!records || day === null) return zone;
  const periods = planPeriods(records, records.plans, zone);
  return (planOn(day, periods) ?? periods[0])?.plan.zone ?? zone;
}
