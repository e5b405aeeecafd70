import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { wasSpokenTo } from '#src/domain/check-in.ts';
import { clientState } from '#src/domain/client-state.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { asksAboutChildren } from '#src/domain/household.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { AmendmentReason } from '#src/screens/parts/amendment-reason.tsx';
import { FlagFields } from '#src/screens/parts/flag-fields.tsx';
import { RecordFormPage } from '#src/screens/parts/record-form-page.tsx';
import { useRecordForm } from '#src/screens/parts/use-record-form.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { CallClock } from './call-clock.tsx';
import {
  checkInFormFields,
  checkInOf,
  fieldsOfCheckIn,
  gapsIn,
  newCheckInFields,
  type CheckInFields,
} from './check-in-fields.ts';
import { NextCheckInFields } from './next-check-in-fields.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { QuestionFields } from './question-fields.tsx';
import { WhenFields } from './when-fields.tsx';

interface CheckInFormProps {
  readonly records: ClientRecords;
  /** The check-in that is amended; null for a new one. */
  readonly original: RecordHistory<'checkIn'> | null;
  /** The earlier day that is written down late; null for a call now. */
  readonly lateDay: string | null;
}

/** One scroll, in the order of the call, with the clock and the way to save always in reach of the thumb (CI-1 to CI-7). */
export function CheckInForm({ records, original, lateDay }: CheckInFormProps) {
  const t = useTranslations('checkIn');
  const { now, zone } = useEnvironment();
  const caseload = useCaseload();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { record: clientRecord, client } = records;
  const record = original?.record ?? null;
  const localNow = (): Temporal.ZonedDateTime => now().toZonedDateTimeISO(zone());
  const { household, plan: period } = clientState(records, localNow());
  const plan = period?.plan ?? null;

  const form = useRecordForm<CheckInFields>({
    about: {
      form: 'checkIn',
      record,
      client: clientRecord,
      parents: original?.heads.map(({ id }) => id) ?? [],
    },
    schemas: checkInFormFields,
    initial: () =>
      original
        ? fieldsOfCheckIn(bodyOf(original), zone())
        : newCheckInFields(
            localNow(),
            lateDay === null ? null : { day: lateDay, time: plan?.checkIns?.time ?? '' },
          ),
  });
  const { fields, change, submitted } = form;
  const gaps = gapsIn(fields, original !== null);
  const back = original ? `/calls/${original.record}` : `/people/${clientRecord}`;

  const save = async (): Promise<void> => {
    const body = checkInOf(
      fields,
      {
        record: clientRecord,
        asksChildren: asksAboutChildren(household),
        plan,
        original: original ? bodyOf(original) : null,
      },
      localNow(),
    );
    const saved = await form.save(
      body && !gaps.reason
        ? [
            {
              kind: 'checkIn',
              record,
              parents: form.parents,
              body,
              reason: original ? fields.reason : null,
              amendsFinal: original !== null,
            },
          ]
        : null,
    );
    if (!saved) return;
    announce(original ? t('amended') : t('saved', { client: client.reference }));
    await navigate(original ? back : '/', { replace: true });
  };

  const spoken = fields.outcome === null || wasSpokenTo(fields.outcome);
  const asksChildren =
    asksAboutChildren(household) || (original !== null && bodyOf(original).children !== null);
  const parts = { fields, change };
  return (
    <RecordFormPage
      title={client.reference}
      back={back}
      lead={original ? t('amendTitle') : t('title')}
      form={form}
      onSubmit={() => void save()}
      saveLabel={original ? t('saveAmendment') : t('save')}
      amending={original !== null}
    >
      {lateDay !== null && <WhenFields {...parts} missing={submitted && gaps.when} open />}
      {!original && lateDay === null && (
        <CallClock {...parts} phone={client.phone} minutes={programmeOf(caseload).checkInMinutes} />
      )}
      <OutcomeFields {...parts} missing={submitted && gaps.outcome} />
      {spoken && <QuestionFields {...parts} asksChildren={asksChildren} />}
      <FlagFields {...parts} incomplete={submitted && gaps.flag} />
      <Section>
        <TextField
          label={t('note')}
          multiline
          value={fields.note}
          onChange={(note) => {
            change({ note });
          }}
        />
      </Section>
      <NextCheckInFields {...parts} plan={plan} />
      {lateDay === null && <WhenFields {...parts} missing={submitted && gaps.when} />}
      {original && (
        <AmendmentReason
          value={fields.reason}
          onChange={(reason) => {
            change({ reason });
          }}
          missing={submitted && gaps.reason}
        />
      )}
    </RecordFormPage>
  );
}
