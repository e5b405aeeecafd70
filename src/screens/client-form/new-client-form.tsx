import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Referral } from '#src/domain/referral.ts';
import { HouseholdFields } from '#src/screens/parts/household-fields.tsx';
import { RecordFormPage } from '#src/screens/parts/record-form-page.tsx';
import { useRecordForm } from '#src/screens/parts/use-record-form.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { FirstSupportFields } from './first-support-fields.tsx';
import {
  emptyNewClient,
  fieldsOfReferral,
  gapsInNewClient,
  newClientChanges,
  newClientFields,
} from './new-client-fields.ts';
import { ProgrammeFields } from './programme-fields.tsx';
import { ReachFields } from './reach-fields.tsx';
import { ReferenceField } from './reference-field.tsx';

/** Adds a client with all that belongs to his beginning in one save (CL-1 to CL-6). */
export function NewClientForm() {
  const t = useTranslations('clientForm');
  const { now, zone, newId } = useEnvironment();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const caseload = useCaseload();
  const programme = programmeOf(caseload);
  const [today] = useState(() => now().toZonedDateTimeISO(zone()).toPlainDate().toString());
  const [parameters] = useSearchParams();
  const asked = caseload.find('referral', parameters.get('from') ?? '');
  const referral =
    asked && bodyOf(asked).client === null ? { record: asked.record, body: bodyOf(asked) } : null;
  const form = useRecordForm({
    about: { form: 'client', record: null, client: null, parents: [] },
    schemas: newClientFields,
    initial: () => emptyNewClient(today, programme, referral),
  });
  const { fields, change, submitted } = form;
  const gaps = gapsInNewClient(fields, today);

  const submit = async (): Promise<void> => {
    const changes = newClientChanges(fields, {
      newId,
      today,
      zone: zone(),
      programme,
      referral: caseload.find('referral', fields.referral ?? ''),
    });
    const saved = await form.save(changes);
    const added = saved?.find(({ kind }) => kind === 'client');
    if (!added) return;
    announce(t('saved', { client: fields.reference.trim() }));
    await navigate(`/people/${added.record}`, { replace: true });
  };

  return (
    <RecordFormPage
      title={t('newTitle')}
      back="/people"
      form={form}
      onSubmit={() => void submit()}
      lead={fields.referral !== null && t('fromReferral')}
    >
      {referral && fields.referral !== referral.record && (
        <AnotherDraft
          referral={referral.body}
          onTake={() => {
            change(fieldsOfReferral(referral));
          }}
        />
      )}
      <ReferenceField
        reference={fields.reference}
        onChange={(reference) => {
          change({ reference });
        }}
        missing={submitted && gaps.reference}
      />
      <FirstSupportFields {...{ fields, change, programme, today, submitted }} />
      <ReachFields fields={fields} change={change} />
      <Section heading={t('home')} actions={<Why rules={['CL-2', 'CL-3', 'IN-9']} about={t('home')} />}>
        <HouseholdFields situation={fields} change={change} />
      </Section>
      <ProgrammeFields fields={fields} change={change} />
    </RecordFormPage>
  );
}

/** There is room for one new client at a time: the one begun before was taken up, not the one of the referral. */
function AnotherDraft({ referral, onTake }: { readonly referral: Referral; readonly onTake: () => void }) {
  const t = useTranslations('clientForm');
  return (
    <Notice
      tone="caution"
      title={t('anotherDraft')}
      actions={
        <Button onClick={onTake}>
          <bdi>{t('takeReferral', { reference: referral.reference })}</bdi>
        </Button>
      }
    >
      <bdi>{t('anotherDraftExplain', { reference: referral.reference })}</bdi>
    </Notice>
  );
}
