import { civilDate, civilTime, identifier } from '#src/domain/field-values.ts';
import { z } from '#src/domain/schema.ts';
import { sessionContacts, type SessionContact } from '#src/domain/session.ts';

/** With what the booking form opens; null where the practitioner is to say it. */
export interface AskedBooking {
  readonly client: string | null;
  readonly contact: SessionContact | null;
  readonly day: string | null;
  readonly time: string | null;
  /** Day and time are a set time of the plan, which is to be moved for that one week. */
  readonly moves: boolean;
}

const asked = {
  person: identifier,
  contact: z.enum(sessionContacts),
  day: civilDate,
  time: civilTime,
  move: z.literal('1'),
};

/** The address of the booking form that opens with what is known already. */
export function addressOfBooking({ client, contact, day, time, moves }: Partial<AskedBooking>): string {
  const query = new URLSearchParams();
  if (client) query.set('person', client);
  if (contact) query.set('contact', contact);
  if (day) query.set('day', day);
  if (time) query.set('time', time);
  if (moves) query.set('move', '1');
  const text = query.toString();
  return text === '' ? '/week/new' : `/week/new?${text}`;
}

/** What the address of the booking form asks for. Whoever wrote it: anything else in it counts as not said. */
export function askedBooking(query: URLSearchParams): AskedBooking {
  const said = <Value>(name: keyof typeof asked, schema: z.ZodMiniType<Value>): Value | null => {
    const parsed = schema.safeParse(query.get(name));
    return parsed.success ? parsed.data : null;
  };
  return {
    client: said('person', asked.person),
    contact: said('contact', asked.contact),
    day: said('day', asked.day),
    time: said('time', asked.time),
    moves: said('move', asked.move) !== null,
  };
}
