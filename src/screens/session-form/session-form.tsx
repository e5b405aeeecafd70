import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { civilDay, dayNumber } from '#src/domain/civil-days.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { openWork } from '#src/domain/due-work.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import type { Session, SessionContact } from '#src/domain/session.ts';
import { AmendmentReason } from '#src/screens/parts/amendment-reason.tsx';
import { ArousalField } from '#src/screens/parts/arousal-field.tsx';
import { FlagFields } from '#src/screens/parts/flag-fields.tsx';
import { RecordFormPage } from '#src/screens/parts/record-form-page.tsx';
import { useRecordForm } from '#src/screens/parts/use-record-form.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { agreedTimes, daysAhead } from './agreed-times.ts';
import { HowItWentFields } from './how-it-went-fields.tsx';
import { PlannedFields } from './planned-fields.tsx';
import {
  fieldsOfSession,
  gapsIn,
  minutesHeld,
  newSessionFields,
  plannedShown,
  sessionFormFields,
  sessionOf,
  wasHeld,
  type AskedFor,
  type SessionFields,
} from './session-fields.ts';
import { WhenHeldFields } from './when-held-fields.tsx';

interface SessionFormProps {
  readonly records: ClientRecords;
  /** The contact that is amended; null for a new one. */
  readonly original: RecordHistory<'session'> | null;
  readonly asked: AskedFor;
}

/** The plain record of a session (SE-1) or a longer call (CI-4), or of the attempt at one. */
export function SessionForm({ records, original, asked }: SessionFormProps) {
  const t = useTranslations('sessionForm');
  const caseload = useCaseload();
  const { now: clock, zone } = useEnvironment();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { record: client } = records;
  const record = original?.record ?? null;
  const before = original ? bodyOf(original) : null;
  const now = clock().toZonedDateTimeISO(zone());
  const today = now.toPlainDate().toString();
  const ahead = civilDay(dayNumber(today) + daysAhead);
  const until = asked.day !== null && asked.day > ahead ? asked.day : ahead;
  const times = agreedTimes(
    openWork(records, programmeOf(caseload), until, now),
    today,
    zone(),
    asked.day === null ? null : { day: asked.day, time: asked.time },
  );

  const form = useRecordForm<SessionFields>({
    about: { form: 'session', record, client, parents: original?.heads.map(({ id }) => id) ?? [] },
    schemas: sessionFormFields,
    initial: () =>
      before
        ? fieldsOfSession(before, zone())
        : newSessionFields(now, asked, times, (contact) => latestMeans(records, contact)),
  });
  const { fields, change, submitted } = form;
  const gaps = gapsIn(fields, before, now);
  const plannedFor = plannedShown(fields, times);
  const back = original ? `/talks/${original.record}` : `/people/${client}`;

  const save = async (): Promise<void> => {
    const body = sessionOf(
      fields,
      { client, plannedFor, original: before },
      clock().toZonedDateTimeISO(zone()),
    );
    const saved = await form.save(
      body && [
        {
          kind: 'session',
          record,
          parents: form.parents,
          body,
          reason: original ? fields.reason : null,
          amendsFinal: original !== null,
        },
      ],
    );
    if (!saved || !body) return;
    announce(original ? t('amended') : t(`saved.${body.contact}`, { client: records.client.reference }));
    await navigate(original ? back : '/', { replace: true });
  };

  const parts = { fields, change };
  return (
    <RecordFormPage
      title={records.client.reference}
      back={back}
      lead={original ? t('amendTitle') : t('title')}
      form={form}
      onSubmit={() => void save()}
      saveLabel={original ? t('saveAmendment') : t(`save.${fields.contact}`)}
      amending={original !== null}
    >
      <PlannedFields
        {...parts}
        times={times}
        plannedFor={plannedFor}
        asked={form.takenUp && !original ? asked : null}
      />
      <HowItWentFields
        {...parts}
        outcomeMissing={submitted && gaps.outcome}
        meansMissing={submitted && gaps.means}
      />
      <WhenHeldFields
        {...parts}
        today={today}
        minutes={minutesHeld(fields, before, zone())}
        gaps={submitted ? gaps : { when: null, end: false }}
      />
      {wasHeld(fields.outcome) && (
        <Section>
          <ArousalField
            at="start"
            value={fields.arousalAtStart}
            onChange={(arousalAtStart) => {
              change({ arousalAtStart });
            }}
          />
          <ArousalField
            at="end"
            value={fields.arousalAtEnd}
            onChange={(arousalAtEnd) => {
              change({ arousalAtEnd });
            }}
          />
        </Section>
      )}
      <FlagFields {...parts} incomplete={submitted && gaps.flag} />
      <Section>
        <TextField
          label={t('note')}
          hint={t('noteHint')}
          multiline
          value={fields.note}
          onChange={(note) => {
            change({ note });
          }}
        />
      </Section>
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

/** How the latest contact of this kind was held: the likeliest answer, and still one tap to change (IN-10). */
function latestMeans(records: ClientRecords, contact: SessionContact): Session['means'] | null {
  const bodies = records.sessions.map(({ body }) => body).filter((body) => body.contact === contact);
  bodies.sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  return bodies.at(-1)?.means ?? null;
}
