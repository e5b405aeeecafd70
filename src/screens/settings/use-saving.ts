import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSaveFailureWords } from '#src/screens/parts/use-save-failure-words.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';

/** How settings are saved: one after the other, said when done, explained when not. */
export interface Saving {
  /** What went wrong the last time, in words; null when nothing did. */
  readonly problem: string | null;
  readonly save: (write: () => Promise<void>) => Promise<void>;
}

/** Saves a setting at once and says so. */
export function useSaving(): Saving {
  const t = useTranslations('settings');
  const failureWords = useSaveFailureWords();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string | null>(null);
  // A change builds on the revision before it, which must be saved first: else two quick taps would make a fork.
  const queue = useRef<Promise<void>>(Promise.resolve());

  async function save(write: () => Promise<void>): Promise<void> {
    const run = queue.current.then(write);
    queue.current = run.catch(() => undefined);
    try {
      await run;
      setProblem(null);
      announce(t('saved'));
    } catch (error) {
      setProblem(failureWords(error));
    }
  }

  return { problem, save };
}
