import { Suspense, useCallback, useEffect } from 'react';
import { Link, NavigationType, useLocation, useNavigationType } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Session } from '#src/app/session/session.ts';
import { useAutoLock } from '#src/app/session/use-auto-lock.ts';
import { bodyOf } from '#src/vault/caseload.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';
import { useCaseload, VaultProvider } from '#src/vault/use-vault.tsx';
import { AnnouncementProvider } from '#src/ui/announcement.tsx';
import { AppFrame, type FrameItem } from '#src/ui/app-frame.tsx';
import { defaultSettings } from '#src/domain/settings.ts';
import { DueBadge } from './due-badge.tsx';
import { FailureBoundary } from './failure-boundary.tsx';
import { Pages } from './pages.tsx';
import { ReadOnlyNotice } from './read-only-notice.tsx';
import { UpdateNotice } from './update-notice.tsx';

/** Everything behind the lock. */
export function OpenApp({ session, vault }: { readonly session: Session; readonly vault: OpenVault }) {
  const t = useTranslations('shell');
  return (
    <VaultProvider vault={vault} environment={session.environment}>
      <AnnouncementProvider dismissLabel={t('close')}>
        <Frame session={session} />
      </AnnouncementProvider>
    </VaultProvider>
  );
}

function Frame({ session }: { readonly session: Session }) {
  const t = useTranslations('shell');
  const { pathname } = useLocation();
  const navigation = useNavigationType();
  useEffect(() => {
    // A page that was opened begins at its top; one that is gone back to is where it was left.
    if (navigation !== NavigationType.Pop) window.scrollTo(0, 0);
  }, [pathname, navigation]);
  const lock = useCallback(() => void session.lock(), [session]);
  const settings = useCaseload().only('settings');
  const { idleLockMinutes, hiddenLockMinutes } = settings ? bodyOf(settings) : defaultSettings;
  useAutoLock({ idleMinutes: idleLockMinutes, hiddenMinutes: hiddenLockMinutes }, lock);
  const under = (...folders: string[]): boolean => folders.includes(pathname.split('/')[1] ?? '');
  const item = (
    key: 'today' | 'clients' | 'files' | 'settings',
    to: string,
    current: boolean,
  ): FrameItem => ({
    key,
    label: t(key),
    icon: icons[key],
    current,
    render: (link) => <Link to={to} {...link} />,
  });
  return (
    <AppFrame
      name="Evenkeel"
      navLabel={t('navigation')}
      skipLabel={t('skip')}
      lock={{ label: t('lock'), onLock: lock }}
      items={[
        item('today', '/', pathname === '/' || under('week', 'bookings')),
        item(
          'clients',
          '/people',
          under('people', 'calls', 'talks', 'looks', 'decisions', 'homes', 'plans', 'pauses', 'arrivals'),
        ),
        item('files', '/files', under('files', 'open')),
        item('settings', '/settings', under('settings')),
      ]}
      status={<UpdateNotice session={session} />}
    >
      <DueBadge />
      <ReadOnlyNotice />
      {/* Outside of what is made anew for each page, so that the page before stays until the next has been loaded. */}
      <Suspense>
        <FailureBoundary key={pathname}>
          <Pages session={session} />
        </FailureBoundary>
      </Suspense>
    </AppFrame>
  );
}

const icons = { today: 'today', clients: 'clients', files: 'pack', settings: 'settings' } as const;
