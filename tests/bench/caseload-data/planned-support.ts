import { civilDay } from '../../../src/domain/civil-days.ts';
import type { Pause } from '../../../src/domain/pause.ts';
import type { CheckInRhythm, SupportLevel, SupportPlan, Weekday } from '../../../src/domain/support-plan.ts';
import { dayMs, instantOn, minuteMs, type ClientStory, type PlanSpell } from './client-story.ts';
import type { SeededChance } from './seeded-chance.ts';

const courses: readonly (readonly SupportLevel[])[] = [
  ['weekly', 'weekly'],
  ['intensive', 'weekly'],
  ['weekly', 'intensive', 'weekly'],
  ['intensive', 'weekly', 'weekly'],
  ['weekly', 'holding', 'weekly'],
  ['intensive', 'weekly', 'holding', 'weekly'],
  ['weekly', 'intensive', 'holding', 'intensive'],
  ['weekly', 'intensive', 'holding'],
];

/** Two to four plans, one after the other, that fill the time from the first day until today. */
export function planSpells(story: ClientStory): PlanSpell[] {
  const { chance, firstDay, today } = story;
  const rhythm = likelyRhythm(chance);
  const checkInTime = quarterHour(chance, 8, 12);
  const spells: PlanSpell[] = [];
  const lengths = spellLengths(chance.oneOf(courses), today - firstDay + 1, chance);
  let from = firstDay;
  for (const [index, { level, days }] of lengths.entries()) {
    const isLast = index === lengths.length - 1;
    const last = isLast ? Infinity : from + days - 1;
    const plan = planFrom(story, from, level, isLast ? today + chance.between(-12, 40) : last + 1, {
      rhythm: level === 'intensive' ? { everyDays: 1 } : rhythm,
      time: checkInTime,
    });
    spells.push({ plan, from, last });
    story.writer.write('supportPlan', plan, instantOn(story, from, '07:30') - dayMs / 2);
    if (level === 'holding') putOffHoldingReviews(story, from, Math.min(last, today));
    from += days;
  }
  return spells;
}

/** One to three absences, agreed beforehand. */
export function agreedPauses(
  chance: SeededChance,
  client: string,
  firstDay: number,
  today: number,
  reason: () => string,
): Pause[] {
  return Array.from({ length: chance.between(1, 3) }, () => {
    const from = chance.between(firstDay + 20, today + 10);
    return { client, from: civilDay(from), until: civilDay(from + chance.between(2, 11)), reason: reason() };
  });
}

function spellLengths(
  course: readonly SupportLevel[],
  total: number,
  chance: SeededChance,
): { level: SupportLevel; days: number }[] {
  // Holding and intensive spells are some weeks or months; the weekly level fills the rest.
  const lengths = course.map((level) => {
    if (level === 'holding') return { level, days: chance.between(28, 70), share: 0 };
    if (level === 'intensive') return { level, days: 0, share: chance.between(15, 45) };
    return { level, days: 0, share: chance.between(60, 140) };
  });
  const left = total - lengths.reduce((sum, { days }) => sum + days, 0);
  const shares = lengths.reduce((sum, { share }) => sum + share, 0);
  return lengths.map(({ level, days, share }) => ({
    level,
    days: days + Math.floor((left * share) / shares),
  }));
}

function planFrom(
  { client, chance, zone, writeAbout }: ClientStory,
  from: number,
  level: SupportLevel,
  reviewOn: number,
  checkIns: { rhythm: CheckInRhythm; time: string },
): SupportPlan {
  const shared = { client, from: civilDay(from), level, zone, reviewOn: civilDay(reviewOn) };
  if (level === 'holding') {
    return {
      ...shared,
      checkIns: null,
      longerCallsAWeek: 0,
      sessions: [],
      reason: writeAbout('planReason', 3),
    };
  }
  const weekdaysOfSessions: Weekday[] = chance.inAHundred(25)
    ? [chance.oneOf([1, 2] as const), chance.oneOf([3, 4, 5] as const)]
    : [chance.oneOf([1, 2, 3, 4, 5] as const)];
  return {
    ...shared,
    checkIns,
    longerCallsAWeek: level === 'intensive' ? chance.between(2, 3) : 0,
    sessions: weekdaysOfSessions.map((weekday) => ({
      weekday,
      time: quarterHour(chance, 13, 18),
      minutes: chance.oneOf([45, 60, 75]),
      bufferMinutes: 30,
    })),
    reason: writeAbout('planReason', 3),
  };
}

function likelyRhythm(chance: SeededChance): CheckInRhythm {
  const of = chance.between(1, 100);
  if (of <= 10) return { everyDays: 1 };
  if (of <= 40) return { everyDays: 2 };
  if (of <= 70) return { everyDays: 3 };
  return { weekdays: of <= 80 ? [1, 2, 3, 4, 5] : [1, 3, 5] };
}

function putOffHoldingReviews(story: ClientStory, from: number, last: number): void {
  const { client, writer, writeAbout } = story;
  for (let number = from + 14; number < last - 4; number += 14) {
    const at = instantOn(story, number, '17:00') + 5 * minuteMs;
    const reason = writeAbout('notDone');
    const body = { client, work: 'holdingReview', day: civilDay(number), time: null, reason } as const;
    writer.write('notDone', body, at);
  }
}

function quarterHour(chance: SeededChance, leastHour: number, mostHour: number): string {
  const minutes = String(chance.oneOf([0, 15, 30, 45])).padStart(2, '0');
  return `${String(chance.between(leastHour, mostHour)).padStart(2, '0')}:${minutes}`;
}
