import { useTranslations } from 'use-intl';
import type { Session } from '#src/domain/session.ts';
import { Badge } from '#src/ui/badge.tsx';

const outcomeTones = {
  held: 'good',
  notReached: 'caution',
  cancelled: 'neutral',
  cutOff: 'caution',
} as const;

/** What became of a session or a longer call, in a word. */
export function SessionOutcomeBadge({ outcome }: { readonly outcome: Session['outcome'] }) {
  const t = useTranslations('terms.sessionOutcome');
  return <Badge tone={outcomeTones[outcome]}>{t(outcome)}</Badge>;
}
