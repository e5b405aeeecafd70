import { useTranslations } from 'use-intl';
import { Notice } from '#src/ui/notice.tsx';
import { Why } from './why.tsx';

/** Says what holding and suspension risk: they are interventions too (IN-8). */
export function HeldRisks({ level }: { readonly level: 'holding' | 'suspended' }) {
  const t = useTranslations('plan');
  const title = t(`heldRisks.${level}`);
  return (
    <Notice tone="caution" title={title} actions={<Why rules={['IN-8', 'P1']} about={title} />}>
      {t('heldRisksExplain')}
    </Notice>
  );
}
