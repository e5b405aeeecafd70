import { latestScreen } from '#src/domain/risk-screen.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { RiskLevelBadge } from './risk-level-badge.tsx';

/** The level of a client where it is high: what a missed contact or an overdue review weighs more with (CI-5). */
export function RiskOfClient({ client }: { readonly client: string }) {
  const level = latestScreen(useCaseload().clientRecords(client)?.screens ?? [])?.body.level ?? null;
  return level === 'high' ? <RiskLevelBadge level={level} /> : null;
}
