import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { clientFormFields, newClient, type Client } from '#src/domain/client.ts';
import { restoreFields } from '#src/domain/restore-fields.ts';
import { DraftNote } from '#src/screens/parts/draft-note.tsx';
import { useSaveFailureWords } from '#src/screens/parts/use-save-failure-words.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { Button } from '#src/ui/button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { focusFirstInvalid } from '#src/ui/focus-first-invalid.ts';
import { Notice } from '#src/ui/notice.tsx';
import { Page, PageActions } from '#src/ui/page.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useDraft } from '#src/vault/use-draft.ts';
import { useCaseload, useEnvironment, useVault } from '#src/vault/use-vault.tsx';
import { ClientFields } from './client-fields.tsx';

/** Adds a client, or changes what is known of him (CL-1 to CL-5). */
export function ClientFormScreen() {
  const { id } = useParams();
  return <ClientForm key={id ?? 'new'} record={id ?? null} />;
}

function ClientForm({ record }: { readonly record: string | null }) {
  const t = useTranslations('clientForm');
  const shell = useTranslations('shell');
  const vault = useVault();
  const { now, zone } = useEnvironment();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const failureWords = useSaveFailureWords();
  const history = useCaseload().find('client', record ?? '');
  const form = useRef<HTMLFormElement>(null);
  const [existing] = useState(() =>
    vault.drafts.all().find((draft) => draft.form === 'client' && draft.record === record),
  );
  const [client, setClient] = useState<Client>(() => {
    const base = history
      ? bodyOf(history)
      : newClient(now().toZonedDateTimeISO(zone()).toPlainDate().toString());
    return existing ? restoreFields(clientFormFields, existing.fields, base) : base;
  });
  const draft = useDraft(
    { form: 'client', record, client: record, parents: history?.heads.map((head) => head.id) ?? [] },
    existing,
  );
  const [submitted, setSubmitted] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const reference = client.reference.trim();
  const referenceError = submitted && reference === '' ? t('referenceMissing') : undefined;

  useEffect(() => {
    if (referenceError && form.current) focusFirstInvalid(form.current);
  }, [referenceError]);

  const change = (fields: Partial<Client>): void => {
    const changed = { ...client, ...fields };
    setClient(changed);
    draft.hold(changed);
  };
  const back = record === null ? '/people' : `/people/${record}`;

  const save = async (): Promise<void> => {
    setSubmitted(true);
    if (reference === '' || saving) return;
    setSaving(true);
    setFailure(null);
    try {
      const [saved] = await vault.save(
        [
          {
            kind: 'client',
            record,
            parents: draft.parents,
            body: { ...client, reference },
            reason: null,
            amendsFinal: false,
          },
        ],
        { settledDraft: draft.id },
      );
      announce(t('saved', { client: reference }));
      await navigate(`/people/${saved?.record ?? ''}`, { replace: true });
    } catch (error) {
      setFailure(failureWords(error));
      setSaving(false);
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void save();
  };

  return (
    <Page
      title={
        record === null ? t('newTitle') : t('editTitle', { client: history ? bodyOf(history).reference : '' })
      }
      back={{ label: shell('back'), render: (link) => <Link to={back} {...link} /> }}
      lead={
        <>
          {existing && t('takenUp')} <DraftNote state={draft.state} />
        </>
      }
    >
      <form ref={form} onSubmit={submit} noValidate>
        <ClientFields client={client} change={change} referenceError={referenceError} />
        {failure !== null && (
          <Notice tone="danger" role="alert">
            {failure}
          </Notice>
        )}
        <PageActions>
          <Button type="submit" variant="primary" size="l" busy={saving} disabled={vault.readOnly}>
            {t('save')}
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
        body={t('discardBody')}
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
