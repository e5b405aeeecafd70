import { Link } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { Damage } from '#src/vault/damage.ts';
import { useVault } from '#src/vault/use-vault.tsx';
import { buttonClassName } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import styles from './read-only-notice.module.css';

/** Names what is wrong with the stored records, says what is safe, and offers the way out. */
export function ReadOnlyNotice() {
  const t = useTranslations('shell.readOnly');
  const { damage, readOnly } = useVault();
  const describe = useDamageWords();
  if (!readOnly) return null;
  return (
    <div className={styles['place']}>
      <Notice
        tone="danger"
        role="alert"
        title={t('title')}
        actions={
          <Link to="/files/restore" className={buttonClassName({ variant: 'secondary' })}>
            {t('restore')}
          </Link>
        }
      >
        <p>{t('explain')}</p>
        <ul>
          {damage.map((item, index) => (
            <li key={`${item.what} ${String(index)}`}>{describe(item)}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function useDamageWords(): (damage: Damage) => string {
  const t = useTranslations('shell.readOnly');
  const format = useFormatter();
  const moment = (at: string): string =>
    format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
  return (damage) => {
    switch (damage.what) {
      case 'missing':
        return t('missing', {
          count: damage.count,
          after: damage.savedAfter === null ? t('start') : moment(damage.savedAfter),
          before: damage.savedBefore === null ? t('end') : moment(damage.savedBefore),
        });
      case 'headMissing':
      case 'contradicted':
      case 'newer':
        return t(damage.what);
      default:
        return t(damage.what, { count: damage.count });
    }
  };
}
