import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { openWork, type DueWork } from '#src/domain/due-work.ts';
import { householdOn } from '#src/domain/household.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { AmendmentReason } from '#src/screens/parts/amendment-reason.tsx';
import { HouseholdFacts } from '#src/screens/parts/household-facts.tsx';
import { HouseholdFields } from '#src/screens/parts/household-fields.tsx';
import { RecordFormPage } from '#src/screens/parts/record-form-page.tsx';
import { ForkNotice, RecordVersions } from '#src/screens/parts/record-versions.tsx';
import { useRecordForm } from '#src/screens/parts/use-record-form.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { DateField } from '#src/ui/date-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { ChangeFields } from './change-fields.tsx';
import { EarlierHouseholds } from './earlier-households.tsx';
import {
  changesIn,
  fieldsOfHousehold,
  gapsInHousehold,
  householdBefore,
  householdFormFields,
  householdOf,
  newHouseholdFields,
} from './household-form-fields.ts';
import { LookDue } from './look-due.tsx';

interface HouseholdFormProps {
  readonly records: ClientRecords;
  /** The entry that is amended; null for a new one. */
  readonly original: RecordHistory<'household'> | null;
}

/** A change in the home or at work, from a day on; what was before stays (CL-2, CL-3, CL-7). */
export function HouseholdForm({ records, original }: HouseholdFormProps) {
  const t = useTranslations('householdForm');
  const forms = useTranslations('forms');
  const { now, zone } = useEnvironment();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const caseload = useCaseload();
  const localNow = (): Temporal.ZonedDateTime => now().toZonedDateTimeISO(zone());
  const [look, setLook] = useState<DueWork | null>(null);
  const form = useRecordForm({
    about: {
      form: 'household',
      record: original?.record ?? null,
      client: records.record,
      parents: original?.heads.map(({ id }) => id) ?? [],
    },
    schemas: householdFormFields,
    initial: () => {
      if (original) return fieldsOfHousehold(bodyOf(original));
      const today = localNow().toPlainDate().toString();
      return newHouseholdFields(today, householdOn(today, records, records.households));
    },
  });
  const { fields, change, submitted } = form;
  const amending = original !== null;
  const gaps = gapsInHousehold(fields, amending);
  const before = householdBefore(fields.from, records, original?.record ?? null);
  const { reference } = records.client;
  const back = `/people/${records.record}`;

  const submit = async (): Promise<void> => {
    const body = householdOf(fields, { client: records.record, before, amending });
    const saved = await form.save(
      body && [
        {
          kind: 'household',
          record: original?.record ?? null,
          parents: form.parents,
          body,
          reason: amending ? fields.amendmentReason : null,
          amendsFinal: amending,
        },
      ],
    );
    if (!saved) return;
    announce(amending ? t('amended') : t('saved', { client: reference }));
    const due = lookAskedFor();
    if (due) setLook(due);
    else await navigate(back, { replace: true });
  };

  /** The look at the risk that is due by today, with what was just saved. */
  const lookAskedFor = (): DueWork | null => {
    const saved = caseload.clientRecords(records.record);
    if (!saved) return null;
    const at = localNow();
    const work = openWork(saved, programmeOf(caseload), at.toPlainDate().toString(), at);
    return work.find((item) => item.work === 'riskScreen') ?? null;
  };

  if (look) return <LookDue reference={reference} look={look} />;
  return (
    <RecordFormPage
      title={t(amending ? 'amendTitle' : 'title', { client: reference })}
      back={back}
      form={form}
      onSubmit={() => void submit()}
      lead={!amending && t('lead')}
      amending={amending}
      saveLabel={amending ? forms('saveAmendment') : undefined}
    >
      {original && <ForkNotice history={original} />}
      <DateField
        label={t('from')}
        value={fields.from}
        onChange={(from) => {
          change({ from });
        }}
        required
        error={submitted && gaps.from ? t('fromMissing') : undefined}
      />
      <Section heading={t('now')}>
        <HouseholdFields situation={fields} change={change} />
      </Section>
      <ChangeFields
        changes={changesIn(fields, before)}
        onChange={(changes) => {
          change({ changes });
        }}
      />
      <TextField
        label={t('note')}
        hint={t('noteHint')}
        multiline
        value={fields.note}
        onChange={(note) => {
          change({ note });
        }}
      />
      {amending && (
        <AmendmentReason
          value={fields.amendmentReason}
          onChange={(amendmentReason) => {
            change({ amendmentReason });
          }}
          missing={submitted && gaps.amendmentReason}
        />
      )}
      {original ? (
        <RecordVersions history={original}>
          {(household) => <HouseholdFacts household={household} />}
        </RecordVersions>
      ) : (
        <EarlierHouseholds records={records} />
      )}
    </RecordFormPage>
  );
}
