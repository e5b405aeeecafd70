import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { dueScreen } from '#src/domain/due-screen.ts';
import { householdOn } from '#src/domain/household.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { AmendmentReason } from '#src/screens/parts/amendment-reason.tsx';
import { RecordFormPage } from '#src/screens/parts/record-form-page.tsx';
import { riskChanges, screenBefore } from '#src/screens/parts/risk-changes.ts';
import { useRecordForm } from '#src/screens/parts/use-record-form.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { bodyOf } from '#src/vault/caseload.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { FactorFields } from './factor-fields.tsx';
import { HouseholdKnown } from './household-known.tsx';
import { LevelFields } from './level-fields.tsx';
import { OccasionFields } from './occasion-fields.tsx';
import {
  fieldsOfRiskScreen,
  gapsIn,
  newRiskScreenFields,
  riskScreenFormFields,
  riskScreenOf,
  type RiskScreenFields,
} from './risk-screen-fields.ts';
import { SituationFields } from './situation-fields.tsx';

interface RiskScreenFormProps {
  readonly records: ClientRecords;
  /** The screen that is amended; null for a new one. */
  readonly original: RecordHistory<'riskScreen'> | null;
}

/** One scroll: what is known of him and his home first, the level last, when everything has been looked at (RS-1 to RS-6). */
export function RiskScreenForm({ records, original }: RiskScreenFormProps) {
  const t = useTranslations('riskScreen');
  const forms = useTranslations('forms');
  const caseload = useCaseload();
  const { now: clock, zone } = useEnvironment();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const today = useNow(clock, 60_000).toZonedDateTimeISO(zone()).toPlainDate().toString();
  const [because] = useState(() =>
    original
      ? []
      : dueScreen(records, programmeOf(caseload), zone())
          .filter(({ day }) => day <= today)
          .flatMap((due) => due.because),
  );
  const saved = original && {
    record: original.record,
    savedAt: original.revisions[0]?.at ?? original.current.at,
  };
  const form = useRecordForm<RiskScreenFields>({
    about: {
      form: 'riskScreen',
      record: original?.record ?? null,
      client: records.record,
      parents: original?.heads.map(({ id }) => id) ?? [],
    },
    schemas: riskScreenFormFields,
    initial: () =>
      original
        ? fieldsOfRiskScreen(bodyOf(original))
        : newRiskScreenFields(
            records,
            today,
            because,
            screenBefore(records.screens, today, null)?.body ?? null,
          ),
  });
  const { fields, change } = form;
  const amending = original !== null;
  const gaps = form.submitted ? gapsIn(fields, today, amending) : null;
  const on = fields.on === '' ? today : fields.on;
  const household = householdOn(on, records, records.households);
  const before = screenBefore(records.screens, on, saved)?.body ?? null;
  const { level, ...looked } = fields;
  const changes =
    before &&
    riskChanges(
      { screen: before, household: householdOn(before.on, records, records.households) },
      {
        screen: level === null ? looked : { ...looked, level: level === 'notSet' ? null : level },
        household,
      },
    );
  const { reference } = records.client;
  const back = original ? `/looks/${original.record}` : `/people/${records.record}`;

  const submit = async (): Promise<void> => {
    const body = riskScreenOf(fields, records.record, today, amending);
    const revisions = await form.save(
      body && [
        {
          kind: 'riskScreen',
          record: original?.record ?? null,
          parents: form.parents,
          body,
          reason: amending ? fields.amendmentReason : null,
          amendsFinal: amending,
        },
      ],
    );
    if (!revisions) return;
    announce(amending ? t('amended') : t('saved', { client: reference }));
    await navigate(back, { replace: true });
  };

  const parts = { fields, change, before };
  return (
    <RecordFormPage
      title={t(amending ? 'amendTitle' : 'title', { client: reference })}
      back={back}
      form={form}
      onSubmit={() => void submit()}
      saveLabel={amending ? forms('saveAmendment') : t('save')}
      amending={amending}
    >
      <OccasionFields fields={fields} change={change} because={because} today={today} gaps={gaps} />
      <HouseholdKnown client={records.record} household={household} />
      <FactorFields {...parts} courtMandated={records.client.courtMandated} amending={amending} />
      <SituationFields {...parts} children={household.children} />
      <LevelFields {...parts} changes={changes} gaps={gaps} />
      {amending && (
        <AmendmentReason
          value={fields.amendmentReason}
          onChange={(amendmentReason) => {
            change({ amendmentReason });
          }}
          missing={gaps?.amendmentReason ?? false}
        />
      )}
    </RecordFormPage>
  );
}
