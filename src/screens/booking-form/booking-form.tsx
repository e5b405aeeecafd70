import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { clashesOf } from '#src/domain/booked-time.ts';
import { dayIn, timeIn } from '#src/domain/civil-days.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { planOn, planPeriods } from '#src/domain/support-plan.ts';
import { addressOfWork } from '#src/screens/parts/address-of-work.ts';
import type { AskedBooking } from '#src/screens/parts/booking-address.ts';
import { RecordFormPage } from '#src/screens/parts/record-form-page.tsx';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { useRecordForm } from '#src/screens/parts/use-record-form.ts';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { BookedBefore } from './booked-before.tsx';
import {
  appointmentOf,
  bookingFormSchemas,
  fieldsOfAppointment,
  gapsIn,
  nameOfClashes,
  newBookingFields,
  roomOf,
} from './booking-fields.ts';
import { ClashesSoFar } from './clashes-so-far.tsx';
import { OtherDraft } from './other-draft.tsx';
import { openSetTimes, setTimeKey } from './set-times.ts';
import { useBookedAround } from './use-booked-around.ts';
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
  const words = useWorkWords();
  const moments = useMoments();
  const caseload = useCaseload();
  const { now: clock, zone: zoneNow } = useEnvironment();
  const zone = zoneNow();
  const [now] = useState(() => clock().toZonedDateTimeISO(zone));
  const navigate = useNavigate();
  const announce = useAnnounce();
  const programme = programmeOf(caseload);
  const today = now.toPlainDate().toString();
  const begun = () => {
    const records = caseload.clientRecords(client ?? '');
    const { day, time } = asked ?? { day: null, time: null };
    const moved =
      asked?.moves && records && day !== null
        ? openSetTimes(records, programme, day, now).find(
            (set) => setTimeKey(set) === setTimeKey({ day, time }),
          )
        : undefined;
    return newBookingFields(
      {
        client: client ?? '',
        contact: moved ? 'session' : (asked?.contact ?? 'session'),
        day: day ?? '',
        time: time ?? '',
      },
      moved ?? null,
    );
  };
  const form = useRecordForm({
    about: {
      form: 'appointment',
      record: original?.record ?? null,
      client,
      parents: original?.heads.map(({ id }) => id) ?? [],
    },
    schemas: bookingFormSchemas,
    initial: () => (original ? fieldsOfAppointment(bodyOf(original)) : begun()),
  });
  const { fields, change, submitted } = form;
  const gaps = gapsIn(fields, programme, today);
  const records = caseload.clientRecords(fields.client);
  const setTimes = useMemo(
    () => (records && gaps.day === null ? openSetTimes(records, programme, fields.day, now) : []),
    [records, programme, gaps.day, fields.day, now],
  );
  // What was agreed in one zone stays there; a new time is agreed where his plan is.
  const agreedIn = original ? bodyOf(original).zone : planZone();
  const appointment = records && appointmentOf(fields, programme, today, agreedIn);
  const room = appointment && roomOf(appointment, original?.record ?? 'new');
  const localDay = room && dayIn(zone, room.start);
  const around = useBookedAround(localDay, now);
  const moved = appointment?.insteadOf
    ? `${fields.client} session ${setTimeKey(appointment.insteadOf)}`
    : null;
  // The set time that it stands for is no longer in its way.
  const clashes = room
    ? clashesOf(
        room,
        around.filter(({ key }) => key !== moved),
      )
    : [];
  const accepted = clashes.length === 0 || fields.acceptedClashes === nameOfClashes(clashes);
  const reference = records?.client.reference ?? '';

  function planZone(): string {
    if (!records || gaps.day !== null) return zone;
    const periods = planPeriods(records, records.plans, zone);
    return (planOn(fields.day, periods) ?? periods[0])?.plan.zone ?? zone;
  }

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
      title={original ? t('changeTitle') : t(fields.insteadOf ? 'moveTitle' : 'title')}
      back={back}
      form={form}
      onSubmit={() => void save()}
      saveLabel={original ? undefined : t(fields.insteadOf ? 'saveMoved' : 'save')}
      lead={client !== null && t('about', { what: words.name(fields.contact), client: reference })}
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
        <OtherDraft fields={fields} change={change} asked={asked} begunAnew={begun} />
      )}
      <WithWhomFields {...parts} settled={client !== null} today={today} missing={submitted && !records} />
      <WhenFields
        {...parts}
        programme={programme}
        today={today}
        setTimes={setTimes}
        agreedIn={agreedIn}
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
