import { arousalLevels, checkInOutcomes, childrenAddressed, type CheckIn } from '#src/domain/check-in.ts';
import type { ClientState } from '#src/domain/client-state.ts';
import {
  civilDate,
  civilTime,
  freeText,
  identifier,
  instant,
  yesNoUnknown,
  zoneName,
} from '#src/domain/field-values.ts';
import { flag } from '#src/domain/flag.ts';
import { livingSituations } from '#src/domain/household.ts';
import { pseudonymsFor, replacerOfKnownNames, type Replacement } from '#src/domain/pseudonym.ts';
import { amendmentsOf, type RecordHistory } from '#src/domain/record-history.ts';
import { z } from '#src/domain/schema.ts';
import { supportLevels, type CheckInRhythm, type Weekday } from '#src/domain/support-plan.ts';

// What supervision needs and nothing else (TM-4): a list of what is let through, so that a field which is added to a
// record later stays inside until somebody puts it here.

const clientView = z.strictObject({
  id: identifier,
  /** A pseudonym, or his reference where the facilitator decided so. */
  label: freeText,
  /** Null while nothing is agreed. */
  supportLevel: z.nullable(z.enum(supportLevels)),
  livingSituation: z.enum(livingSituations),
  children: yesNoUnknown,
  /** Null where none are agreed, or where they are on days of the week. */
  checkInEveryDays: z.nullable(z.int()),
  /** 1 for Monday to 7 for Sunday; left out where they are counted in days. */
  checkInWeekdays: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7))),
});

const checkInView = z.strictObject({
  id: identifier,
  client: identifier,
  day: civilDate,
  startedAt: instant,
  endedAt: z.nullable(instant),
  zone: zoneName,
  outcome: z.enum(checkInOutcomes),
  arousalAtStart: z.enum(arousalLevels),
  arousalAtEnd: z.enum(arousalLevels),
  goodThing: freeText,
  problems: freeText,
  overcoming: freeText,
  children: z.nullable(z.strictObject({ addressed: z.enum(childrenAddressed), said: freeText })),
  flag: z.nullable(flag),
  note: freeText,
  next: z.nullable(z.strictObject({ day: civilDate, time: civilTime })),
  amendments: z.array(z.strictObject({ at: instant, reason: freeText })).check(z.maxLength(1000)),
});

/** One line of a supervision pack. */
export const supervisionLine = z.union([
  z.strictObject({ client: clientView }),
  z.strictObject({ checkIn: checkInView }),
]);
export type SupervisionLine = z.infer<typeof supervisionLine>;
export type ClientView = z.infer<typeof clientView>;
export type CheckInView = z.infer<typeof checkInView>;

/** What the header of a supervision pack says about it. */
export const supervisionAbout = z.strictObject({
  from: civilDate,
  to: civilDate,
  pseudonyms: z.boolean(),
  clients: z.int().check(z.minimum(0)),
  checkIns: z.int().check(z.minimum(0)),
});
export type SupervisionAbout = z.infer<typeof supervisionAbout>;

/** What the facilitator chose to send. */
export interface SupervisionChoice {
  readonly clients: readonly RecordHistory<'client'>[];
  /** Clients who are not chosen: they have no place in the pack, and their names none in anybody's notes. */
  readonly others: readonly RecordHistory<'client'>[];
  readonly checkInsOf: (client: string) => readonly RecordHistory<'checkIn'>[];
  /** How things stand with a client. */
  readonly stateOf: (client: string) => ClientState | null;
  /** Civil days, both included. */
  readonly from: string;
  readonly to: string;
  readonly pseudonyms: boolean;
}

/** The view that leaves the vault: chosen clients, and their check-ins of the period, the earliest first. */
export interface SupervisionView {
  readonly clients: readonly ClientView[];
  readonly checkIns: readonly CheckInView[];
}

/**
 * Makes the redacted view of what was chosen. With pseudonyms, labels are pseudonyms, and the references, names, numbers
 * and addresses of all clients, chosen or not, are replaced in all free text.
 */
