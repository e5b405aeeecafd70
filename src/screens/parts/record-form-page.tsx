import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page, PageActions } from '#src/ui/page.tsx';
import { useVault } from '#src/vault/use-vault.tsx';
import { DraftNote } from './draft-note.tsx';
import type { RecordForm } from './use-record-form.ts';

interface RecordFormPageProps<Fields extends object> {
  readonly title: string;
  /** Where the form leads when it is left or thrown away. */
  readonly back: string;
  readonly form: Pick<
    RecordForm<Fields>,
    'attach' | 'takenUp' | 'draftState' | 'saving' | 'failure' | 'discard'
  >;
  readonly onSubmit: () => void;
  /** Stands above the form, such as whom it is about. */
  readonly lead?: ReactNode;
  /** What the button says; "Save" where nothing else is meant. */
  readonly saveLabel?: string | undefined;
  /** A saved record is being amended: throwing the draft away leaves it as it is. */
  readonly amending?: boolean | undefined;
  readonly children: ReactNode;
}

/** The page of a form that saves records: its fields, what went wrong, the way to save and the way to throw the draft away. */
export function RecordFormPage<Fields extends object>({
  title,
  back,
  form,
  onSubmit,
  lead,
  saveLabel,
  amending = false,
  children,
}: RecordFormPageProps<Fields>) {
  const { attach, takenUp, draftState, saving, failure, discard } = form;
  const t = useTranslations('forms');
  const shell = useTranslations('shell');
  const navigate = useNavigate();
  const { readOnly } = useVault();
  const [asking, setAsking] = useState(false);
  return (
    <Page
      title={title}
      back={{ label: shell('back'), render: (link) => <Link to={back} {...link} /> }}
      lead={
        <>
          {takenUp ? t('takenUp') : lead} <DraftNote state={draftState} />
        </>
      }
    >
      <form
        ref={attach}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {failure !== null && (
          <Notice tone="danger" role="alert">
            {failure}
          </Notice>
        )}
        <PageActions>
          <Button type="submit" variant="primary" size="l" busy={saving} disabled={readOnly}>
            {saveLabel ?? t('save')}
          </Button>
          {draftState !== 'untouched' && (
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
        body={amending ? t('discardAmendmentBody') : t('discardBody')}
        confirmLabel={t('discard')}
        cancelLabel={t('keep')}
        danger
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => void discard().then(() => navigate(back, { replace: true }))}
      />
    </Page>
  );
}
