import { useTranslations } from 'use-intl';
import { livingSituations, workSituations } from '#src/domain/household.ts';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { asksAboutPartnersWork, type HouseholdSituation } from './household-situation.ts';
import { Why } from './why.tsx';

interface HouseholdFieldsProps {
  readonly situation: HouseholdSituation;
  readonly change: (changes: Partial<HouseholdSituation>) => void;
}

const yesNoUnknown = ['yes', 'no', 'unknown'] as const;

/** Home and work (CL-2, CL-3). The work of those he lives with is asked where he may share his home (RS-3). */
export function HouseholdFields({ situation, change }: HouseholdFieldsProps) {
  const t = useTranslations('household');
  const terms = useTranslations('terms');
  const yesNo = (name: 'partnerWorksOutside' | 'isolating' | 'children') => ({
    legend: t(name),
    layout: 'row' as const,
    choices: yesNoUnknown.map((value) => ({ value, label: terms(`yesNoUnknown.${value}`) })),
    value: situation[name],
    onChange: (value: HouseholdSituation[typeof name]) => {
      change({ [name]: value });
    },
  });
  return (
    <>
      <SelectField
        label={t('living')}
        aside={<Why rules={['CL-2', 'RS-2']} about={t('living')} />}
        value={situation.livingSituation}
        options={livingSituations.map((value) => ({ value, label: terms(`livingSituation.${value}`) }))}
        onChange={(livingSituation) => {
          change({ livingSituation });
        }}
      />
      <SelectField
        label={t('work')}
        value={situation.work}
        options={workSituations.map((value) => ({ value, label: terms(`work.${value}`) }))}
        onChange={(work) => {
          change({ work });
        }}
      />
      {asksAboutPartnersWork(situation) && (
        <ChoiceGroup
          {...yesNo('partnerWorksOutside')}
          hint={t('partnerHint')}
          aside={<Why rules={['RS-3', 'SV-10']} about={t('partnerWorksOutside')} />}
        />
      )}
      <ChoiceGroup {...yesNo('isolating')} />
      <ChoiceGroup
        {...yesNo('children')}
        hint={t('childrenHint')}
        aside={<Why rules={['CL-3', 'CI-3']} about={t('children')} />}
      />
      {situation.children !== 'no' && (
        <>
          <TextField
            label={t('childrenAges')}
            value={situation.childrenAges}
            onChange={(childrenAges) => {
              change({ childrenAges });
            }}
          />
          <TextField
            label={t('childrenArrangements')}
            multiline
            value={situation.childrenArrangements}
            onChange={(childrenArrangements) => {
              change({ childrenArrangements });
            }}
          />
        </>
      )}
    </>
  );
}
