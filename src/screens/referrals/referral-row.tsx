import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useDayWithYear } from '#src/screens/parts/use-day-with-year.ts';
import { Badge } from '#src/ui/badge.tsx';
import { ListRow } from '#src/ui/list-row.tsx';
import type { ListedReferral } from './referral-list.ts';

/** One referral: who, when and from whom, and what is to do for it. */
export function ReferralRow({
  record,
  referral,
  next,
  today,
}: ListedReferral & {
  /** The civil day on which the list is read. */
  readonly today: string;
}) {
  const t = useTranslations('referrals');
  const dayWithYear = useDayWithYear();
  const received = dayWithYear(referral.receivedOn);
  const decided = dayWithYear(referral.decidedOn ?? referral.receivedOn);
  const { outcome, referrer } = referral;
  return (
    <ListRow
      title={<bdi>{referral.reference}</bdi>}
      meta={
        <>
          {outcome === 'open' ? t('received', { day: received }) : t(`decided.${outcome}`, { day: decided })}
          {referrer !== '' && (
            <>
              {' · '}
              <bdi>{referrer}</bdi>
            </>
          )}
        </>
      }
      badges={next && <NextStep {...next} due={next.day <= today} />}
      render={(link) => <Link to={`/arrivals/${record}`} {...link} />}
    />
  );
}

function NextStep({ step, day, due }: NonNullable<ListedReferral['next']> & { readonly due: boolean }) {
  const t = useTranslations('referrals');
  const dayWithYear = useDayWithYear();
  switch (step) {
    case 'triage':
      return null;
    case 'tellReferrer':
      return (
        <Badge tone="caution" icon="warning">
          {t('notTold')}
        </Badge>
      );
    case 'lookAgain':
      return due ? (
        <Badge tone="caution">{t('lookAgainNow')}</Badge>
      ) : (
        <Badge>{t('lookAgainOn', { day: dayWithYear(day) })}</Badge>
      );
    case 'becomeClient':
      return <Badge tone="accent">{t('becomeClient')}</Badge>;
  }
}
