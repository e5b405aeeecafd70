import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { RecordBodies, RecordKind } from '#src/domain/record-kinds.ts';
import { isForked, type RecordHistory } from '#src/domain/record-history.ts';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import { useMoments } from './use-moments.ts';

/** Says that a record was changed on two devices; nothing where it was not. */
export function ForkNotice({ history }: { readonly history: RecordHistory }) {
  const t = useTranslations('versions');
  return isForked(history) && <Notice tone="caution">{t('fork')}</Notice>;
}

/** Every version of an amended record with the reason for each; nothing where there is only one. */
export function RecordVersions<Kind extends RecordKind>({
  history,
  children,
}: {
  readonly history: RecordHistory<Kind>;
  /** Draws what one version held. */
  readonly children: (body: RecordBodies[Kind]) => ReactNode;
}) {
  const t = useTranslations('versions');
  const moments = useMoments();
  if (history.revisions.length < 2) return null;
  return (
    <Section heading={t('heading')}>
      {history.revisions.map((revision, index) => (
        <Disclosure
          key={revision.id}
          look="row"
          summary={t(index === 0 ? 'first' : 'amendment', { at: moments.dayAndTime(revision.at) })}
        >
          {revision.reason !== null && <p dir="auto">{t('reason', { reason: revision.reason })}</p>}
          {revision.body !== null && children(revision.body)}
        </Disclosure>
      ))}
    </Section>
  );
}
