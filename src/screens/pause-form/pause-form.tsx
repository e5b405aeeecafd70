import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ClientRecords } from '#src/domain/client-records.ts';
import type { Pause } from '#src/domain/pause.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { RecordFormPage } from '#src/screens/parts/record-form-page.tsx';
import { useRecordForm } from '#src/screens/parts/use-record-form.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { DateField } from '#src/ui/date-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { EndPause } from './end-pause.tsx';
import { OtherPauses } from './other-pauses.tsx';
import { PauseEffectShown } from './pause-effect-shown.tsx';
import {
  daysOf,
  endedPause,
  fieldsOfPause,
  gapsInPause,
  newPauseFields,
  pauseFormFields,
  pauseOf,
} from './pause-form-fields.ts';

interface PauseFormProps {
  readonly records: ClientRecords;
  /** The pause that is changed; null for a new one. */
  readonly original: RecordHistory<'pause'> | null;
}

/** An absence agreed beforehand: its contacts are not due, its reviews are. */
export function PauseForm({ records, original }: PauseFormProps) {
  const t = useTranslations('pauseForm');
  const { now: clock, zone: zoneNow } = useEnvironment();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const caseload = useCaseload();
  const zone = zoneNow();
  const instant = useNow(clock, 60_000);
  const now = useMemo(() => instant.toZonedDateTimeISO(zone), [instant, zone]);
  const today = now.toPlainDate().toString();
  const { record: client } = records;
  const pauses = caseload.ofClient('pause', client);
  const others = useMemo(
    () => pauses.filter(({ record }) => record !== original?.record),
    [pauses, original?.record],
  );
  const beside = useMemo(() => ({ ...records, pauses: others.map(bodyOf) }), [records, others]);
  const form = useRecordForm({
    about: {
      form: 'pause',
      record: original?.record ?? null,
      client,
      parents: original?.heads.map(({ id }) => id) ?? [],
    },
    schemas: pauseFormFields,
    initial: () => (original ? fieldsOfPause(bodyOf(original)) : newPauseFields(today)),
  });
  const { fields, change, submitted } = form;
  const gaps = gapsInPause(fields);
  const days = daysOf(fields);
  const untilErrors = { missing: t('dayMissing'), early: t('untilEarly') };
  const back = `/people/${client}`;
  const ended = original && endedPause(bodyOf(original), today);

  const save = async (body: Pause | null, said: string): Promise<void> => {
    const record = original?.record ?? null;
    const saved = await form.save([
      { kind: 'pause', record, parents: form.parents, body, reason: null, amendsFinal: false },
    ]);
    if (!saved) return;
    announce(said);
    await navigate(back, { replace: true });
  };
  const submit = (): void => {
    const body = pauseOf(fields, client);
    if (body) void save(body, t('saved', { client: records.client.reference }));
    else void form.save(null);
  };

  return (
    <RecordFormPage
      title={t('title', { client: records.client.reference })}
      back={back}
      form={form}
      onSubmit={submit}
      lead={t('lead')}
      amending={original !== null}
    >
      <Section>
        <DateField
          label={t('from')}
          value={fields.from}
          onChange={(from) => {
            change({ from });
          }}
          required
          error={submitted && gaps.from ? t('dayMissing') : undefined}
        />
        <DateField
          label={t('until')}
          value={fields.until}
          min={fields.from}
          onChange={(until) => {
            change({ until });
          }}
          required
          error={submitted && gaps.until !== null ? untilErrors[gaps.until] : undefined}
        />
        <TextField
          label={t('reason')}
          multiline
          required
          value={fields.reason}
          onChange={(reason) => {
            change({ reason });
          }}
          error={submitted && gaps.reason ? t('reasonMissing') : undefined}
        />
      </Section>
      {days && <PauseEffectShown records={beside} days={days} now={now} />}
      {original && (
        <EndPause
          onEnd={ended && bodyOf(original).until >= today ? () => void save(ended, t('ended')) : undefined}
          onDelete={() => void save(null, t('deleted'))}
          busy={form.saving}
        />
      )}
      <OtherPauses pauses={others} />
    </RecordFormPage>
  );
}
