import { useTranslations } from 'use-intl';
import type { DecisionQuestion } from '#src/domain/decision.ts';
import { decisionRules } from '#src/screens/parts/decision-rules.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { considerations } from './considerations.ts';
import styles from './what-to-weigh.module.css';

/** Prompts for pros and cons, folded away: they are offered and fill nothing in (IN-10, P2). */
export function WhatToWeigh({ question }: { readonly question: DecisionQuestion }) {
  const t = useTranslations('decisionForm');
  return (
    <Disclosure summary={t('weigh')}>
      <ul className={styles['list']}>
        {considerations[question].map((name) => (
          <li key={name}>{t(`consider.${name}`)}</li>
        ))}
      </ul>
      <p>
        {t('weighHint')} <Why rules={decisionRules[question]} about={t('weigh')} />
      </p>
    </Disclosure>
  );
}
