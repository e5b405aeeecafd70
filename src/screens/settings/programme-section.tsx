import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Section } from '#src/ui/section.tsx';

/** The way to what the programme has set (section 16 of the practice model). */
export function ProgrammeSection() {
  const t = useTranslations('settings.programme');
  return (
    <Section heading={t('heading')}>
      <List>
        <ListRow
          title={t('open')}
          meta={t('explain')}
          render={(link) => <Link to="/settings/programme" {...link} />}
        />
      </List>
    </Section>
  );
}
