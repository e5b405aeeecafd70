import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';
import type { GuidanceWords } from '#src/guidance/guidance-words.ts';

type LoadGuidanceWords = () => Promise<GuidanceWords>;

const LoadContext = createContext<LoadGuidanceWords | null>(null);

/** Gives what is below it the way to load the words of the guidance. Another language is another `load`. */
export function GuidanceWordsProvider({
  load,
  children,
}: {
  readonly load: LoadGuidanceWords;
  readonly children: ReactNode;
}) {
  return <LoadContext value={load}>{children}</LoadContext>;
}

/** The words of the guidance, as far as they have come. */
export interface GuidanceWordsLoading {
  /** Null while they are being loaded, and when that failed. */
  readonly words: GuidanceWords | null;
  readonly failed: boolean;
  /** Loads them once more, after it failed. */
  readonly retry: () => void;
}

/**
 * Loads the words of the guidance, in the language of the moment, from when it is first used. They are in the file of one
 * language that every device keeps for use without a connection, so this takes a moment at most.
 *
 * @throws Error outside of a `GuidanceWordsProvider`
 */
export function useGuidanceWords(): GuidanceWordsLoading {
  const load = use(LoadContext);
  if (!load) throw new Error('no words of the guidance were provided');
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState<{
    readonly by: LoadGuidanceWords;
    readonly attempt: number;
    readonly words: GuidanceWords | null;
  } | null>(null);
  useEffect(() => {
    let current = true;
    const hold = (words: GuidanceWords | null): void => {
      if (current) setHeld({ by: load, attempt, words });
    };
    load().then(hold, () => hold(null));
    return () => {
      current = false;
    };
  }, [load, attempt]);
  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  // Words of the language before are not shown while those of the new one come.
  const arrived = held?.by === load && held.attempt === attempt ? held : null;
  return { words: arrived?.words ?? null, failed: arrived !== null && arrived.words === null, retry };
}
