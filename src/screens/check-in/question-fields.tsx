import { useTranslations } from 'use-intl';
import { childrenAddressed } from '#src/domain/check-in.ts';
import type { RuleId } from '#src/domain/rule-id.ts';
import { ArousalField } from '#src/screens/parts/arousal-field.tsx';
import { Why } from '#src/screens/parts/why.tsx';
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
  const why = (about: string, rule: RuleId | null) => rule && <Why rules={[rule]} about={about} />;
  const question = (
    name: 'goodThing' | 'problems' | 'overcoming' | 'childrenSaid',
    rule: RuleId | null = null,
  ) => (
    <TextField
      label={t(name)}
      aside={why(t('questions'), rule)}
      multiline
      value={fields[name]}
      onChange={(text) => {
        change({ [name]: text });
      }}
    />
  );
  return (
    <>
      <Section>
        <ArousalField
          at="start"
          value={fields.arousalAtStart}
          onChange={(arousalAtStart) => {
            change({ arousalAtStart });
          }}
        />
      </Section>
      <Section>
        {/* Asked once for all three: more would be noise in the middle of a call. */}
        {question('goodThing', 'CI-2')}
        {question('problems')}
        {question('overcoming')}
      </Section>
      {asksChildren && (
        <Section>
          <ChoiceGroup
            legend={t('children')}
            aside={why(t('children'), 'CI-3')}
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
      <Section>
        <ArousalField
          at="end"
          value={fields.arousalAtEnd}
          onChange={(arousalAtEnd) => {
            change({ arousalAtEnd });
          }}
        />
      </Section>
    </>
  );
}
