import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { theProgramme } from '#src/domain/programme.ts';
import { RecordFormPage } from '#src/screens/parts/record-form-page.tsx';
import { useRecordForm } from '#src/screens/parts/use-record-form.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { Section } from '#src/ui/section.tsx';
import { programmeOf, programmeReasons } from '#src/vault/programme-of.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { NumberSetting } from './number-setting.tsx';
import { PhoneSetting } from './phone-setting.tsx';
import {
  fieldsOfProgramme,
  gapsInProgramme,
  programmeFormFields,
  programmeOfFields,
  reasonIn,
} from './programme-fields.ts';
import { settingGroupKeys, settingGroups } from './setting-groups.ts';

/** What the programme sets once, beside what the sources say (section 16 of the practice model). */
export function ProgrammeScreen() {
  const t = useTranslations('programme');
  const navigate = useNavigate();
  const announce = useAnnounce();
  const caseload = useCaseload();
  const history = caseload.only('programme');
  const form = useRecordForm({
    about: {
      form: 'programme',
      record: theProgramme,
      client: null,
      parents: history?.heads.map(({ id }) => id) ?? [],
    },
    schemas: programmeFormFields,
    initial: () => fieldsOfProgramme({ values: programmeOf(caseload), reasons: programmeReasons(caseload) }),
  });
  const { fields, change } = form;
  const gaps = form.submitted ? gapsInProgramme(fields) : {};

  const save = async (): Promise<void> => {
    const body = programmeOfFields(fields);
    const saved = await form.save(
      body && [
        {
          kind: 'programme',
          record: theProgramme,
          parents: form.parents,
          body,
          reason: null,
          amendsFinal: false,
        },
      ],
    );
    if (!saved) return;
    announce(t('saved'));
    await navigate('/settings', { replace: true });
  };

  return (
    <RecordFormPage
      title={t('title')}
      back="/settings"
      form={form}
      lead={t('lead')}
      onSubmit={() => void save()}
    >
      {settingGroupKeys.map((group) => (
        <Section key={group} heading={t(`group.${group}`)} card>
          {settingGroups[group].map((name) =>
            name === 'phonesOnline' ? (
              <PhoneSetting
                key={name}
                value={fields.phonesOnline}
                onChange={(phonesOnline) => change({ phonesOnline })}
              />
            ) : (
              <NumberSetting
                key={name}
                name={name}
                typed={fields[name]}
                onType={(typed) => change({ [name]: typed })}
                reason={reasonIn(fields, name)}
                onReason={(reason) => change({ reasons: { ...fields.reasons, [name]: reason } })}
                gap={gaps[name]}
              />
            ),
          )}
        </Section>
      ))}
    </RecordFormPage>
  );
}
