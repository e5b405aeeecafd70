import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { concernsSurvivor, type DecisionQuestion } from '#src/domain/decision.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { suggestSupport } from '#src/domain/suggested-support.ts';
import { planPeriods } from '#src/domain/support-plan.ts';
import { AmendmentReason } from '#src/screens/parts/amendment-reason.tsx';
import { optionsAddress } from '#src/screens/parts/decision-address.ts';
import { awaitsPlan, decisionsInForce, savedDecisions } from '#src/screens/parts/decisions-in-force.ts';
import { RecordFormPage } from '#src/screens/parts/record-form-page.tsx';
import { knownOn } from '#src/screens/parts/support-facts.ts';
import { useRecordForm } from '#src/screens/parts/use-record-form.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { DateField } from '#src/ui/date-field.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { AnswerField } from './answer-field.tsx';
import {
  decisionFormSchemas,
  decisionOf,
  fieldsOfDecision,
  gapsIn,
  newDecisionFields,
  suggestedFor,
} from './decision-form-fields.ts';
import { WhatToWeigh } from './what-to-weigh.tsx';

interface DecisionFormProps {
  readonly client: string;
  readonly question: DecisionQuestion;
  /** The decision that is amended; null for a new one. */
  readonly original: RecordHistory<'decision'> | null;
}

/** Answer, pros and cons, reason and day of one decision, with what is suggested beside the answers (P2, IN-10). */
export function DecisionForm({ client, question, original }: DecisionFormProps) {
  const t = useTranslations('decisionForm');
  const forms = useTranslations('forms');
  const caseload = useCaseload();
  const { now, zone } = useEnvironment();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const today = now().toZonedDateTimeISO(zone()).toPlainDate().toString();
  const form = useRecordForm({
    about: {
      form: 'decision',
      record: original?.record ?? null,
      client,
      parents: original?.heads.map(({ id }) => id) ?? [],
    },
    schemas: decisionFormSchemas(question),
    initial: () => (original ? fieldsOfDecision(bodyOf(original)) : newDecisionFields(question, today)),
  });
  const { fields, change } = form;
  const gaps = gapsIn(fields, today, original !== null);
  const records = caseload.clientRecords(client);
  const suggestions = records ? suggestSupport(knownOn(gaps.day ? today : fields.day, records).facts) : [];
  const options = optionsAddress(client);

  /** Where a new level leads: to the plan that follows from it, if it is the one that holds and no plan has it yet. */
  const leadsToPlan = (record: string): boolean => {
    const after = caseload.clientRecords(client);
    const { level } = decisionsInForce(savedDecisions(caseload.ofClient('decision', client)), today);
    return (
      after !== null &&
      level.holds?.record === record &&
      awaitsPlan(level, planPeriods(after, after.plans, zone()), today)
    );
  };
  const save = async (): Promise<void> => {
    // What was suggested when it was decided stays, however late it is amended.
    const suggested = original ? bodyOf(original).suggested : suggestedFor(question, suggestions);
    const body = gaps.amendmentReason ? null : decisionOf(fields, { client, suggested }, today);
    const saved = await form.save(
      body && [
        {
          kind: 'decision',
          record: original?.record ?? null,
          parents: form.parents,
          body,
          reason: original ? fields.amendmentReason : null,
          amendsFinal: original !== null,
        },
      ],
    );
    const record = saved?.[0]?.record;
    if (record === undefined) return;
    const toPlan = (!original || bodyOf(original).answer !== body?.answer) && leadsToPlan(record);
    announce(toPlan ? t('savedForPlan') : t(original ? 'amended' : 'saved'));
    const next = original ? `/decisions/${record}` : options;
    await navigate(toPlan ? `/people/${client}/plan` : next, { replace: true });
  };

  const text = (name: 'inFavour' | 'against') => (
    <TextField
      label={t(name)}
      marker={forms('optional')}
      multiline
      value={fields[name]}
      onChange={(value) => {
        change({ [name]: value });
      }}
    />
  );
  return (
    <RecordFormPage
      title={t(original ? 'amendTitle' : 'title', { client: records?.client.reference ?? '' })}
      back={original ? `/decisions/${original.record}` : options}
      form={form}
      onSubmit={() => void save()}
      saveLabel={original ? forms('saveAmendment') : undefined}
      amending={original !== null}
    >
      {concernsSurvivor(question) && <Notice tone="caution">{t('furtherHint')}</Notice>}
      <Section>
        <AnswerField
          question={question}
          suggestions={suggestions}
          value={fields.answer}
          missing={form.submitted && gaps.answer}
          onChange={(answer) => {
            change({ answer });
          }}
        />
      </Section>
      <Section>
        <WhatToWeigh question={question} />
        {text('inFavour')}
        {text('against')}
      </Section>
      <Section>
        <TextField
          label={t('reason')}
          hint={t('reasonHint')}
          multiline
          required
          value={fields.reason}
          onChange={(reason) => {
            change({ reason });
          }}
          error={form.submitted && gaps.reason ? t('reasonMissing') : undefined}
        />
        <DateField
          label={t('day')}
          required
          max={today}
          value={fields.day}
          onChange={(day) => {
            change({ day });
          }}
          error={form.submitted && gaps.day ? t('dayMissing') : undefined}
        />
      </Section>
      {original && (
        <AmendmentReason
          value={fields.amendmentReason}
          onChange={(amendmentReason) => {
            change({ amendmentReason });
          }}
          missing={form.submitted && gaps.amendmentReason}
        />
      )}
    </RecordFormPage>
  );
}
