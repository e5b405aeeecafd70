import { useTranslations } from 'use-intl';
import { recoveryCodeGroups } from '#src/crypto/recovery-code.ts';
import { Notice } from '#src/ui/notice.tsx';
import { ShownOnceCode } from '#src/ui/shown-once-code.tsx';

/** Shows a new recovery code, to be written down or printed. */
export function RecoveryCodeSheet({ code }: { readonly code: string }) {
  const t = useTranslations('secrets.recoveryCode');
  return (
    <>
      <ShownOnceCode
        label={t('label')}
        groups={recoveryCodeGroups(code)}
        printLabel={t('print')}
        printedLine={t('printed')}
      />
      <Notice tone="caution">
        <p>{t('advice')}</p>
        <p>{t('owner')}</p>
      </Notice>
    </>
  );
}
