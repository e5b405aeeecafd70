import {
  arousalLevels,
  wasSpokenTo,
  type CheckIn,
  type CheckInOutcome,
} from '../../../src/domain/check-in.ts';
import { civilDay, weekdayOf } from '../../../src/domain/civil-days.ts';
import type { CheckInRhythm } from '../../../src/domain/support-plan.ts';
import {
  closeOrLeaveOpen,
  dayMs,
  instantOn,
  isAway,
  minuteMs,
  rarelyFlagged,
  type ClientStory,
  type PlanSpell,
} from './client-story.ts';

/** The daily calls of one plan, up to now: reached, not reached and tried again, agreed for another day, missed (CI-1, CI-5). */
export function writeDailyCalls(story: ClientStory, { plan, from, last }: PlanSpell): void {
  const { checkIns } = plan;
  if (!checkIns) return;
  const { chance, today } = story;
  let number = from;
  if ('weekdays' in checkIns.rhythm) number = afterBy(checkIns.rhythm, from - 1);
  let time = checkIns.time;
  while (number <= Math.min(last, today)) {
    let next = { number: afterBy(checkIns.rhythm, number), time: checkIns.time };
    if (isAway(story, number)) {
      // Nothing was agreed for these days.
    } else if (number < today && chance.inAHundred(3)) {
      closeOrLeaveOpen(story, 'checkIn', number, time);
    } else {
      if (chance.inAHundred(3)) next = { number: next.number + 1, time: '12:15' };
      if (instantOn(story, number, time) > story.now - 20 * minuteMs) return;
      if (!callAndRetry(story, number, time, next)) next = { number: afterBy(checkIns.rhythm, number), time };
    }
    ({ number, time } = next);
  }
}

/** @returns whether the next call was agreed with the last attempt of the day */
function callAndRetry(
  story: ClientStory,
  number: number,
  time: string,
  agreed: { number: number; time: string },
): boolean {
  const { chance } = story;
  const next = { day: civilDay(agreed.number), time: agreed.time };
  const outcome = likelyOutcome(story);
  const later = outcome === 'noAnswer' || outcome === 'cutOff' ? hourLater(time) : null;
  if (later === null || chance.inAHundred(30)) {
    writeCheckIn(story, number, time, outcome, next);
    return true;
  }
  writeCheckIn(story, number, time, outcome, { day: civilDay(number), time: later });
  if (instantOn(story, number, later) > story.now - 20 * minuteMs) return false;
  writeCheckIn(story, number, later, chance.inAHundred(75) ? 'reached' : 'noAnswer', next);
  return true;
}

function writeCheckIn(
  story: ClientStory,
  number: number,
  time: string,
  outcome: CheckInOutcome,
  next: CheckIn['next'],
): void {
  const { chance, writer, now } = story;
  const startedAt = instantOn(story, number, time) + chance.between(0, 9 * 60) * 1000;
  const endedAt = startedAt + chance.between(2 * 60, 9 * 60) * 1000;
  const body = checkInBody(story, number, startedAt, endedAt, outcome, next);
  const saved = writer.write('checkIn', body, endedAt + chance.between(10, 120) * 1000);
  const amendedAt = endedAt + chance.between(1, 3) * dayMs;
  if (amendedAt < now && chance.inAHundred(2)) {
    const reason = story.writeAbout('amendment');
    writer.amend(saved, 'checkIn', { ...body, note: story.writeAbout('callNote', 2) }, reason, amendedAt);
  }
}

function checkInBody(
  story: ClientStory,
  number: number,
  startedAt: number,
  endedAt: number,
  outcome: CheckInOutcome,
  next: CheckIn['next'],
): CheckIn {
  const { chance, client, writeAbout, hasChildren } = story;
  const spoken = wasSpokenTo(outcome);
  const children = (): CheckIn['children'] =>
    chance.inAHundred(85)
      ? { addressed: 'addressed', said: writeAbout('children', chance.between(1, 2)) }
      : { addressed: 'notAddressed', said: '' };
  return {
    client,
    day: civilDay(number),
    startedAt: new Date(startedAt).toISOString(),
    endedAt: spoken ? new Date(endedAt).toISOString() : null,
    outcome,
    arousalAtStart: spoken ? chance.oneOf(arousalLevels) : 'unknown',
    arousalAtEnd: spoken ? chance.oneOf(['calm', 'calm', 'tense', 'unknown'] as const) : 'unknown',
    goodThing: spoken ? writeAbout('goodThing', chance.between(1, 2)) : '',
    problems: spoken ? writeAbout('problem', chance.between(1, 3)) : '',
    overcoming: spoken ? writeAbout('overcoming', chance.between(1, 2)) : '',
    children: hasChildren && spoken ? children() : null,
    flag: spoken ? rarelyFlagged(story, number) : null,
    note: spoken ? writeAbout('callNote', chance.between(1, 3)) : writeAbout('notReached'),
    next,
  };
}

function likelyOutcome({ chance }: ClientStory): CheckInOutcome {
  const of = chance.between(1, 100);
  if (of <= 85) return 'reached';
  if (of <= 94) return 'noAnswer';
  return of <= 97 ? 'cutOff' : 'cancelled';
}

function afterBy(rhythm: CheckInRhythm, number: number): number {
  if ('everyDays' in rhythm) return number + rhythm.everyDays;
  let next = number + 1;
  while (!rhythm.weekdays.some((weekday) => weekday === weekdayOf(next))) next += 1;
  return next;
}

function hourLater(time: string): string {
  return `${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}${time.slice(2)}`;
}
