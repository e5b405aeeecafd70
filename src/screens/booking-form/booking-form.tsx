import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { timeIn } from '#src/domain/civil-days.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { addressOfWork } from '#src/screens/parts/address-of-work.ts';
import type { AskedBooking } from '#src/screens/parts/booking-address.ts';
import { RecordFormPage } from '#src/screens/parts/record-form-page.tsx';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { useRecordForm } from '#src/screens/parts/use-record-form.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { fieldsAskedFor } from './asked-fields.ts';
import { BookedBefore } from './booked-before.tsx';
import { bookingFormSchemas, fieldsOfAppointment, nameOfClashes } from './booking-fields.ts';
import { ClashesSoFar } from './clashes-so-far.tsx';
import { OtherDraft } from './other-draft.tsx';
import { useHeldAgainstDiary } from './use-held-against-diary.ts';
import { WhenFields } from './when-fields.tsx';
import { WithWhomFields } from './with-whom-fields.tsx';

interface BookingFormProps {
  /** The appointment that is changed; null for a new one. */
  readonly original: RecordHistory<'appointment'> | null;
  /** Whom it is with, where that is settled. */
  readonly client: string | null;
  /** What the address asks for. */
  readonly asked: AskedBooking | null;
}

/** With whom, when, how long, what is kept free after it, and what it runs into (SE-1, SE-2). */
export function BookingForm({ original, client, asked }: BookingFormProps) {
  const t = useTranslations('bookingForm');
  const moments = useMoments();
  const caseload = useCaseload();
  const { now: clock, zone: zoneNow } = useEnvironment();
  const zone = zoneNow();
  const [now] = useState(() => clock().toZonedDateTimeISO(zone));
  const navigate = useNavigate();
  const announce = useAnnounce();
  const programme = programmeOf(caseload);
  const today = now.toPlainDate().toString();
  const begunAnew = () => fieldsAskedFor(asked, caseload.clientRecords(client ?? ''), programme, now);
  const form = useRecordForm({
    about: {
      form: 'appointment',
      record: original?.record ?? null,
      client,
      parents: original?.heads.map(({ id }) => id) ?? [],
    },
    schemas: bookingFormSchemas,
    initial: () => (original ? fieldsOfAppointment(bodyOf(original)) : begunAnew()),
  });
  const { fields, change, submitted } = form;
  const held = useHeldAgainstDiary(fields, original, now);
  const { gaps, records, appointment, room, localDay, clashes } = held;
  const accepted = clashes.length === 0 || fields.acceptedClashes === nameOfClashes(clashes);
  const moving = fields.contact === 'session' && fields.insteadOf !== null;
  const reference = records?.client.reference ?? '';
  const about = original ? t('changeTitle') : t(moving ? 'moveTitle' : 'title');

  const save = async (): Promise<void> => {
    const saved = await form.save(
      appointment && accepted
        ? [
            {
              kind: 'appointment',
              record: original?.record ?? null,
              parents: form.parents,
              body: appointment,
              reason: null,
              amendsFinal: false,
            },
          ]
        : null,
    );
    if (!saved || !room || localDay === null) return;
    announce(
      t('saved', { client: reference, day: moments.shortDay(localDay), time: timeIn(zone, room.start) }),
    );
    await navigate(`/week?from=${localDay}`, { replace: true });
  };

  const parts = { fields, change };
  const back = gaps.day === null ? `/week?from=${fields.day}` : '/week';
  return (
    <RecordFormPage
      // With whom it is has to be in sight also where a draft was taken up.
      title={client === null ? about : reference}
      back={back}
      form={form}
      onSubmit={() => void save()}
      saveLabel={original ? undefined : t(moving ? 'saveMoved' : 'save')}
      lead={client === null ? undefined : about}
      amending={original !== null}
    >
      {original && (
        <BookedBefore
          original={original}
          now={now}
          onCancel={() =>
            form.save([
              {
                kind: 'appointment',
                record: original.record,
                parents: form.parents,
                body: null,
                reason: null,
                amendsFinal: false,
              },
            ])
          }
        />
      )}
      {!original && form.takenUp && asked && (
        <OtherDraft fields={fields} change={change} asked={asked} begunAnew={begunAnew} />
      )}
      <WithWhomFields {...parts} settled={client !== null} today={today} missing={submitted && !records} />
      <WhenFields
        {...parts}
        programme={programme}
        today={today}
        setTimes={held.setTimes}
        agreedIn={held.agreedIn}
        zone={zone}
        gaps={gaps}
        submitted={submitted}
      />
      <ClashesSoFar
        room={room}
        clashes={clashes}
        zone={zone}
        accepted={accepted}
        missing={submitted && !accepted}
        onAccept={(agreed) => {
          change({ acceptedClashes: agreed ? nameOfClashes(clashes) : '' });
        }}
        logAt={
          room && !original && room.end < now.epochMilliseconds
            ? addressOfWork({ ...fields, work: fields.contact })
            : null
        }
      />
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
    </RecordFormPage>
  );
}
