import { useTranslations } from 'use-intl';
import { yesNoUnknown, type YesNoUnknown } from '#src/domain/field-values.ts';
import { stressors, type RiskScreen } from '#src/domain/risk-screen.ts';
import { useDayWithYear } from '#src/screens/parts/use-day-with-year.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { MultiChoiceGroup } from '#src/ui/multi-choice-group.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import type { RiskScreenFields } from './risk-screen-fields.ts';
import styles from './risk-screen-form.module.css';

interface SituationFieldsProps {
  readonly fields: RiskScreenFields;
  readonly change: (fields: Partial<RiskScreenFields>) => void;
  readonly before: RiskScreen | null;
  /** Whether there are children in the household or in contact (CL-3). */
  readonly children: YesNoUnknown;
}

/** What weighs on him now (RS-4), how the children are (RS-6), and whether the situation is stable (IN-1). */
export function SituationFields({ fields, change, before, children }: SituationFieldsProps) {
  const t = useTranslations('riskScreen');
  const terms = useTranslations('terms');
  const dayWithYear = useDayWithYear();
  const childrenNote = (
    <>
      <TextField
        label={t('childrenNote')}
        aside={<Why rules={['RS-6', 'CL-3']} about={t('childrenNote')} />}
        hint={children === 'unknown' ? t('childrenUnknown') : t('childrenNoteHint')}
        multiline
        value={fields.childrenNote}
        onChange={(note) => {
          change({ childrenNote: note });
        }}
      />
      {before !== null && before.childrenNote !== '' && (
        <Disclosure summary={t('notedBefore', { day: dayWithYear(before.on) })}>
          <p className={styles['noted']} dir="auto">
            {before.childrenNote}
          </p>
        </Disclosure>
      )}
    </>
  );
  return (
    <>
      <Section>
        <MultiChoiceGroup
          legend={t('stressors')}
          aside={<Why rules={['RS-4']} about={t('stressors')} />}
          hint={
            before !== null && before.stressors.length > 0
              ? t('stressorsBefore', {
                  day: dayWithYear(before.on),
                  names: before.stressors.map((stressor) => terms(`stressor.${stressor}`)).join(' · '),
                })
              : undefined
          }
          layout="grid"
          values={fields.stressors}
          choices={stressors.map((value) => ({ value, label: terms(`stressor.${value}`) }))}
          onChange={(chosen) => {
            change({ stressors: chosen });
          }}
        />
        <TextField
          label={t('stressorsNote')}
          multiline
          rows={2}
          value={fields.stressorsNote}
          onChange={(stressorsNote) => {
            change({ stressorsNote });
          }}
        />
      </Section>
      <Section>
        {children === 'no' ? (
          <Disclosure look="row" summary={t('noChildren')} defaultOpen={fields.childrenNote !== ''}>
            {childrenNote}
          </Disclosure>
        ) : (
          childrenNote
        )}
      </Section>
      <Section>
        <ChoiceGroup
          legend={t('stable')}
          aside={<Why rules={['IN-1']} about={t('stable')} />}
          layout="row"
          value={fields.stable}
          choices={yesNoUnknown.options.map((value) => ({ value, label: terms(`yesNoUnknown.${value}`) }))}
          onChange={(stable) => {
            change({ stable });
          }}
        />
      </Section>
    </>
  );
}
