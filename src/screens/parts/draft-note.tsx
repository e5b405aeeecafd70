import { useTranslations } from 'use-intl';
import { Icon } from '#src/ui/icon.tsx';
import type { DraftState } from '#src/vault/use-draft.ts';
import styles from './draft-note.module.css';

const signs = { typing: 'edit', kept: 'check', notKept: 'warning' } as const;

/** Quietly says whether what is being typed is on the disk already. */
export function DraftNote({ state }: { readonly state: DraftState }) {
  const t = useTranslations('shell.drafts');
  if (state === 'untouched') return null;
  return (
    <span className={styles['note']} data-state={state} role={state === 'notKept' ? 'alert' : undefined}>
      <Icon name={signs[state]} size="s" /> {t(state)}
    </span>
  );
}
