import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { supportLevels, type SupportLevel } from '#src/domain/support-plan.ts';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { Why } from './why.tsx';

interface SupportLevelFieldProps {
  readonly level: SupportLevel | null;
  readonly onChange: (level: SupportLevel) => void;
  /** Where the answer that stands there comes from. */
  readonly hint?: ReactNode;
  readonly missing?: boolean;
}

/** How he is supported (IN-1, IN-2, IN-8). */
export function SupportLevelField({ level, onChange, hint, missing = false }: SupportLevelFieldProps) {
  const t = useTranslations('plan');
  const terms = useTranslations('terms');
  return (
    <ChoiceGroup
      legend={t('level')}
      layout="grid"
      hint={hint}
      aside={<Why rules={['IN-1', 'IN-2', 'IN-8', 'P2']} about={t('level')} />}
      value={level}
      choices={supportLevels.map((value) => ({
        value,
        label: terms(`supportLevel.${value}`),
        hint: t(`levelHint.${value}`),
      }))}
      onChange={onChange}
      required
      error={missing ? t('levelMissing') : undefined}
    />
  );
}
