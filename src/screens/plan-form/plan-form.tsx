import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { programmeNumbers } from '#src/domain/programme.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { heldSince, planPeriods } from '#src/domain/support-plan.ts';
import { AmendmentReason } from '#src/screens/parts/amendment-reason.tsx';
import { CheckInRhythmFields } from '#src/screens/parts/check-in-rhythm-fields.tsx';
import { HeldBadge } from '#src/screens/parts/held-badge.tsx';
import { HeldRisks } from '#src/screens/parts/held-risks.tsx';
import { PlanFacts } from '#src/screens/parts/plan-facts.tsx';
import { PlanPeriods } from '#src/screens/parts/plan-periods.tsx';
import { RecordFormPage } from '#src/screens/parts/record-form-page.tsx';
import { ForkNotice, RecordVersions } from '#src/screens/parts/record-versions.tsx';
import { SupportLevelField } from '#src/screens/parts/support-level-field.tsx';
import { useDayWithYear } from '#src/screens/parts/use-day-with-year.ts';
import { useRecordForm } from '#src/screens/parts/use-record-form.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { DateField } from '#src/ui/date-field.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { NumberField } from '#src/ui/number-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { bodyOf } from '#src/vault/caseload.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { ClashList } from './clash-list.tsx';
import { decidedLevel } from './decided-level.ts';
import { FirstDayField } from './first-day-field.tsx';
import {
  fieldsOfPlan,
  gapsInPlan,
  hasContacts,
  longerCallsIn,
  newPlanFields,
  planAsFarAsFilledIn,
  planFormFields,
  planOf,
  reviewIn,
} from './plan-form-fields.ts';
import { SessionSlots } from './session-slots.tsx';
import { ZoneLine } from './zone-line.tsx';

interface PlanFormProps {
  readonly records: ClientRecords;
  /** The plan that is amended; null for a new one. */
  readonly original: RecordHistory<'supportPlan'> | null;
}

