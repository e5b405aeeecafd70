import { useTranslations } from 'use-intl';
import { DataList } from '#src/ui/data-list.tsx';
import { Section } from '#src/ui/section.tsx';

/** Which version this is, and on what terms. */
export function AboutSection({ appVersion }: { readonly appVersion: string }) {
  const t = useTranslations('settings.about');
  return (
    <Section heading={t('heading')} card>
      <DataList
        rows={[
          { label: t('version'), value: appVersion },
          { label: t('licence'), value: t('licenceName') },
          { label: t('server'), value: t('noServer') },
        ]}
      />
    </Section>
  );
}
