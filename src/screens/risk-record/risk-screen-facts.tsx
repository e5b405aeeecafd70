import { useTranslations } from 'use-intl';
import type { RiskScreen } from '#src/domain/risk-screen.ts';
import { FactorsByAnswer } from '#src/screens/parts/factors-by-answer.tsx';
import { RiskLevelBadge } from '#src/screens/parts/risk-level-badge.tsx';
import { DataList } from '#src/ui/data-list.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import styles from './risk-screen-facts.module.css';

/** Everything that a risk screen holds, to read. What informed the level is folded away: the client may be looking on (SV-10). */
export function RiskScreenFacts({ screen }: { readonly screen: RiskScreen }) {
  const t = useTranslations('riskRecord');
  const terms = useTranslations('terms');
  const stressors = screen.stressors.map((stressor) => terms(`stressor.${stressor}`)).join(' · ');
  return (
    <div className={styles['facts']}>
      <DataList
        rows={[
          { label: t('occasion'), value: terms(`occasion.${screen.occasion}`) },
          { label: t('level'), value: <RiskLevelBadge level={screen.level} /> },
          {
            label: t(screen.level === null ? 'reasonNotSet' : 'reason'),
            value: <Words text={screen.reason} />,
          },
        ]}
      />
      <FactorsByAnswer factors={screen.factors} notes />
      <p className={styles['quiet']}>{t('unknownIsNotAbsent')}</p>
      <DataList
        rows={[
          {
            label: t('stressors'),
            value: (
              <>
                {stressors === '' ? <span className={styles['quiet']}>{t('noStressor')}</span> : stressors}
                {screen.stressorsNote !== '' && <Words text={screen.stressorsNote} />}
              </>
            ),
          },
          { label: t('children'), value: <Words text={screen.childrenNote} /> },
          { label: t('stable'), value: terms(`yesNoUnknown.${screen.stable}`) },
        ]}
      />
      <Disclosure look="row" summary={t('informed')}>
        <DataList
          rows={[{ label: t('survivorInformed'), value: terms(`yesNoUnknown.${screen.survivorInformed}`) }]}
        />
      </Disclosure>
    </div>
  );
}

function Words({ text }: { readonly text: string }) {
  const t = useTranslations('terms.checkIn');
  if (text === '') return <span className={styles['quiet']}>{t('notRecorded')}</span>;
  return (
    <p className={styles['words']} dir="auto">
      {text}
    </p>
  );
}
