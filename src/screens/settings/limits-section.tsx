import { useTranslations } from 'use-intl';
import { Section } from '#src/ui/section.tsx';
import styles from './limits-section.module.css';

const limits = ['device', 'passphrase', 'forgotten', 'seen', 'cleared', 'sent'] as const;

/** What no application of this kind can do, said so that nobody counts on it. */
export function LimitsSection() {
  const t = useTranslations('settings.limits');
  return (
    <Section heading={t('heading')} card>
      <p>{t('lead')}</p>
      <ul className={styles['limits']}>
        {limits.map((limit) => (
          <li key={limit}>{t(limit)}</li>
        ))}
      </ul>
    </Section>
  );
}
