import { useTranslations } from 'use-intl';
import { saveFailureOf } from '#src/vault/storage-errors.ts';

/** Says of a failed save what happened, what is safe and what to do. */
export function useSaveFailureWords(): (error: unknown) => string {
  const t = useTranslations('shell.storage');
  return (error) => t(saveFailureOf(error));
}
