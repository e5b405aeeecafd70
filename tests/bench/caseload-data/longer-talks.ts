import { arousalLevels } from '../../../src/domain/check-in.ts';
import { civilDay, mondayOf } from '../../../src/domain/civil-days.ts';
import { longerCallDays } from '../../../src/domain/due-longer-calls.ts';
import { sessionMeans, type Session } from '../../../src/domain/session.ts';
import { isActiveLevel, type SessionSlot } from '../../../src/domain/support-plan.ts';
import {
  closeOrLeaveOpen,
  dayMs,
  instantOn,
  isAway,
  minuteMs,
  nextWorkingDay,
  rarelyFlagged,
  type ClientStory,
  type PlanSpell,
} from './client-story.ts';

/** The sessions and longer calls of one plan: held, failed, moved to another day, missed (SE-1, SE-2, CI-4). */
export function writeLongerTalks(story: ClientStory, { plan, from, last }: PlanSpell): void {
  if (!isActiveLevel(plan.level)) return;
  // Some of what is still to come this week has been moved already.
  const end = Math.min(last, story.today + 7);
  for (let monday = mondayOf(from); monday <= end; monday += 7) {
    for (const slot of plan.sessions) {
      const number = monday + slot.weekday - 1;
      if (number >= from && number <= end && !isAway(story, number)) writeSession(story, slot, number);
    }
    for (const weekday of longerCallDays(plan.longerCallsAWeek)) {
      const number = monday + weekday - 1;
      if (number >= from && number <= end && !isAway(story, number)) writeLongerCall(story, number);
    }
  }
}

function writeSession(story: ClientStory, slot: SessionSlot, number: number): void {
  const { chance, writer, client, zone, now, writeAbout } = story;
  const at = instantOn(story, number, slot.time);
  if (chance.inAHundred(5)) {
    const movedTo = nextWorkingDay(number);
    const booked = {
      client,
      contact: 'session',
      day: civilDay(movedTo),
      time: slot.time,
      minutes: slot.minutes,
      bufferMinutes: slot.bufferMinutes,
      zone,
      insteadOf: { day: civilDay(number), time: slot.time },
      note: writeAbout('notDone'),
    } as const;
    const bookedAt = at - chance.between(20, 60) * 60 * minuteMs;
    writer.write('appointment', booked, Math.min(bookedAt, now - minuteMs));
    if (at + 2 * dayMs < now) writeTalk(story, 'session', movedTo, slot.time, slot.minutes, slot.time);
    return;
  }
  if (at + 90 * minuteMs > now) return;
  if (chance.inAHundred(3)) closeOrLeaveOpen(story, 'session', number, slot.time);
  else writeTalk(story, 'session', number, slot.time, slot.minutes, slot.time);
}

function writeLongerCall(story: ClientStory, number: number): void {
  const { chance, now } = story;
  if (instantOn(story, number, '19:00') > now) return;
  if (chance.inAHundred(6)) closeOrLeaveOpen(story, 'longerCall', number, null);
  else writeTalk(story, 'longerCall', number, '17:15', 30, null);
}

function writeTalk(
  story: ClientStory,
  contact: Session['contact'],
  number: number,
  time: string,
  minutes: number,
  plannedTime: string | null,
): void {
  const { chance, writer, client, writeAbout } = story;
  const outcome = likelyOutcome(story);
  const held = outcome === 'held' || outcome === 'cutOff';
  const startedAt = instantOn(story, number, time) + chance.between(0, 6 * 60) * 1000;
  const endedAt = startedAt + (minutes + chance.between(-6, 8)) * minuteMs;
  const body: Session = {
    client,
    contact,
    plannedFor: { day: civilDay(number), time: plannedTime },
    startedAt: new Date(startedAt).toISOString(),
    endedAt: held ? new Date(endedAt).toISOString() : null,
    means: chance.oneOf(sessionMeans),
    outcome,
    arousalAtStart: held ? chance.oneOf(arousalLevels) : 'unknown',
    arousalAtEnd: held ? chance.oneOf(['calm', 'calm', 'tense'] as const) : 'unknown',
    note: held ? writeAbout('talkNote', chance.between(5, 12)) : writeAbout('notReached'),
    flag: held ? rarelyFlagged(story, number) : null,
  };
  writer.write('session', body, endedAt + chance.between(3, 25) * minuteMs);
}

function likelyOutcome({ chance }: ClientStory): Session['outcome'] {
  const of = chance.between(1, 100);
  if (of <= 88) return 'held';
  if (of <= 94) return 'notReached';
  return of <= 97 ? 'cancelled' : 'cutOff';
}
