import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { dayNumber } from '#src/domain/civil-days.ts';
import { rulesBehind, type DueWork } from '#src/domain/due-work.ts';
import { addressOfWork } from '#src/screens/parts/address-of-work.ts';
import { RiskOfClient } from '#src/screens/parts/risk-of-client.tsx';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { Badge } from '#src/ui/badge.tsx';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Section } from '#src/ui/section.tsx';

/** Days after which a review of holding that was not made is said loudly (IN-8). */
const loudAfterDays = 7;

/** What to look at: risk screens (RS-6), plans, and how long somebody has been held (IN-8). */
export function ReviewsToday({
  reviews,
  references,
  now,
}: {
  readonly reviews: readonly DueWork[];
  readonly references: ReadonlyMap<string, string>;
  readonly now: Temporal.ZonedDateTime;
}) {
  const t = useTranslations('today');
  const words = useWorkWords();
  if (reviews.length === 0) return null;
  const rules = [...new Set(reviews.flatMap(rulesBehind))];
  return (
    <Section heading={t('reviews')} actions={<Why rules={rules} about={t('reviews')} />}>
      <List label={t('reviews')}>
        {reviews.map((item) => (
          <ListRow
            key={`${item.client} ${item.work}`}
            title={<bdi>{references.get(item.client)}</bdi>}
            meta={`${words.name(item.work)} · ${words.causes(item.because)}`}
            badges={
              <>
                <RiskOfClient client={item.client} />
                <SinceBadge item={item} today={now.toPlainDate().toString()} />
              </>
            }
            render={(link) => <Link to={addressOfWork(item)} {...link} />}
          />
        ))}
      </List>
    </Section>
  );
}

function SinceBadge({ item, today }: { readonly item: DueWork; readonly today: string }) {
  const t = useTranslations('today');
  const moments = useMoments();
  if (item.localDay >= today) return null;
  const days = dayNumber(today) - dayNumber(item.localDay);
  const loud = item.work === 'holdingReview' && days >= loudAfterDays;
  return (
    <Badge tone={loud ? 'danger' : 'caution'} icon="clock">
      {loud ? t('sinceDays', { days }) : t('since', { day: moments.shortDay(item.localDay) })}
    </Badge>
  );
}
