import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { nextReferralStep } from '#src/domain/referral.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { Badge } from '#src/ui/badge.tsx';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Section } from '#src/ui/section.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';

/** New referrals with something left to do (CL-6). */
export function ReferralsToday({ today }: { readonly today: string }) {
  const t = useTranslations('today');
  const moments = useMoments();
  const open = useCaseload()
    .all('referral')
    .flatMap((history) => {
      const referral = bodyOf(history);
      const next = nextReferralStep(referral);
      return next && next.day <= today ? [{ record: history.record, referral, next }] : [];
    })
    .sort(
      (a, b) =>
        Date.parse(a.next.day) - Date.parse(b.next.day) ||
        a.referral.reference.localeCompare(b.referral.reference, undefined, { numeric: true }),
    );
  if (open.length === 0) return null;
  return (
    <Section heading={t('referrals')} actions={<Why rules={['CL-6']} about={t('referrals')} />}>
      <List label={t('referrals')}>
        {open.map(({ record, referral, next }) => (
          <ListRow
            key={record}
            title={<bdi>{referral.reference}</bdi>}
            meta={t(`referralStep.${next.step}`)}
            badges={
              next.day < today && (
                <Badge tone="caution" icon="clock">
                  {t('since', { day: moments.shortDay(next.day) })}
                </Badge>
              )
            }
            render={(link) => <Link to={`/arrivals/${record}`} {...link} />}
          />
        ))}
      </List>
    </Section>
  );
}
