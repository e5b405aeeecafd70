import { useTranslations } from 'use-intl';
import type { ProgrammeSetting } from '#src/domain/programme.ts';
import { gapBetweenSources, rangeOfSources, type Figures } from '#src/guidance/range-of-sources.ts';
import { settingPositions } from '#src/guidance/setting-positions.ts';
import styles from './setting.module.css';

/** What each document says about a setting, and the range that follows; where none gives a figure, that the default is ours. */
export function SettingSources({ setting }: { readonly setting: ProgrammeSetting }) {
  const t = useTranslations('programme');
  const { positions, defaultIsOurs } = settingPositions[setting];
  const range = rangeOfSources(setting);
  const gap = gapBetweenSources(setting);
  const figures = ({ from, to }: Figures): string => {
    if (from === null) return to === null ? '' : t('figures.most', { to });
    if (to === null) return t('figures.least', { from });
    return from === to ? t('figures.exactly', { from }) : t('figures.between', { from, to });
  };
  const [first, ...others] = positions;
  // One document with nothing but figures is the range: it is said once.
  if (range && first && others.length === 0 && !first.remark) {
    const document = t(`document.${first.document}`);
    return <p>{t('rangeOfOne', { figures: figures(range), document })}</p>;
  }
  return (
    <div className={styles['sources']}>
      <ul role="list" aria-label={t('sources')}>
        {positions.map((position) => (
          <li key={position.document}>
            {t('position', {
              says: position.remark ? t(`remark.${position.remark}`) : figures(position),
              document: t(`document.${position.document}`),
            })}
          </li>
        ))}
      </ul>
      {range && <p>{t('range', { figures: figures(range) })}</p>}
      {gap && <p>{t('gap', gap)}</p>}
      {defaultIsOurs && <p>{t('ours')}</p>}
    </div>
  );
}
