import { Link, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { clientState } from '#src/domain/client-state.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { RecordFormPage } from '#src/screens/parts/record-form-page.tsx';
import { useRecordForm } from '#src/screens/parts/use-record-form.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { DateField } from '#src/ui/date-field.tsx';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { clientOf, editClientFields, fieldsOfClient, gapsInClient } from './edit-client-fields.ts';
import { isDay } from './own-client-fields.ts';
import { ProgrammeFields } from './programme-fields.tsx';
import { ReachFields } from './reach-fields.tsx';
import { ReferenceField } from './reference-field.tsx';

/** Changes what the client's own record says; home and plan have pages of their own, since they are dated (CL-7). */
export function EditClientForm({ history }: { readonly history: RecordHistory<'client'> }) {
  const t = useTranslations('clientForm');
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { record } = history;
  const client = bodyOf(history);
  const form = useRecordForm({
    about: { form: 'client', record, client: record, parents: history.heads.map(({ id }) => id) },
    schemas: editClientFields,
    initial: () => fieldsOfClient(client),
  });
  const { fields, change, submitted } = form;
  const gaps = gapsInClient(fields);
  const back = `/people/${record}`;

  const submit = async (): Promise<void> => {
    const body = clientOf(fields, client);
    const saved = await form.save(
      body && [{ kind: 'client', record, parents: form.parents, body, reason: null, amendsFinal: false }],
    );
    if (!saved) return;
    announce(t('saved', { client: fields.reference.trim() }));
    await navigate(back, { replace: true });
  };

  return (
    <RecordFormPage
      title={t('editTitle', { client: client.reference })}
      back={back}
      form={form}
      onSubmit={() => void submit()}
    >
      <ReferenceField
        reference={fields.reference}
        onChange={(reference) => {
          change({ reference });
        }}
        missing={submitted && gaps.reference}
      />
      <OwnPages record={record} />
      <ReachFields fields={fields} change={change} />
      <ProgrammeFields fields={fields} change={change} />
      <Section heading={t('leaving')}>
        <DateField
          label={t('leftOn')}
          hint={t('leftHint')}
          aside={<Why rules={['AT-5', 'SR-6']} about={t('leftOn')} />}
          value={fields.leftOn}
          onChange={(leftOn) => {
            change({ leftOn });
          }}
        />
        {isDay(fields.leftOn) && (
          <TextField
            label={t('leftBecause')}
            multiline
            required
            value={fields.leftBecause}
            onChange={(leftBecause) => {
              change({ leftBecause });
            }}
            error={submitted && gaps.leftBecause ? t('leftBecauseMissing') : undefined}
          />
        )}
      </Section>
    </RecordFormPage>
  );
}

/** The ways to what is kept with its dates. */
function OwnPages({ record }: { readonly record: string }) {
  const t = useTranslations('clientForm');
  const terms = useTranslations('terms');
  const { now: clock, zone } = useEnvironment();
  const now = useNow(clock, 60_000).toZonedDateTimeISO(zone());
  const records = useCaseload().clientRecords(record);
  if (!records) return null;
  const { household, plan } = clientState(records, now);
  return (
    <Section heading={t('ownPages')}>
      <List label={t('ownPages')}>
        <ListRow
          title={t('home')}
          meta={`${terms(`livingSituation.${household.livingSituation}`)} · ${terms(`work.${household.work}`)}`}
          render={(link) => <Link to={`/people/${record}/home`} {...link} />}
        />
        <ListRow
          title={t('plan')}
          meta={plan ? terms(`supportLevel.${plan.plan.level}`) : terms('noPlan')}
          render={(link) => <Link to={`/people/${record}/plan`} {...link} />}
        />
      </List>
    </Section>
  );
}
