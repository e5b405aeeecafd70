import type { ClientRecords } from '#src/domain/client-records.ts';
import type { ProgrammeValues } from '#src/domain/programme.ts';
import type { AskedBooking } from '#src/screens/parts/booking-address.ts';
import { canBeBooked, newBookingFields, type BookingFields } from './booking-fields.ts';
import { openSetTimes, setTimeKey } from './set-times.ts';

/**
 * What the form holds when it is opened for what an address asks. A set time is moved only if it is one and is open; else what
 * is asked for is only a day and a time.
 *
 * @param records of the client, where he is known
 */
export function fieldsAskedFor(
  asked: AskedBooking | null,
  records: ClientRecords | null,
  programme: ProgrammeValues,
  now: Temporal.ZonedDateTime,
): BookingFields {
  const { day = null, time = null, contact = null, moves = false } = asked ?? {};
  const known = {
    client: records?.record ?? '',
    contact: contact ?? 'session',
    day: day ?? '',
    time: time ?? '',
  } as const;
  if (!moves || !records || day === null || !canBeBooked(day, now.toPlainDate().toString())) {
    return newBookingFields(known, null);
  }
  const key = setTimeKey({ day, time });
  const moved = openSetTimes(records, programme, day, now).find((set) => setTimeKey(set) === key);
  return newBookingFields(moved ? { ...known, contact: 'session' } : known, moved ?? null);
}
