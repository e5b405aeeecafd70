import { useEffect, useState } from 'react';
import type { Draft } from '#src/domain/draft.ts';
import { restoreFields } from '#src/domain/restore-fields.ts';
import type { AnyChange, AnyRevision } from '#src/domain/revision.ts';
import type { z } from '#src/domain/schema.ts';
import { focusFirstInvalid } from '#src/ui/focus-first-invalid.ts';
import { useDraft, type DraftState } from '#src/vault/use-draft.ts';
import { useVault } from '#src/vault/use-vault.tsx';
import { useSaveFailureWords } from './use-save-failure-words.ts';

interface RecordFormOptions<Fields extends object> {
  /** Which form it is, about which record and client, and the revisions on which the change is made. */
  readonly about: Pick<Draft, 'form' | 'record' | 'client' | 'parents'>;
  /** Schema of each field, so that a kept draft is taken back field by field. */
  readonly schemas: { readonly [Name in keyof Fields]: z.ZodMiniType<Fields[Name]> };
  /** What the form holds when there is no draft. Called once. */
  readonly initial: () => Fields;
}

/** A form that keeps its draft, and saves records. */
export interface RecordForm<Fields extends object> {
  readonly fields: Fields;
  readonly change: (changes: Partial<Fields>) => void;
  /** Whether it was taken up from a draft. */
  readonly takenUp: boolean;
  readonly draftState: DraftState;
  /** The revisions on which the form was begun. */
  readonly parents: readonly string[];
  /** Whether saving was tried, so that gaps are shown. */
  readonly submitted: boolean;
  readonly saving: boolean;
  /** Why nothing was saved, in words. */
  readonly failure: string | null;
  /** Takes hold of the form element, in which the first gap is focused. */
  readonly attach: (element: HTMLFormElement | null) => void;
  /**
   * Saves what the form asks for, all or none, and with it settles the draft; `changes` is null while something is missing,
   * and then the first gap is focused. Resolves to what was saved, or to null.
   */
  readonly save: (changes: readonly AnyChange[] | null) => Promise<readonly AnyRevision[] | null>;
  /** Throws the draft away. */
  readonly discard: () => Promise<void>;
}

/** Keeps what a form holds, sealed, while it is being filled in (CI-7), and saves it as records. */
export function useRecordForm<Fields extends object>({
  about,
  schemas,
  initial,
}: RecordFormOptions<Fields>): RecordForm<Fields> {
  const vault = useVault();
  const failureWords = useSaveFailureWords();
  const [element, attach] = useState<HTMLFormElement | null>(null);
  const [existing] = useState(() =>
    vault.drafts
      .all()
      .find(
        (draft) =>
          draft.form === about.form && draft.record === about.record && draft.client === about.client,
      ),
  );
  const [fields, setFields] = useState<Fields>(() =>
    existing ? restoreFields(schemas, existing.fields, initial()) : initial(),
  );
  const draft = useDraft(about, existing);
  const [attempts, setAttempts] = useState(0);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    // Only on the attempt to save: later the person is on the way to mend it.
    if (attempts > 0 && element) focusFirstInvalid(element);
  }, [attempts, element]);

  const change = (changes: Partial<Fields>): void => {
    const changed = { ...fields, ...changes };
    setFields(changed);
    draft.hold(changed as Draft['fields']);
  };

  const save = async (changes: readonly AnyChange[] | null): Promise<readonly AnyRevision[] | null> => {
    if (saving) return null;
    setAttempts((before) => before + 1);
    if (!changes) return null;
    setSaving(true);
    setFailure(null);
    try {
      return await vault.save(changes, { settledDraft: draft.id });
    } catch (error) {
      setFailure(failureWords(error));
      setSaving(false);
      return null;
    }
  };

  return {
    fields,
    change,
    takenUp: existing !== undefined,
    draftState: draft.state,
    parents: draft.parents,
    submitted: attempts > 0,
    saving,
    failure,
    attach,
    save,
    discard: draft.discard,
  };
}
