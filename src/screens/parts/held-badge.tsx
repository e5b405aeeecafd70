import { useTranslations } from 'use-intl';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { Badge } from '#src/ui/badge.tsx';
import { heldWeight } from './held-weight.ts';

interface HeldBadgeProps {
  /** The day since which he is held or suspended without a break. */
  readonly since: string;
  readonly today: string;
}

/** For how long he has been held: the longer, the louder (IN-8). */
export function HeldBadge({ since, today }: HeldBadgeProps) {
  const t = useTranslations('plan');
  const { days, tone } = heldWeight(since, today, programmeOf(useCaseload()));
  return (
    <Badge tone={tone} icon="clock">
      {t('heldDays', { days })}
    </Badge>
  );
}
