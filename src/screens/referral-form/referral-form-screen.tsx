import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { RecordFormPage } from '#src/screens/parts/record-form-page.tsx';
import { useRecordForm } from '#src/screens/parts/use-record-form.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { ReceivedFields } from './received-fields.tsx';
import {
  fieldsOfReferral,
  gapsInReferral,
  newReferralFields,
  referralFields,
  referralOf,
  withOutcome,
  type ReferralGaps,
} from './referral-fields.ts';
import { TriageFields } from './triage-fields.tsx';

const noGaps: ReferralGaps = { reference: false, receivedOn: false, decidedOn: false, reason: false };

/** Notes a new referral, goes through its triage, and keeps its outcome (CL-6). */
export function ReferralFormScreen() {
  const { id } = useParams();
  const found = useCaseload().find('referral', id ?? '');
  if (id !== undefined && !found) return <NotFoundPage back="/arrivals" />;
  return <ReferralForm key={id ?? 'new'} record={id ?? null} />;
}

function ReferralForm({ record }: { readonly record: string | null }) {
  const t = useTranslations('referralForm');
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { now, zone } = useEnvironment();
  const history = useCaseload().find('referral', record ?? '');
  const client = history ? bodyOf(history).client : null;
  const [today] = useState(() => now().toZonedDateTimeISO(zone()).toPlainDate().toString());
  const [asSaved] = useState(() => (history ? fieldsOfReferral(bodyOf(history)) : newReferralFields(today)));
  const form = useRecordForm({
    about: {
      form: 'referral',
      record,
      client: null,
      parents: history?.heads.map(({ id }) => id) ?? [],
    },
    schemas: referralFields,
    initial: () => asSaved,
  });
  const { fields, change } = form;
  const gaps = form.submitted ? gapsInReferral(fields) : noGaps;

  const save = async (next: (saved: string) => string): Promise<void> => {
    const body = referralOf(fields, client);
    const saved = await form.save(
      body && [{ kind: 'referral', record, parents: form.parents, body, reason: null, amendsFinal: false }],
    );
    if (!saved) return;
    announce(t('saved', { reference: fields.reference.trim() }));
    await navigate(next(saved[0]?.record ?? ''), { replace: true });
  };

  return (
    <RecordFormPage
      title={record === null ? t('newTitle') : t('editTitle', { reference: asSaved.reference })}
      back="/arrivals"
      form={form}
      lead={record === null ? t('lead') : undefined}
      onSubmit={() => void save(() => '/arrivals')}
    >
      <ReceivedFields fields={fields} change={change} gaps={gaps} />
      <TriageFields fields={fields} change={change} />
      <OutcomeFields
        fields={fields}
        change={change}
        onOutcome={(outcome) => change(withOutcome(fields, outcome, asSaved, today))}
        gaps={gaps}
        client={client}
        saving={form.saving}
        onMakeClient={() => void save((saved) => `/people/new?from=${saved}`)}
      />
    </RecordFormPage>
  );
}
