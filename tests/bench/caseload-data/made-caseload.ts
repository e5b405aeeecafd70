import { civilDay, dayNumber } from '../../../src/domain/civil-days.ts';
import { newClient, privatePlaces, type Client } from '../../../src/domain/client.ts';
import { defaultProgramme } from '../../../src/domain/programme.ts';
import type { AnyRevision } from '../../../src/domain/revision.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';
import type { ClientStory } from './client-story.ts';
import { writeDailyCalls } from './daily-calls.ts';
import { writeDecisions, writeHouseholds } from './home-and-decisions.ts';
import { writeLooksAtRisk } from './looks-at-risk.ts';
import { writeLongerTalks } from './longer-talks.ts';
import { agreedPauses, planSpells } from './planned-support.ts';
import { RecordWriter } from './record-writer.ts';
import { seededChance, type SeededChance } from './seeded-chance.ts';
import { variedProse, type WriteAbout } from './varied-prose.ts';

/** How much work is made up. The same size gives the same revisions, on every machine. */
export interface CaseloadSize {
  readonly clients: number;
  readonly days: number;
}

/** The practitioner's date and time in every bench: a Thursday morning, three days before a clock change. */
export const benchNow = '2026-03-26T09:10:00+01:00[Europe/Rome]';

const seed = 20_260_326;

/**
 * Daily work with so many clients over so many days up to {@link benchNow}: plans of all levels, absences, check-ins,
 * sessions, longer calls, risk screens, decisions, what was not done and why, and some that is still open. Every body is
 * held against its schema. The order is that of the store, which sorts by random identifiers.
 */
export function madeCaseload({ clients, days }: CaseloadSize): AnyRevision[] {
  const now = Temporal.ZonedDateTime.from(benchNow);
  const today = dayNumber(now.toPlainDate().toString());
  const firstDay = today - days;
  const chance = seededChance(seed);
  const prose = variedProse(chance);
  const writer = new RecordWriter(chance, now.timeZoneId);
  const start = now.subtract({ days: days + 1 }).epochMilliseconds;
  const signingSeed = 'b7'.repeat(32);
  writer.write('practitioner', { name: 'N. N.', role: 'facilitator', signingSeed }, start);
  writer.write('settings', defaultSettings, start);
  writer.write('programme', { values: defaultProgramme, reasons: {} }, start);
  for (let index = 0; index < clients; index += 1) {
    const writeAbout = chance.inAHundred(50) ? prose.italian : prose.english;
    const hasChildren = chance.inAHundred(60);
    const body = clientBody(index, firstDay, chance, writeAbout);
    const client = writer.write('client', body, start).record;
    const story: ClientStory = {
      client,
      chance,
      writer,
      writeAbout,
      firstDay,
      today,
      now: now.epochMilliseconds,
      // Some live elsewhere, so that not every time is the practitioner's own.
      zone: chance.inAHundred(5) ? 'Europe/London' : now.timeZoneId,
      hasChildren,
      pauses: agreedPauses(chance, client, firstDay, today, () => writeAbout('notDone')),
      asksForLook: [],
    };
    writeStory(story);
  }
  return writer.revisions.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function writeStory(story: ClientStory): void {
  for (const pause of story.pauses) {
    const before = dayNumber(pause.from) - 2;
    story.writer.write('pause', pause, Math.min(story.now, Date.parse(`${civilDay(before)}T10:00:00Z`)));
  }
  writeHouseholds(story);
  const spells = planSpells(story);
  writeDecisions(story, spells);
  for (const spell of spells) {
    writeDailyCalls(story, spell);
    writeLongerTalks(story, spell);
  }
  writeLooksAtRisk(story);
}

function clientBody(index: number, firstDay: number, chance: SeededChance, writeAbout: WriteAbout): Client {
  return {
    ...newClient(),
    reference: `K-${String(index + 1).padStart(3, '0')}`,
    phone: `+39 000 ${String(chance.between(1_000_000, 9_999_999))}`,
    internet: chance.oneOf(['broadband', 'mobileData', 'none', 'unknown'] as const),
    courtMandated: chance.oneOf(['yes', 'no', 'unknown'] as const),
    referrer: writeAbout('argument'),
    enrolledOn: civilDay(firstDay),
    privatePlaces: privatePlaces.filter(() => chance.inAHundred(30)),
    privatePlacesNote: writeAbout('home'),
  };
}
