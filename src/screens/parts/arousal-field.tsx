import { useTranslations } from 'use-intl';
import { arousalLevels, type ArousalLevel } from '#src/domain/check-in.ts';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { Why } from './why.tsx';

interface ArousalFieldProps {
  readonly at: 'start' | 'end';
  readonly value: ArousalLevel | null;
  readonly onChange: (level: ArousalLevel | null) => void;
}

/** How aroused he was at the start or at the end of a contact (CI-6). What is not chosen is kept as unknown. */
export function ArousalField({ at, value, onChange }: ArousalFieldProps) {
  const t = useTranslations('contact');
  const terms = useTranslations('terms.arousal');
  const legend = t(at === 'start' ? 'arousalAtStart' : 'arousalAtEnd');
  return (
    <ChoiceGroup
      legend={legend}
      // Asked once for both.
      aside={at === 'start' && <Why rules={['CI-6']} about={legend} />}
      layout="row"
      value={value}
      hint={t('arousalHint')}
      choices={arousalLevels
        .filter((level) => level !== 'unknown')
        .map((level) => ({ value: level, label: terms(level) }))}
      onChange={onChange}
      clear={{
        label: t('clear'),
        onClear: () => {
          onChange(null);
        },
      }}
    />
  );
}
