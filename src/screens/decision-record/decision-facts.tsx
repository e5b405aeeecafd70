import { useTranslations } from 'use-intl';
import type { Decision } from '#src/domain/decision.ts';
import { useDayWithYear } from '#src/screens/parts/use-day-with-year.ts';
import { DataList } from '#src/ui/data-list.tsx';
import { suggestionsShown } from './suggestions-shown.ts';

/** A decision as it was saved, with what had been suggested then (P2). Empty answers are left out. */
export function DecisionFacts({ decision }: { readonly decision: Decision }) {
  const t = useTranslations('decisionRecord');
  const terms = useTranslations('terms');
  const day = useDayWithYear();
  const suggested = suggestionsShown(decision)
    .map(({ option, verdict }) => `${terms(`supportOption.${option}`)}: ${terms(`verdict.${verdict}`)}`)
    .join('\n');
  const rows = [
    { label: t('question'), value: terms(`decisionQuestion.${decision.question}`) },
    { label: t('answer'), value: <strong>{terms(`decisionAnswer.${decision.answer}`)}</strong> },
    { label: t('on'), value: day(decision.on) },
    { label: t('reason'), value: <bdi>{decision.reason}</bdi> },
    decision.inFavour !== '' && { label: t('inFavour'), value: <bdi>{decision.inFavour}</bdi> },
    decision.against !== '' && { label: t('against'), value: <bdi>{decision.against}</bdi> },
    suggested !== '' && { label: t('suggestedThen'), value: suggested },
  ];
  return <DataList rows={rows.filter((row) => row !== false)} />;
}
