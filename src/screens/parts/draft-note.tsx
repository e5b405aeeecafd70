import { useTranslations } from 'use-intl';
import type { DraftState } from '#src/vault/use-draft.ts';
import styles from './draft-note.module.css';

/** Quietly says whether what is being typed is on the disk already. */
export function DraftNote({ state }: { readonly state: DraftState }) {
  const t = useTranslations('shell.drafts');
  return (
    <span className={styles['note']} data-state={state} role={state === 'notKept' ? 'alert' : undefined}>
      {state === 'untouched' ? '' : t(state)}
    </span>
  );
}
