import { useTranslations } from 'use-intl';
import {
  checkInIntervals,
  internetAccesses,
  livingSituations,
  privatePlaces,
  supportLevels,
  workSituations,
  type Client,
} from '#src/domain/client.ts';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { DateField } from '#src/ui/date-field.tsx';
import { MultiChoiceGroup } from '#src/ui/multi-choice-group.tsx';
import { Section } from '#src/ui/section.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { TimeField } from '#src/ui/time-field.tsx';

interface ClientFieldsProps {
  readonly client: Client;
  readonly change: (fields: Partial<Client>) => void;
  readonly referenceError: string | undefined;
}

const yesNoUnknown = ['yes', 'no', 'unknown'] as const;

/** The fields of a client, what is needed first on top. Only the reference has to be filled in. */
export function ClientFields({ client, change, referenceError }: ClientFieldsProps) {
  const t = useTranslations('clientForm');
  const terms = useTranslations('terms');
  const yesNoChoices = yesNoUnknown.map((value) => ({ value, label: terms(`yesNoUnknown.${value}`) }));
  const text = (name: TextName) => ({
    label: name === 'privatePlacesNote' ? t('placesNote') : t(name),
    value: client[name],
    onChange: (value: string) => {
      change({ [name]: value });
    },
  });
  const yesNo = (name: 'isolating' | 'children' | 'courtMandated' | 'earlierGroup') => ({
    legend: t(name),
    layout: 'row' as const,
    choices: yesNoChoices,
    value: client[name],
    onChange: (value: Client['children']) => {
      change({ [name]: value });
    },
  });
  const interval =
    client.checkInEveryDays === null ? 'none' : (String(client.checkInEveryDays) as '1' | '2' | '3');
  return (
    <>
      <Section>
        <TextField
          label={t('reference')}
          hint={t('referenceHint')}
          value={client.reference}
          onChange={(reference) => {
            change({ reference });
          }}
          error={referenceError}
          required
          maxLength={60}
        />
      </Section>
      <Section heading={t('support')}>
        <ChoiceGroup
          legend={t('supportLevel')}
          layout="grid"
          value={client.supportLevel}
          choices={supportLevels.map((value) => ({
            value,
            label: terms(`supportLevel.${value}`),
            hint: t(`supportHint.${value}`),
          }))}
          onChange={(supportLevel) => {
            change({ supportLevel });
          }}
        />
        <ChoiceGroup
          legend={t('interval')}
          layout="grid"
          value={interval}
          choices={(['none', '1', '2', '3'] as const).map((value) => ({
            value,
            label: t(`intervals.${value}`),
          }))}
          onChange={(value) => {
            change({ checkInEveryDays: checkInIntervals.find((days) => String(days) === value) ?? null });
          }}
        />
        {client.checkInEveryDays !== null && (
          <>
            <TimeField
              label={t('time')}
              value={client.checkInTime}
              onChange={(checkInTime) => {
                if (checkInTime !== '') change({ checkInTime });
              }}
            />
            <DateField
              label={t('from')}
              value={client.checkInsFrom}
              onChange={(checkInsFrom) => {
                if (checkInsFrom !== '') change({ checkInsFrom });
              }}
            />
          </>
        )}
      </Section>
      <Section heading={t('reach')}>
        <TextField {...text('phone')} type="tel" />
        <TextField {...text('email')} type="email" />
        <TextField {...text('software')} />
        <TextField {...text('devices')} />
        <SelectField
          label={t('internet')}
          value={client.internet}
          options={internetAccesses.map((value) => ({ value, label: terms(`internet.${value}`) }))}
          onChange={(internet) => {
            change({ internet });
          }}
        />
      </Section>
      <Section heading={t('home')}>
        <SelectField
          label={t('living')}
          value={client.livingSituation}
          options={livingSituations.map((value) => ({ value, label: terms(`livingSituation.${value}`) }))}
          onChange={(livingSituation) => {
            change({ livingSituation });
          }}
        />
        <SelectField
          label={t('work')}
          value={client.work}
          options={workSituations.map((value) => ({ value, label: terms(`work.${value}`) }))}
          onChange={(work) => {
            change({ work });
          }}
        />
        <ChoiceGroup {...yesNo('isolating')} />
        <ChoiceGroup {...yesNo('children')} hint={t('childrenHint')} />
        {client.children !== 'no' && (
          <>
            <TextField {...text('childrenAges')} />
            <TextField {...text('childrenArrangements')} multiline />
          </>
        )}
        <MultiChoiceGroup
          legend={t('places')}
          layout="grid"
          values={client.privatePlaces}
          choices={privatePlaces.map((value) => ({ value, label: terms(`privatePlace.${value}`) }))}
          onChange={(places) => {
            change({ privatePlaces: [...places] });
          }}
        />
        <TextField {...text('privatePlacesNote')} />
      </Section>
      <Section heading={t('programme')}>
        <TextField {...text('name')} hint={t('nameHint')} marker={t('optional')} />
        <ChoiceGroup {...yesNo('courtMandated')} />
        <TextField {...text('referrer')} />
        <DateField
          label={t('enrolledOn')}
          value={client.enrolledOn ?? ''}
          onChange={(enrolledOn) => {
            change({ enrolledOn: enrolledOn === '' ? null : enrolledOn });
          }}
        />
        <ChoiceGroup {...yesNo('earlierGroup')} />
        {client.earlierGroup === 'yes' && <TextField {...text('earlierGroupName')} />}
      </Section>
    </>
  );
}

type TextName =
  | 'name'
  | 'phone'
  | 'email'
  | 'software'
  | 'devices'
  | 'referrer'
  | 'childrenAges'
  | 'childrenArrangements'
  | 'earlierGroupName'
  | 'privatePlacesNote';
