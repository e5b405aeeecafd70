import { useTranslations } from 'use-intl';
import type { Household } from '#src/domain/household.ts';
import { DataList } from '#src/ui/data-list.tsx';
import { asksAboutPartnersWork } from './household-situation.ts';
import { useDayWithYear } from './use-day-with-year.ts';

/** One entry about home and work, as it was saved. Texts that are empty are left out. */
export function HouseholdFacts({ household }: { readonly household: Household }) {
  const t = useTranslations('household');
  const terms = useTranslations('terms');
  const day = useDayWithYear();
  const text = (label: string, value: string) =>
    value !== '' && { label, value: <span dir="auto">{value}</span> };
  const rows = [
    { label: t('from'), value: day(household.from) },
    household.changes.length > 0 && {
      label: t('changes'),
      value: household.changes.map((change) => terms(`householdChange.${change}`)).join(', '),
    },
    { label: t('living'), value: terms(`livingSituation.${household.livingSituation}`) },
    { label: t('work'), value: terms(`work.${household.work}`) },
    asksAboutPartnersWork(household) && {
      label: t('partnerWorksOutside'),
      value: terms(`yesNoUnknown.${household.partnerWorksOutside}`),
    },
    { label: t('isolating'), value: terms(`yesNoUnknown.${household.isolating}`) },
    { label: t('children'), value: terms(`yesNoUnknown.${household.children}`) },
    text(t('childrenAges'), household.childrenAges),
    text(t('childrenArrangements'), household.childrenArrangements),
    text(t('note'), household.note),
  ];
  return <DataList rows={rows.filter((row) => row !== false)} />;
}
