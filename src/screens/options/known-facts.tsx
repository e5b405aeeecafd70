import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { YesNoUnknown } from '#src/domain/field-values.ts';
import { sharesHome } from '#src/domain/household.ts';
import type { KnownOnDay } from '#src/screens/parts/support-facts.ts';
import { useDayWithYear } from '#src/screens/parts/use-day-with-year.ts';
import { Badge } from '#src/ui/badge.tsx';
import { DataList } from '#src/ui/data-list.tsx';
import { Section } from '#src/ui/section.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import styles from './known-facts.module.css';

interface KnownFactsProps {
  readonly client: string;
  readonly known: KnownOnDay;
}

/** What the suggestion goes by, each with the way to where it is found out; unknown is said plainly (IN-5, IN-9). */
export function KnownFacts({ client, known: { facts, screen } }: KnownFactsProps) {
  const t = useTranslations('options');
  const terms = useTranslations('terms');
  const day = useDayWithYear();
  const person = `/people/${client}`;
  const yesNo = (answer: YesNoUnknown): string => terms(`yesNoUnknown.${answer}`);
  const row = (label: string, value: string, known: boolean, page: 'home' | 'look' | 'edit') => ({
    label,
    value: (
      <span className={styles['fact']}>
        {known ? <span>{value}</span> : <Unknown>{value}</Unknown>}
        <Link to={`${person}/${page}`} className={styles['way']}>
          {known ? t('look') : t('findOutNow')} <VisuallyHidden>{label}</VisuallyHidden>
        </Link>
      </span>
    ),
  });
  const rows = [
    row(
      t('level'),
      facts.level !== null && screen
        ? t('levelSet', { level: terms(`riskLevel.${facts.level}`), day: day(screen.on) })
        : terms('riskLevel.notSet'),
      facts.level !== null,
      'look',
    ),
    row(t('stable'), yesNo(facts.stable), facts.stable !== 'unknown', 'look'),
    row(
      t('living'),
      terms(`livingSituation.${facts.livingSituation}`),
      facts.livingSituation !== 'unknown',
      'home',
    ),
    row(t('work'), terms(`work.${facts.work}`), facts.work !== 'unknown', 'home'),
    // Who lives alone has nobody at home whose working hours could matter.
    sharesHome(facts.livingSituation) !== 'no' &&
      row(
        t('partnerWorks'),
        yesNo(facts.partnerWorksOutside),
        facts.partnerWorksOutside !== 'unknown',
        'home',
      ),
    row(t('earlierGroup'), yesNo(facts.earlierGroup), facts.earlierGroup !== 'unknown', 'edit'),
  ];
  return (
    <Section heading={t('known')} card>
      <DataList rows={rows.filter((fact) => fact !== false)} />
    </Section>
  );
}

function Unknown({ children }: { readonly children: ReactNode }) {
  return (
    <Badge tone="caution" icon="search">
      {children}
    </Badge>
  );
}
