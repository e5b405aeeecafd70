import { arousalLevels } from '#src/domain/check-in.ts';
import { dayIn, instantOf, timeIn } from '#src/domain/civil-days.ts';
import { civilDate, civilTime, freeText } from '#src/domain/field-values.ts';
import { z } from '#src/domain/schema.ts';
import {
  plannedTime,
  sessionContacts,
  sessionMeans,
  sessionOutcomes,
  type Session,
  type SessionContact,
} from '#src/domain/session.ts';
import { fieldsOfFlag, flagFormFields, flagIn, isFlagIncomplete } from '#src/screens/parts/raised-flag.ts';
import { likelyTime, type AgreedTime } from './agreed-times.ts';

/** Schemas of what the form holds: what is not chosen yet is null, dates and times are as their inputs give them. */
export const sessionFormFields = {
  contact: z.enum(sessionContacts),
  /** Whether the agreed time was chosen; until then the likely one stands. */
  plannedChosen: z.boolean(),
  plannedFor: z.nullable(plannedTime),
  day: z.string().check(z.maxLength(10)),
  time: z.string().check(z.maxLength(5)),
  endedTime: z.string().check(z.maxLength(5)),
  means: z.nullable(z.enum(sessionMeans)),
  outcome: z.nullable(z.enum(sessionOutcomes)),
  arousalAtStart: z.nullable(z.enum(arousalLevels)),
  arousalAtEnd: z.nullable(z.enum(arousalLevels)),
  note: freeText,
  ...flagFormFields,
  reason: freeText,
};

/** What the form of a session or a longer call holds. */
export type SessionFields = {
  [Name in keyof typeof sessionFormFields]: z.infer<(typeof sessionFormFields)[Name]>;
};

/** The longest a contact is taken to last, in minutes: an end that lies further off is a slip. */
export const longestMinutes = 240;

/** What was asked for by the address of the form. */
export interface AskedFor {
  readonly contact: SessionContact | null;
  readonly day: string | null;
  readonly time: string | null;
}

/** Reads from the address what the form is for; what does not fit is left out. */
export function askedFor(query: URLSearchParams): AskedFor {
  const contact = z.enum(sessionContacts).safeParse(query.get('contact'));
  const day = civilDate.safeParse(query.get('day'));
  const time = civilTime.safeParse(query.get('time'));
  return {
    contact: contact.success ? contact.data : null,
    day: day.success ? day.data : null,
    time: day.success && time.success ? time.data : null,
  };
}

/** The open time that was asked for, if it still is open. */
export function timeAskedFor(asked: AskedFor, times: readonly AgreedTime[]): AgreedTime | null {
  return (
    times.find(
      ({ contact, plannedFor }) =>
        contact === (asked.contact ?? contact) &&
        plannedFor.day === asked.day &&
        plannedFor.time === asked.time,
    ) ?? null
  );
}

/**
 * The form for a new contact: at the time that it is for if that has come, else now. An agreed day that has passed without a
 * time leaves the time to be filled in.
 */
export function newSessionFields(
  now: Temporal.ZonedDateTime,
  asked: AskedFor,
  times: readonly AgreedTime[],
  latestMeans: (contact: SessionContact) => Session['means'] | null,
): SessionFields {
  const today = now.toPlainDate().toString();
  const clock = now.toPlainTime().toString({ smallestUnit: 'minute' });
  const chosen = timeAskedFor(asked, times);
  const ofToday = times.find(
    ({ contact, local }) =>
      contact === (asked.contact ?? contact) &&
      local.day === today &&
      local.time !== null &&
      local.time <= clock,
  );
  const contact = asked.contact ?? chosen?.contact ?? ofToday?.contact ?? 'session';
  const meant =
    chosen?.local ?? (asked.day === null ? ofToday?.local : { day: asked.day, time: asked.time }) ?? null;
  const hasCome =
    meant !== null && (meant.day < today || (meant.day === today && (meant.time ?? clock) <= clock));
  return {
    contact,
    plannedChosen: chosen !== null,
    plannedFor: chosen?.plannedFor ?? null,
    day: hasCome ? meant.day : today,
    time: hasCome ? (meant.time ?? (meant.day === today ? clock : '')) : clock,
    endedTime: '',
    means: latestMeans(contact),
    outcome: null,
    arousalAtStart: null,
    arousalAtEnd: null,
    note: '',
    ...fieldsOfFlag(null),
    reason: '',
  };
}

/** The form for amending a contact, in the zone of whoever amends. */
export function fieldsOfSession(session: Session, zone: string): SessionFields {
  const started = Date.parse(session.startedAt);
  return {
    contact: session.contact,
    plannedChosen: true,
    plannedFor: session.plannedFor,
    day: dayIn(zone, started),
    time: timeIn(zone, started),
    endedTime: session.endedAt === null ? '' : timeIn(zone, Date.parse(session.endedAt)),
    means: session.means,
    outcome: session.outcome,
    arousalAtStart: session.arousalAtStart,
    arousalAtEnd: session.arousalAtEnd,
    note: session.note,
    ...fieldsOfFlag(session.flag),
    reason: '',
  };
}

