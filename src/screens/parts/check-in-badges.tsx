import { useTranslations } from 'use-intl';
import type { CheckInOutcome } from '#src/domain/check-in.ts';
import type { Flag } from '#src/domain/flag.ts';
import { Badge } from '#src/ui/badge.tsx';

const outcomeTones = {
  reached: 'good',
  cutOff: 'caution',
  noAnswer: 'caution',
  cancelled: 'neutral',
} as const;
const urgencyTones = { now: 'danger', today: 'caution', atCaseManagement: 'info' } as const;

/** How a call went, in a word. */
export function OutcomeBadge({ outcome }: { readonly outcome: CheckInOutcome }) {
  const t = useTranslations('terms.outcome');
  return <Badge tone={outcomeTones[outcome]}>{t(outcome)}</Badge>;
}

/** What a flag is about and how soon it has to be acted on. */
export function FlagBadge({ flag }: { readonly flag: Flag }) {
  const t = useTranslations('terms');
  return (
    <Badge tone={urgencyTones[flag.urgency]} icon="flag">
      {`${t(`flagKind.${flag.kind}`)} · ${t(`flagUrgency.${flag.urgency}`)}`}
    </Badge>
  );
}
