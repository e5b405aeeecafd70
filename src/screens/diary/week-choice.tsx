import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Why } from '#src/screens/parts/why.tsx';
import { buttonClassName } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import styles from './diary.module.css';
import type { ShownWeek } from './shown-week.ts';

/** One week back, this week, one week on; and why the diary looks at what it looks at. */
export function WeekChoice({ shown }: { readonly shown: ShownWeek }) {
  const t = useTranslations('diary');
  const step = (to: string | null, icon: 'chevron-left' | 'chevron-right', label: string) =>
    to !== null && (
      // Leafing leaves nothing to go back through.
      <Link to={`/week?from=${to}`} replace className={buttonClassName()}>
        <Icon name={icon} />
        <VisuallyHidden>{label}</VisuallyHidden>
      </Link>
    );
  return (
    <nav aria-label={t('weeks')} className={styles['weeks']}>
      {step(shown.before, 'chevron-left', t('before'))}
      <Link
        to="/week"
        replace
        aria-current={shown.isThisWeek ? 'date' : undefined}
        className={buttonClassName({ variant: shown.isThisWeek ? 'quiet' : 'secondary' })}
      >
        {t('thisWeek')}
      </Link>
      {step(shown.after, 'chevron-right', t('after'))}
      <span className={styles['whyClashes']}>
        <Why rules={['SE-1', 'SE-2', 'CI-1', 'CI-4']} about={t('clashes')} />
      </span>
    </nav>
  );
}