export function superviseOnly(choice: SupervisionChoice): SupervisionView {
  const chosen = choice.clients.filter((history) => history.current.body !== null);
  const everybody = [...chosen, ...choice.others];
  const pseudonyms = pseudonymsFor(everybody.map(({ record }) => record));
  const replacements = choice.pseudonyms
    ? everybody.flatMap((history) => knownNames(history, pseudonyms))
    : [];
  const redact = replacerOfKnownNames(replacements);
  const clients: ClientView[] = [];
  const checkIns: CheckInView[] = [];
  for (const { record, current } of chosen) {
    const client = current.body;
    if (!client) continue;
    const label = choice.pseudonyms ? (pseudonyms.get(record) ?? record) : client.reference;
    clients.push({ id: record, label, ...pickState(choice.stateOf(record)) });
    for (const history of choice.checkInsOf(record)) {
      const checkIn = history.current.body;
      if (checkIn && checkIn.day >= choice.from && checkIn.day <= choice.to) {
        checkIns.push(viewOf(history, checkIn, redact));
      }
    }
  }
  checkIns.sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  return { clients, checkIns };
}

function pickState(state: ClientState | null): Omit<ClientView, 'id' | 'label'> {
  const plan = state?.plan?.plan;
  const rhythm = plan?.checkIns?.rhythm;
  return {
    supportLevel: plan?.level ?? null,
    livingSituation: state?.household.livingSituation ?? 'unknown',
    children: state?.household.children ?? 'unknown',
    checkInEveryDays: rhythm && 'everyDays' in rhythm ? rhythm.everyDays : null,
    ...(rhythm && 'weekdays' in rhythm && { checkInWeekdays: [...rhythm.weekdays] }),
  };
}

function viewOf(
  history: RecordHistory<'checkIn'>,
  checkIn: CheckIn,
  redact: (text: string) => string,
): CheckInView {
  return {
    id: history.record,
    client: checkIn.client,
    day: checkIn.day,
    startedAt: checkIn.startedAt,
    endedAt: checkIn.endedAt,
    zone: history.current.zone,
    outcome: checkIn.outcome,
    arousalAtStart: checkIn.arousalAtStart,
    arousalAtEnd: checkIn.arousalAtEnd,
    goodThing: redact(checkIn.goodThing),
    problems: redact(checkIn.problems),
    overcoming: redact(checkIn.overcoming),
    children: checkIn.children && {
      addressed: checkIn.children.addressed,
      said: redact(checkIn.children.said),
    },
    flag: checkIn.flag && {
      kind: checkIn.flag.kind,
      urgency: checkIn.flag.urgency,
      note: redact(checkIn.flag.note),
    },
    note: redact(checkIn.note),
    next: checkIn.next && { day: checkIn.next.day, time: checkIn.next.time },
    amendments: amendmentsOf(history).map(({ at, reason }) => ({ at, reason: redact(reason ?? '') })),
  };
}

function knownNames(history: RecordHistory<'client'>, pseudonyms: Map<string, string>): Replacement[] {
  const pseudonym = pseudonyms.get(history.record) ?? '';
  // Earlier revisions too: a name that was corrected since may stand in an older note.
  return history.revisions.flatMap(({ body }) =>
    body
      ? [body.reference, body.name, ...namesIn(body.name), body.phone, body.email].map((known) => ({
          known,
          pseudonym,
        }))
      : [],
  );
}

function namesIn(name: string): string[] {
  return name.split(/\s+/u).filter((part) => part.length > 2);
}

/** When a client's check-ins are, as his view says; null where none are agreed. */
export function rhythmOf(client: ClientView): CheckInRhythm | null {
  if (client.checkInWeekdays) return { weekdays: client.checkInWeekdays as Weekday[] };
  return client.checkInEveryDays === null ? null : { everyDays: client.checkInEveryDays };
}
