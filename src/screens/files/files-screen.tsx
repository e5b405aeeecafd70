import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Icon, type IconName } from '#src/ui/icon.tsx';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Page } from '#src/ui/page.tsx';

const ways: readonly {
  readonly key: 'pack' | 'open' | 'backup' | 'restore';
  readonly to: string;
  readonly icon: IconName;
}[] = [
  { key: 'pack', to: '/files/pack', icon: 'pack' },
  { key: 'open', to: '/open', icon: 'eye' },
  { key: 'backup', to: '/files/backup', icon: 'download' },
  { key: 'restore', to: '/files/restore', icon: 'upload' },
];

/** The ways in which records leave this device and come back. */
export function FilesScreen() {
  const t = useTranslations('files');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <List>
        {ways.map(({ key, to, icon }) => (
          <ListRow
            key={key}
            leading={<Icon name={icon} />}
            title={t(key)}
            meta={t(`${key}Meta`)}
            render={(link) => <Link to={to} {...link} />}
          />
        ))}
      </List>
    </Page>
  );
}
