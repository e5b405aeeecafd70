import { useTranslations } from 'use-intl';
import type { ClientWork } from '#src/domain/not-done.ts';
import type { OccurrenceCause } from '#src/domain/occurrence.ts';

/** What due work is called, and why it is due. */
export interface WorkWords {
  /** One of it: `Check-in`. */
  readonly name: (work: ClientWork) => string;
  /** A group of it: `Check-ins`. */
  readonly names: (work: ClientWork) => string;
  /** Each cause in a short phrase, in one line: `A flag was raised since the last one · …`. */
  readonly causes: (because: readonly OccurrenceCause[]) => string;
}

/** The words for due work in the language that is chosen. */
export function useWorkWords(): WorkWords {
  const t = useTranslations('work');
  return {
    name: (work) => t(`name.${work}`),
    names: (work) => t(`names.${work}`),
    causes: (because) => because.map((cause) => t(`cause.${cause}`)).join(' · '),
  };
}
