import { useTranslations } from 'use-intl';
import type { Suggestion } from '#src/domain/suggested-support.ts';
import { VerdictBadge } from '#src/screens/parts/verdict-badge.tsx';
import { Why } from '#src/screens/parts/why.tsx';
import { classNames } from '#src/ui/class-names.ts';
import styles from './suggestion-list.module.css';

interface SuggestionListProps {
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
}

/** Options with what the rules say of each, what is to be found out first, and why (IN-11, IN-5). */
export function SuggestionList({ label, suggestions }: SuggestionListProps) {
  const t = useTranslations('options');
  const terms = useTranslations('terms');
  return (
    // The role is said again because a list without bullets is no list to some screen readers.
    <ul role="list" aria-label={label} className={styles['list']}>
      {suggestions.map(({ option, verdict, findOut, rules }) => {
        const name = terms(`supportOption.${option}`);
        return (
          <li key={option} className={classNames(styles['option'], styles[verdict])}>
            <div className={styles['head']}>
              <div className={styles['said']}>
                <span className={styles['name']}>{name}</span>
                <VerdictBadge verdict={verdict} />
              </div>
              <Why rules={rules} about={name} />
            </div>
            {findOut.length > 0 && (
              <div className={styles['findOut']}>
                <p>{t('findOut')}</p>
                <ul>
                  {findOut.map((what) => (
                    <li key={what}>{terms(`findOut.${what}`)}</li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