/** The agreed time that the form shows: as chosen, else the likely one; null for a contact that was not planned. */
export function plannedShown(fields: SessionFields, times: readonly AgreedTime[]): Session['plannedFor'] {
  if (fields.plannedChosen) return fields.plannedFor;
  return likelyTime(times, fields.contact, fields)?.plannedFor ?? null;
}

/** Whether he was spoken to, so that there is an end, and arousal to note. */
export function wasHeld(outcome: Session['outcome'] | null): boolean {
  return outcome === null || outcome === 'held' || outcome === 'cutOff';
}

/** What is missing, or cannot be, before the form can be saved. */
export interface SessionGaps {
  readonly outcome: boolean;
  readonly means: boolean;
  readonly when: 'missing' | 'toCome' | null;
  /** The end lies before the start, or too far after it. */
  readonly end: boolean;
  readonly flag: boolean;
  readonly reason: boolean;
}

/** Looks for what is missing. Arousal, end and note are never asked for: unknown is an answer. */
export function gapsIn(
  fields: SessionFields,
  original: Session | null,
  now: Temporal.ZonedDateTime,
): SessionGaps {
  const times = timesOf(fields, original, now.timeZoneId);
  return {
    outcome: fields.outcome === null,
    means: fields.means === null,
    when: times.started === null ? 'missing' : times.started > now.epochMilliseconds ? 'toCome' : null,
    end: times.ended === 'slip',
    flag: isFlagIncomplete(fields),
    reason: original !== null && fields.reason.trim() === '',
  };
}

/** Minutes from start to end; null where they cannot be told. */
export function minutesHeld(fields: SessionFields, original: Session | null, zone: string): number | null {
  const { started, ended } = timesOf(fields, original, zone);
  return started === null || typeof ended !== 'number' ? null : Math.round((ended - started) / 60_000);
}

/**
 * The session or longer call that the form describes. What cannot be, because he was not there, is left out.
 *
 * @returns null while something is missing
 */
export function sessionOf(
  fields: SessionFields,
  about: {
    readonly client: string;
    readonly plannedFor: Session['plannedFor'];
    readonly original: Session | null;
  },
  now: Temporal.ZonedDateTime,
): Session | null {
  const gaps = gapsIn(fields, about.original, now);
  const { started, ended } = timesOf(fields, about.original, now.timeZoneId);
  if (Object.values(gaps).some((gap) => gap !== false && gap !== null)) return null;
  if (fields.outcome === null || fields.means === null || started === null) return null;
  const held = wasHeld(fields.outcome);
  return {
    client: about.client,
    contact: fields.contact,
    plannedFor: about.plannedFor,
    startedAt: instantText(started),
    endedAt: held && typeof ended === 'number' ? instantText(ended) : null,
    means: fields.means,
    outcome: fields.outcome,
    arousalAtStart: held ? (fields.arousalAtStart ?? 'unknown') : 'unknown',
    arousalAtEnd: held ? (fields.arousalAtEnd ?? 'unknown') : 'unknown',
    note: fields.note,
    flag: flagIn(fields),
  };
}

/** Start and end as instants. What was left as the record has it keeps its seconds, and a length that nobody would type. */
function timesOf(
  fields: SessionFields,
  original: Session | null,
  zone: string,
): { readonly started: number | null; readonly ended: number | 'slip' | null } {
  const before = original && fieldsOfSession(original, zone);
  const startUnchanged = before?.day === fields.day && before.time === fields.time;
  const started =
    original && startUnchanged
      ? Date.parse(original.startedAt)
      : civilDate.safeParse(fields.day).success && civilTime.safeParse(fields.time).success
        ? instantOf(fields.day, fields.time, zone)
        : null;
  if (!wasHeld(fields.outcome) || fields.endedTime === '' || started === null)
    return { started, ended: null };
  if (original?.endedAt != null && startUnchanged && before.endedTime === fields.endedTime) {
    return { started, ended: Date.parse(original.endedAt) };
  }
  if (!civilTime.safeParse(fields.endedTime).success) return { started, ended: 'slip' };
  const sameDay = instantOf(fields.day, fields.endedTime, zone);
  // A call can go on past midnight.
  const nextDay = Temporal.PlainDate.from(fields.day).add({ days: 1 }).toString();
  const ended = fields.endedTime < fields.time ? instantOf(nextDay, fields.endedTime, zone) : sameDay;
  return { started, ended: ended - started > longestMinutes * 60_000 || ended < started ? 'slip' : ended };
}

function instantText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'millisecond' });
}
