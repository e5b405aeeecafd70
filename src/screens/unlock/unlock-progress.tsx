import { useFormatter, useTranslations } from 'use-intl';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import type { Unlocking } from './unlocking.ts';

/** What is being done, from the key to the last row. */
export function UnlockProgress({ unlocking }: { readonly unlocking: Unlocking }) {
  const t = useTranslations('unlock');
  const format = useFormatter();
  if ('doing' in unlocking) return <ProgressBar label={t(unlocking.doing)} />;
  return (
    <ProgressBar
      label={t('reading')}
      value={unlocking.reading}
      detail={format.number(unlocking.reading, { style: 'percent', maximumFractionDigits: 0 })}
    />
  );
}
