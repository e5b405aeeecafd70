import { civilDay, dayIn, dayNumber } from './civil-days.ts';
import type { ClientRecords } from './client-records.ts';
import { onDay, type Occurrence } from './occurrence.ts';
import type { ProgrammeValues } from './programme.ts';
import { isActiveLevel, planOn, type PlanPeriod } from './support-plan.ts';

/**
 * What the plan itself asks for: a first plan; a set time for the session, which is never rarer than weekly (SE-2, SE-3); the
 * review on the date that was set, and of holding and suspension, where none was set, after the programme's time (IN-8).
 * Only the plan that holds today, or else the next to begin, can be reviewed.
 *
 * @param today the practitioner's civil day
 * @param zone where she is
 */
export function dueReviews(
  records: Pick<ClientRecords, 'record' | 'savedAt' | 'plans' | 'notDone'>,
  periods: readonly PlanPeriod[],
  programme: Pick<ProgrammeValues, 'holdingReviewDays'>,
  today: string,
  zone: string,
): Occurrence[] {
  const first = periods[0];
  if (!first) {
    const day = dayIn(zone, Date.parse(records.savedAt));
    return records.notDone.some(({ body }) => body.work === 'supportPlan')
      ? []
      : [onDay('supportPlan', day, ['noPlan'])];
  }
  const { plan } = planOn(today, periods) ?? first;
  const saidWhyNot = (work: Occurrence['work']): string | null =>
    latestDay(records.notDone.filter(({ body }) => body.work === work && body.day >= plan.from));
  // A plan that follows and was made on the day of the review or later is its outcome, also before it holds.
  const isReviewed = (day: string, latestStart = '9999-12-31'): boolean =>
    records.plans.some(
      ({ body, savedAt }) =>
        body.from > plan.from && body.from <= latestStart && dayIn(zone, Date.parse(savedAt)) >= day,
    );
  const due: Occurrence[] = [];
  if (isActiveLevel(plan.level)) {
    if (plan.sessions.length === 0 && saidWhyNot('supportPlan') === null) {
      due.push(onDay('supportPlan', plan.from, ['noSessionTime']));
    }
    const { reviewOn } = plan;
    if (reviewOn !== null && !isReviewed(reviewOn) && !isClosed(reviewOn, saidWhyNot('planReview'))) {
      due.push(onDay('planReview', reviewOn, ['reviewDate']));
    }
  } else {
    const start = plan.reviewOn ?? civilDay(dayNumber(plan.from) + programme.holdingReviewDays);
    // Saying why not puts it off by one interval; it never ends the asking (IN-8).
    const putOff = records.notDone
      .filter(({ body }) => body.work === 'holdingReview' && body.day >= start)
      .map(({ savedAt }) => dayNumber(dayIn(zone, Date.parse(savedAt))) + programme.holdingReviewDays);
    const day = civilDay(Math.max(dayNumber(start), ...putOff));
    // What begins long after the review leaves him held as long: that is no outcome yet (IN-8).
    const latestStart = civilDay(dayNumber(day) + programme.holdingReviewDays);
    if (!isReviewed(day, latestStart)) due.push(onDay('holdingReview', day, ['reviewDate']));
  }
  return due;
}

function isClosed(day: string, saidWhyNot: string | null): boolean {
  return saidWhyNot !== null && saidWhyNot >= day;
}

function latestDay(closed: ClientRecords['notDone']): string | null {
  return closed.reduce<string | null>(
    (latest, { body }) => (latest === null || body.day > latest ? body.day : latest),
    null,
  );
}
