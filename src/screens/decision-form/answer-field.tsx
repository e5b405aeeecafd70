import { useFormatter, useTranslations } from 'use-intl';
import { decisionQuestions, type DecisionAnswer, type DecisionQuestion } from '#src/domain/decision.ts';
import type { Suggestion } from '#src/domain/suggested-support.ts';
import { decisionRules } from '#src/screens/parts/decision-rules.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { answersTo, optionOf } from './decision-form-fields.ts';

interface AnswerFieldProps {
  readonly question: DecisionQuestion;
  readonly suggestions: readonly Suggestion[];
  readonly value: DecisionAnswer | null;
  readonly missing: boolean;
  readonly onChange: (answer: DecisionAnswer) => void;
}

/** The answers to one question, each with what the rules say of it; nothing is chosen beforehand (P2, IN-5). */
export function AnswerField({ question, suggestions, value, missing, onChange }: AnswerFieldProps) {
  const t = useTranslations('decisionForm');
  const terms = useTranslations('terms');
  const format = useFormatter();
  const words = terms(`decisionQuestion.${question}`);
  const bearing: readonly string[] = decisionQuestions[question].options;
  const rules = new Set([
    ...decisionRules[question],
    ...suggestions.filter(({ option }) => bearing.includes(option)).flatMap((suggestion) => suggestion.rules),
  ]);
  const verdictOn = (answer: DecisionAnswer): string | undefined => {
    const option = optionOf(answer);
    const suggestion = suggestions.find((candidate) => candidate.option === option);
    if (!suggestion) return undefined;
    const { verdict, findOut } = suggestion;
    if (verdict !== 'assess' || findOut.length === 0) return terms(`verdict.${verdict}`);
    return t('verdictAssess', { list: format.list(findOut.map((what) => terms(`findOut.${what}`))) });
  };
  return (
    <ChoiceGroup
      legend={words}
      aside={<Why rules={[...rules]} about={words} />}
      required
      value={value}
      onChange={onChange}
      choices={answersTo(question).map((answer) => ({
        value: answer,
        label: terms(`decisionAnswer.${answer}`),
        hint: verdictOn(answer),
      }))}
      error={missing ? t('answerMissing') : undefined}
    />
  );
}
