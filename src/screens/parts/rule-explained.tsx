import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { RuleId } from '#src/domain/rule-id.ts';
import type { GuidanceWords } from '#src/guidance/guidance-words.ts';
import { rules } from '#src/guidance/rules.ts';
import { sourceDocuments, type RuleSource, type SourceDocumentId } from '#src/guidance/sources.ts';
import styles from './rule-explained.module.css';

interface RuleExplainedProps {
  readonly id: RuleId;
  readonly words: GuidanceWords;
}

/** One rule: what it says, where it comes from, and the positions of the sources where they differ. */
export function RuleExplained({ id, words }: RuleExplainedProps) {
  const t = useTranslations('why');
  const heading = useId();
  const { section, sources, differs } = rules[id];
  const positions: Readonly<Record<string, Readonly<Partial<Record<SourceDocumentId, string>>>>> =
    words.positions;
  return (
    <section aria-labelledby={heading} className={styles['rule']}>
      <h3 id={heading} className={styles['heading']}>
        <span className={styles['id']}>{id}</span> {words.sections[section]}
      </h3>
      <p className={styles['text']}>{words.rules[id]}</p>
      {differs && (
        <div>
          <h4 className={styles['label']}>{t('differs')}</h4>
          <dl className={styles['positions']}>
            {differs.map((document) => (
              <div key={document} className={styles['position']}>
                <dt>
                  <PublishedAs id={document} />
                </dt>
                <dd>{positions[id]?.[document]}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <div>
        <h4 className={styles['label']}>{t('sources')}</h4>
        <ul className={styles['sources']}>
          {sources.map((source) => (
            <li key={JSON.stringify(source)}>
              <Source source={source} words={words} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Source({ source, words }: { readonly source: RuleSource; readonly words: GuidanceWords }) {
  const t = useTranslations('why');
  if ('origin' in source) return t(source.origin);
  if ('principle' in source) {
    return (
      <>
        {t('principle', { id: source.principle })}: {words.rules[source.principle]}
      </>
    );
  }
  const { title, about } = words.documents[source.document];
  return (
    <>
      <cite>{title}</cite> (<PublishedAs id={source.document} />
      {source.part !== undefined && <>, {words.parts[source.part]}</>}). {about}
    </>
  );
}

function PublishedAs({ id }: { readonly id: SourceDocumentId }) {
  const { publisher, year } = sourceDocuments[id];
  return (
    <>
      {publisher}, {year}
    </>
  );
}
