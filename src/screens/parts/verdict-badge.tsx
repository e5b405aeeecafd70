import { useTranslations } from 'use-intl';
import type { Verdict } from '#src/domain/decision.ts';
import { Badge } from '#src/ui/badge.tsx';

/** What the rules say of an option, in a word and a sign of its own: colour alone tells nothing. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const terms = useTranslations('terms');
  const word = terms(`verdict.${verdict}`);
  if (verdict === 'suggested') {
    return (
      <Badge tone="good" icon="check">
        {word}
      </Badge>
    );
  }
  return verdict === 'assess' ? (
    <Badge tone="info" icon="search">
      {word}
    </Badge>
  ) : (
    <Badge icon="cross">{word}</Badge>
  );
}
