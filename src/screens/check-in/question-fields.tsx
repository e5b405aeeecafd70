import { useTranslations } from 'use-intl';
import { arousalLevels, childrenAddressed } from '#src/domain/check-in.ts';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import type { CheckInFields } from './check-in-fields.ts';

interface QuestionFieldsProps {
  readonly fields: CheckInFields;
  readonly change: (fields: Partial<CheckInFields>) => void;
  readonly asksChildren: boolean;
}

/** The three questions (CI-2), the children (CI-3), and how aroused he was before and after (CI-6). */
export function QuestionFields({ fields, change, asksChildren }: QuestionFieldsProps) {
  const t = useTranslations('checkIn');
  const terms = useTranslations('terms');
  const arousal = (name: 'arousalAtStart' | 'arousalAtEnd') => (
    <ChoiceGroup
      legend={t(name)}
      layout="row"
      value={fields[name]}
      hint={t('arousalHint')}
      choices={arousalLevels
        .filter((level) => level !== 'unknown')
        .map((value) => ({ value, label: terms(`arousal.${value}`) }))}
      onChange={(level) => {
        change({ [name]: level });
      }}
      clear={{
        label: t('clear'),
        onClear: () => {
          change({ [name]: null });
        },
      }}
    />
  );
  const question = (name: 'goodThing' | 'problems' | 'overcoming' | 'childrenSaid') => (
    <TextField
      label={t(name)}
      multiline
      value={fields[name]}
      onChange={(text) => {
        change({ [name]: text });
      }}
    />
  );
  return (
    <>
      <Section>{arousal('arousalAtStart')}</Section>
      <Section>
        {question('goodThing')}
        {question('problems')}
        {question('overcoming')}
      </Section>
      {asksChildren && (
        <Section>
          <ChoiceGroup
            legend={t('children')}
            layout="grid"
            value={fields.childrenAddressed}
            choices={childrenAddressed.map((value) => ({
              value,
              label: terms(`childrenAddressed.${value}`),
            }))}
            onChange={(value) => {
              change({ childrenAddressed: value });
            }}
          />
          {question('childrenSaid')}
        </Section>
      )}
      <Section>{arousal('arousalAtEnd')}</Section>
    </>
  );
}
