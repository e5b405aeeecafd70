import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { wasSpokenTo } from '#src/domain/check-in.ts';
import { asksAboutChildren } from '#src/domain/client.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { restoreFields } from '#src/domain/restore-fields.ts';
import { DraftNote } from '#src/screens/parts/draft-note.tsx';
import { useSaveFailureWords } from '#src/screens/parts/use-save-failure-words.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { Button } from '#src/ui/button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { focusFirstInvalid } from '#src/ui/focus-first-invalid.ts';
import { Notice } from '#src/ui/notice.tsx';
import { Page, PageActions } from '#src/ui/page.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useDraft } from '#src/vault/use-draft.ts';
import { useEnvironment, useVault } from '#src/vault/use-vault.tsx';
import { CallClock } from './call-clock.tsx';
import {
  checkInFormFields,
  checkInOf,
  fieldsOfCheckIn,
  gapsIn,
  newCheckInFields,
  type CheckInFields,
} from './check-in-fields.ts';
import { FlagFields } from './flag-fields.tsx';
import { NextCheckInFields } from './next-check-in-fields.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { QuestionFields } from './question-fields.tsx';
import { WhenFields } from './when-fields.tsx';

interface CheckInFormProps {
  readonly client: RecordHistory<'client'>;
  /** The check-in that is amended; null for a new one. */
  readonly original: RecordHistory<'checkIn'> | null;
}

/** One scroll, in the order of the call, with the clock and the way to save always in reach of the thumb (CI-1 to CI-7). */
export function CheckInForm({ client: clientHistory, original }: CheckInFormProps) {
  const t = useTranslations('checkIn');
  const shell = useTranslations('shell');
  const vault = useVault();
  const { now, zone } = useEnvironment();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const failureWords = useSaveFailureWords();
  const form = useRef<HTMLFormElement>(null);
  const client = bodyOf(clientHistory);
  const record = original?.record ?? null;
  const localNow = (): Temporal.ZonedDateTime => now().toZonedDateTimeISO(zone());

  const [existing] = useState(() =>
    vault.drafts
      .all()
      .find(
        (draft) =>
          draft.form === 'checkIn' && draft.record === record && draft.client === clientHistory.record,
      ),
  );
  const [fields, setFields] = useState<CheckInFields>(() => {
    const base = original ? fieldsOfCheckIn(bodyOf(original), zone()) : newCheckInFields(localNow());
    return existing ? restoreFields(checkInFormFields, existing.fields, base) : base;
  });
  const draft = useDraft(
    {
      form: 'checkIn',
      record,
      client: clientHistory.record,
      parents: original?.heads.map(({ id }) => id) ?? [],
    },
    existing,
  );
  const [submitted, setSubmitted] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const gaps = gapsIn(fields, original !== null);
  const incomplete = submitted && (gaps.outcome || gaps.when || gaps.flag || gaps.reason);

  useEffect(() => {
    if (incomplete && form.current) focusFirstInvalid(form.current);
    // Only on the attempt to save: later the person is on the way to mend it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [submitted]);

  const change = (changes: Partial<CheckInFields>): void => {
    const changed = { ...fields, ...changes };
    setFields(changed);
    draft.hold(changed);
  };
  const back = original ? `/calls/${original.record}` : `/people/${clientHistory.record}`;

  const save = async (): Promise<void> => {
    setSubmitted(true);
    const body = checkInOf(
      fields,
      { record: clientHistory.record, client, original: original ? bodyOf(original) : null },
      localNow(),
    );
    if (!body || gaps.reason || saving) {
      if (submitted && form.current) focusFirstInvalid(form.current);
      return;
    }
    setSaving(true);
    setFailure(null);
    try {
      await vault.save(
        [
          {
            kind: 'checkIn',
            record,
            parents: draft.parents,
            body,
            reason: original ? fields.reason : null,
            amendsFinal: original !== null,
          },
        ],
        { settledDraft: draft.id },
      );
      announce(original ? t('amended') : t('saved', { client: client.reference }));
      await navigate(original ? back : '/', { replace: true });
    } catch (error) {
      setFailure(failureWords(error));
      setSaving(false);
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void save();
  };

  const spoken = fields.outcome === null || wasSpokenTo(fields.outcome);
  const asksChildren = asksAboutChildren(client) || (original !== null && bodyOf(original).children !== null);
  const parts = { fields, change };
  return (
    <Page
      title={client.reference}
      back={{ label: shell('back'), render: (link) => <Link to={back} {...link} /> }}
      lead={
        <>
          {existing ? t('takenUp') : original ? t('amendTitle') : t('title')}{' '}
          <DraftNote state={draft.state} />
        </>
      }
    >
      <form ref={form} onSubmit={submit} noValidate>
        {!original && <CallClock {...parts} phone={client.phone} />}
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
        <NextCheckInFields {...parts} client={client} />
        <WhenFields {...parts} missing={submitted && gaps.when} />
        {original && (
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
              error={submitted && gaps.reason ? t('reasonMissing') : undefined}
            />
          </Section>
        )}
        {failure !== null && (
          <Notice tone="danger" role="alert">
            {failure}
          </Notice>
        )}
        <PageActions>
          <Button type="submit" variant="primary" size="l" busy={saving} disabled={vault.readOnly}>
            {original ? t('saveAmendment') : t('save')}
          </Button>
          {draft.state !== 'untouched' && (
            <Button
              variant="quiet"
              onClick={() => {
                setAsking(true);
              }}
            >
              {t('discard')}
            </Button>
          )}
        </PageActions>
      </form>
      <ConfirmDialog
        open={asking}
        title={t('discardTitle')}
        body={original ? t('discardAmendmentBody') : t('discardBody')}
        confirmLabel={t('discard')}
        cancelLabel={t('keep')}
        danger
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => void draft.discard().then(() => navigate(back, { replace: true }))}
      />
    </Page>
  );
}
