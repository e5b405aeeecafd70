import { civilDay, instantOf, weekdayOf } from '../../../src/domain/civil-days.ts';
import type { Flag } from '../../../src/domain/flag.ts';
import { flagKinds, flagUrgencies } from '../../../src/domain/flag.ts';
import type { Pause } from '../../../src/domain/pause.ts';
import type { SupportPlan } from '../../../src/domain/support-plan.ts';
import type { RecordWriter } from './record-writer.ts';
import type { SeededChance } from './seeded-chance.ts';
import type { WriteAbout } from './varied-prose.ts';

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

/** What the parts of one client's story share while it is being written. */
export interface ClientStory {
  readonly client: string;
  readonly chance: SeededChance;
  readonly writer: RecordWriter;
  readonly writeAbout: WriteAbout;
  /** Number of his first day in the programme. */
  readonly firstDay: number;
  /** Number of the practitioner's civil day. */
  readonly today: number;
  /** Milliseconds since 1970; nothing is on record after it. */
  readonly now: number;
  readonly zone: string;
  readonly hasChildren: boolean;
  readonly pauses: readonly Pause[];
  /** Numbers of the days on which something asked for a new look at the risk. */
  readonly asksForLook: number[];
}

/** A plan with the numbers of its first and its last day. */
export interface PlanSpell {
  readonly plan: SupportPlan;
  readonly from: number;
  readonly last: number;
}

export function isAway({ pauses }: ClientStory, number: number): boolean {
  const day = civilDay(number);
  return pauses.some(({ from, until }) => from <= day && day <= until);
}

export function instantOn(story: ClientStory, number: number, time: string): number {
  return instantOf(civilDay(number), time, story.zone);
}

/** Says of missed work why it was not done, some days later; the latest is often still open, of the rest hardly any. */
export function closeOrLeaveOpen(
  story: ClientStory,
  work: 'checkIn' | 'session' | 'longerCall' | 'riskScreen',
  number: number,
  time: string | null,
): void {
  const { chance, today, now, client, writer, writeAbout } = story;
  const isRecent = today - number < 21;
  if (chance.inAHundred(isRecent ? 45 : 1)) return;
  const at = instantOn(story, number + chance.between(1, 3), '18:30') + chance.between(0, 90) * minuteMs;
  if (at < now) {
    const body = { client, work, day: civilDay(number), time, reason: writeAbout('notDone') };
    writer.write('notDone', body, at);
  }
}

/** A flag with a few of the contacts, which asks for a look at the risk. */
export function rarelyFlagged(story: ClientStory, number: number): Flag | null {
  const { chance, writeAbout, asksForLook } = story;
  if (!chance.inAHundred(1)) return null;
  asksForLook.push(number);
  return { kind: chance.oneOf(flagKinds), urgency: chance.oneOf(flagUrgencies), note: writeAbout('flag', 2) };
}

/** The day after, Sundays left out. */
export function nextWorkingDay(number: number): number {
  return weekdayOf(number + 1) === 7 ? number + 2 : number + 1;
}
