import type { DueWork } from '#src/domain/due-work.ts';

/** Where due work is done: the address of its form, with the day and time for which it is due where the form asks. */
export function addressOfWork({
  client,
  work,
  day,
  time,
}: Pick<DueWork, 'client' | 'work' | 'day' | 'time'>): string {
  const person = `/people/${client}`;
  switch (work) {
    case 'checkIn':
      return `${person}/call?${new URLSearchParams({ day }).toString()}`;
    case 'session':
    case 'longerCall': {
      const asked = new URLSearchParams({ contact: work, day });
      // A longer call of the week has a day only.
      if (time !== null) asked.set('time', time);
      return `${person}/talk?${asked.toString()}`;
    }
    case 'riskScreen':
      return `${person}/look`;
    case 'supportPlan':
    case 'planReview':
    case 'holdingReview':
      return `${person}/plan`;
  }
}
