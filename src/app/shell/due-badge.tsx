import { useAppBadge } from '#src/app/session/use-app-badge.ts';
import { useDueWork } from '#src/screens/parts/use-due-work.ts';

/** Keeps the count on the application's icon: what is overdue, of today without a time, or to be done within the half hour. */
export function DueBadge() {
  const { due } = useDueWork();
  useAppBadge(due.filter(({ state, at }) => state !== 'today' || at === null).length);
  return null;
}