/** How a client is supported from a day on (IN-1, IN-2, IN-8, CI-1, CI-4, SE-1 to SE-3). */
export function PlanForm({ records, original }: PlanFormProps) {
  const t = useTranslations('planForm');
  const forms = useTranslations('forms');
  const planWords = useTranslations('plan');
  const day = useDayWithYear();
  const { now: clock, zone: zoneNow } = useEnvironment();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const caseload = useCaseload();
  const programme = programmeOf(caseload);
  const zone = zoneNow();
  const instant = useNow(clock, 60_000);
  const now = useMemo(() => instant.toZonedDateTimeISO(zone), [instant, zone]);
  const today = now.toPlainDate().toString();
  const periods = planPeriods(records, records.plans, zone);
  // What stays on record beside this plan.
  const beside = {
    ...records,
    plans: records.plans.filter(({ record }) => record !== original?.record),
  };
  const decided = original
    ? null
    : decidedLevel(caseload.ofClient('decision', records.record), { saved: records.plans, periods }, today);
  const form = useRecordForm({
    about: {
      form: 'supportPlan',
      record: original?.record ?? null,
      client: records.record,
      parents: original?.heads.map(({ id }) => id) ?? [],
    },
    schemas: planFormFields,
    initial: () =>
      original ? fieldsOfPlan(bodyOf(original)) : newPlanFields({ today, zone, periods, decided, programme }),
  });
  const { fields, change, submitted } = form;
  const amending = original !== null;
  const context = {
    client: records.record,
    today,
    programme,
    original: original && bodyOf(original),
  };
  const gaps = gapsInPlan(fields, context);
  const contacts = hasContacts(fields);
  const held = heldSince(today, periods);
  const ahead = planAsFarAsFilledIn(fields, context);
  const { reference } = records.client;
  const back = original ? `/plans/${original.record}` : `/people/${records.record}`;
  const fromErrors = { missing: t('fromMissing'), tooEarly: t('fromTooEarly') };
  const reviewErrors = { missing: t('reviewMissing'), early: t('reviewEarly') };

  const submit = async (): Promise<void> => {
    const body = planOf(fields, context);
    const saved = await form.save(
      body && [
        {
          kind: 'supportPlan',
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
    await navigate(back, { replace: true });
  };

  return (
    <RecordFormPage
      title={t(amending ? 'amendTitle' : 'title', { client: reference })}
      back={back}
      form={form}
      onSubmit={() => void submit()}
      amending={amending}
      saveLabel={amending ? forms('saveAmendment') : undefined}
    >
      {original && <ForkNotice history={original} />}
      <Section>
        <FirstDayField
          from={fields.from}
          onChange={(from) => {
            change({ from });
          }}
          today={today}
          others={planPeriods(beside, beside.plans, zone)}
          error={submitted && gaps.from !== null ? fromErrors[gaps.from] : undefined}
          asSaved={amending && fields.from === bodyOf(original).from}
        />
        {!amending && held !== null && (
          <div>
            <HeldBadge since={held} today={today} />
          </div>
        )}
        <SupportLevelField
          level={fields.level}
          onChange={(level) => {
            change({ level });
          }}
          hint={
            decided && decided.level === fields.level
              ? t('levelFromDecision', { day: day(decided.on) })
              : undefined
          }
          missing={submitted && gaps.level}
        />
        {(fields.level === 'holding' || fields.level === 'suspended') && <HeldRisks level={fields.level} />}
      </Section>
      {contacts && (
        <Section>
          <CheckInRhythmFields
            agreement={fields}
            change={change}
            programmeInterval={programme.checkInEveryDays}
            submitted={submitted}
          />
          {fields.level === 'intensive' && (
            <NumberField
              label={t('longerCalls')}
              hint={t('longerCallsHint')}
              aside={<Why rules={['CI-4']} about={t('longerCalls')} />}
              value={longerCallsIn(fields, programme)}
              min={programmeNumbers.longerCallsAWeek.least}
              max={programmeNumbers.longerCallsAWeek.most}
              onChange={(longerCallsAWeek) => {
                change({ longerCallsAWeek });
              }}
              error={
                submitted && gaps.longerCalls
                  ? t('longerCallsWrong', programmeNumbers.longerCallsAWeek)
                  : undefined
              }
            />
          )}
        </Section>
      )}
      {contacts && (
        <SessionSlots
          slots={fields.sessions}
          onChange={(sessions) => {
            change({ sessions });
          }}
          level={fields.level}
          programme={programme}
          gaps={submitted ? gaps.sessions : []}
        />
      )}
      {ahead && contacts && (ahead.checkIns !== null || ahead.sessions.length > 0) && (
        <ClashList plan={ahead} records={beside} now={now} />
      )}
      {contacts && (
        <ZoneLine
          zone={fields.zone}
          here={zone}
          onChange={(there) => {
            change({ zone: there });
          }}
        />
      )}
      <Section>
        <DateField
          label={t('reviewOn')}
          hint={t('reviewHint')}
          aside={<Why rules={contacts ? ['IN-6', 'P2'] : ['IN-8']} about={t('reviewOn')} />}
          marker={contacts ? forms('optional') : undefined}
          required={!contacts}
          value={reviewIn(fields, programme)}
          onChange={(reviewOn) => {
            change({ reviewOn });
          }}
          error={submitted && gaps.review !== null ? reviewErrors[gaps.review] : undefined}
        />
        <TextField
          label={
            fields.level === 'holding'
              ? planWords('heldReason')
              : fields.level === 'suspended'
                ? planWords('suspendedReason')
                : t('reason')
          }
          hint={t('reasonHint')}
          aside={<Why rules={contacts ? ['P2', 'IN-1', 'IN-2'] : ['IN-8', 'P2']} about={t('reason')} />}
          multiline
          required
          value={fields.reason}
          onChange={(reason) => {
            change({ reason });
          }}
          error={submitted && gaps.reason ? planWords('reasonMissing') : undefined}
        />
      </Section>
      {amending && (
        <AmendmentReason
          value={fields.amendmentReason}
          onChange={(amendmentReason) => {
            change({ amendmentReason });
          }}
          missing={submitted && gaps.amendmentReason}
        />
      )}
      {original && (
        <RecordVersions history={original}>{(version) => <PlanFacts plan={version} />}</RecordVersions>
      )}
      {!amending && periods.length > 0 && (
        <Disclosure look="row" summary={t('plans', { plans: periods.length })}>
          <PlanPeriods label={t('plans', { plans: periods.length })} periods={periods} today={today} />
        </Disclosure>
      )}
    </RecordFormPage>
  );
}
