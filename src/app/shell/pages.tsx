import { lazy } from 'react';
import { Link, Route, Routes, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { appVersion } from '#src/app/app-version.ts';
import type { Session } from '#src/app/session/session.ts';
import { buttonClassName } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { Page } from '#src/ui/page.tsx';

const TodayScreen = lazy(async () => ({
  default: (await import('#src/screens/today/today-screen.tsx')).TodayScreen,
}));
const ClientsScreen = lazy(async () => ({
  default: (await import('#src/screens/clients/clients-screen.tsx')).ClientsScreen,
}));
const ClientFormScreen = lazy(async () => ({
  default: (await import('#src/screens/client-form/client-form-screen.tsx')).ClientFormScreen,
}));
const CheckInScreen = lazy(async () => ({
  default: (await import('#src/screens/check-in/check-in-screen.tsx')).CheckInScreen,
}));
const CheckInRecordScreen = lazy(async () => ({
  default: (await import('#src/screens/check-in-record/check-in-record-screen.tsx')).CheckInRecordScreen,
}));
const FilesScreen = lazy(async () => ({
  default: (await import('#src/screens/files/files-screen.tsx')).FilesScreen,
}));
const MakePackScreen = lazy(async () => ({
  default: (await import('#src/screens/make-pack/make-pack-screen.tsx')).MakePackScreen,
}));
const BackupScreen = lazy(async () => ({
  default: (await import('#src/screens/backup/backup-screen.tsx')).BackupScreen,
}));
const RestoreScreen = lazy(async () => ({
  default: (await import('#src/screens/restore/restore-screen.tsx')).RestoreScreen,
}));
const ReadPackScreen = lazy(async () => ({
  default: (await import('#src/screens/read-pack/read-pack-screen.tsx')).ReadPackScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('#src/screens/settings/settings-screen.tsx')).SettingsScreen,
}));

/** Every page behind the lock. Paths are neutral words: the browser's history shows them. */
export function Pages({ session }: { readonly session: Session }) {
  const navigate = useNavigate();
  return (
    <Routes>
      <Route path="/" element={<TodayScreen />} />
      <Route path="/people" element={<ClientsScreen />} />
      <Route path="/people/new" element={<ClientFormScreen />} />
      <Route path="/people/:id" element={<ClientsScreen />} />
      <Route path="/people/:id/edit" element={<ClientFormScreen />} />
      <Route path="/people/:id/call" element={<CheckInScreen />} />
      <Route path="/calls/:id" element={<CheckInRecordScreen />} />
      <Route path="/calls/:id/amend" element={<CheckInScreen amending />} />
      <Route path="/files" element={<FilesScreen />} />
      <Route path="/files/pack" element={<MakePackScreen appVersion={appVersion} />} />
      <Route path="/files/backup" element={<BackupScreen appVersion={appVersion} />} />
      <Route path="/files/restore" element={<RestoreScreen onRestored={() => void session.lock()} />} />
      <Route
        path="/open"
        element={
          <ReadPackScreen
            environment={session.environment}
            onLeave={() => void navigate('/files')}
            onShown={() => undefined}
          />
        }
      />
      <Route path="/settings" element={<SettingsScreen appVersion={appVersion} />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

function NotFoundPage() {
  const t = useTranslations('shell.notFound');
  return (
    <Page title={t('title')}>
      <EmptyState
        title={t('explain')}
        action={
          <Link to="/" className={buttonClassName({ variant: 'primary' })}>
            {t('today')}
          </Link>
        }
      />
    </Page>
  );
}
