import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, DraftFields } from '#src/domain/draft.ts';
import { useEnvironment, useVault } from './use-vault.tsx';

/** Time between a keystroke and its draft being sealed on the disk, in milliseconds; well under the two seconds promised. */
const settleMs = 700;

/** How the draft of an open form stands. */
export type DraftState = 'untouched' | 'typing' | 'kept' | 'notKept';

/** What a form uses to keep its draft. */
export interface DraftKeeper {
  readonly id: string;
  /** The revisions on which the form was begun. */
  readonly parents: readonly string[];
  readonly state: DraftState;
  /** Tells what the form holds now. Called on every change; the disk is written at most every {@link settleMs}. */
  readonly hold: (fields: DraftFields) => void;
  /** Writes what is held at once. Resolves when it is on the disk. */
  readonly flush: () => Promise<void>;
  /** Throws the draft away. */
  readonly discard: () => Promise<void>;
}

/**
 * Keeps the draft of one form: sealed at most two seconds after the last keystroke, when the page hides, and when the form
 * is left (CI-7).
 *
 * @param about which form it is and about whom; read when the form opens
 * @param existing the draft that is taken up again, if there is one
 */
export function useDraft(
  about: Pick<Draft, 'form' | 'record' | 'client' | 'parents'>,
  existing: Draft | undefined,
): DraftKeeper {
  const { drafts, readOnly } = useVault();
  const { newId, now } = useEnvironment();
  const [id] = useState(() => existing?.id ?? newId());
  const [opened] = useState(() => (existing ? { ...about, parents: existing.parents } : about));
  const [state, setState] = useState<DraftState>(existing ? 'kept' : 'untouched');
  const held = useRef<DraftFields | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const fields = held.current;
    if (!fields || readOnly) return;
    held.current = null;
    try {
      await drafts.keep({ ...opened, id, fields, savedAt: now().toString({ smallestUnit: 'millisecond' }) });
      setState('kept');
    } catch {
      // The form still holds everything; the next keystroke tries again, and the form says that it is not kept.
      held.current ??= fields;
      setState('notKept');
    }
  }, [drafts, readOnly, opened, id, now]);

  const hold = useCallback(
    (fields: DraftFields) => {
      held.current = fields;
      setState((before) => (before === 'notKept' ? before : 'typing'));
      // Not put off by the next keystroke: somebody who types without a pause is kept up with too.
      timer.current ??= setTimeout(() => void flush(), settleMs);
    },
    [flush],
  );

  const discard = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    held.current = null;
    await drafts.discard(id);
  }, [drafts, id]);

  useEffect(() => {
    const whenHidden = (): void => {
      if (document.visibilityState === 'hidden') void flush();
    };
    // While this is told, the page still counts as visible, and some browsers tell nothing else when they leave it.
    const whenLeft = (): void => void flush();
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('pagehide', whenLeft);
    const stopFlushing = drafts.onFlushRequest(flush);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('pagehide', whenLeft);
      stopFlushing();
      void flush();
    };
  }, [flush, drafts]);

  return { id, parents: opened.parents, state, hold, flush, discard };
}
