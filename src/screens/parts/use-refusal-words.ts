import { useTranslations } from 'use-intl';
import { refusalOf } from '#src/exchange/refusal-of.ts';

/** Says of a sealed file that did not open why, that nothing was taken over, and what to do. */
export function useRefusalWords(): (error: unknown) => string {
  const t = useTranslations('refusals');
  return (error) => {
    const { reason, kind } = refusalOf(error);
    return reason === 'otherKind' ? t(`otherKind.${kind}`) : t(reason);
  };
}
