import { lazy, Suspense, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Session } from '#src/app/session/session.ts';
import { Button } from '#src/ui/button.tsx';
import { Stage } from '#src/ui/stage.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';

const SetUpScreen = lazy(async () => ({
  default: (await import('#src/screens/set-up/set-up-screen.tsx')).SetUpScreen,
}));
const UnlockScreen = lazy(async () => ({
  default: (await import('#src/screens/unlock/unlock-screen.tsx')).UnlockScreen,
}));
const ReadPackScreen = lazy(async () => ({
  default: (await import('#src/screens/read-pack/read-pack-screen.tsx')).ReadPackScreen,
}));
const OpenApp = lazy(async () => ({ default: (await import('./open-app.tsx')).OpenApp }));

const readPackPath = '/open';

/** What stands between opening the page and the records: hold, set-up, unlock; and the reader, which needs none of them. */
export function Entrance({ session }: { readonly session: Session }) {
  return (
    <Suspense fallback={<Waiting />}>
      <Stages session={session} />
    </Suspense>
  );
}

function Stages({ session }: { readonly session: Session }) {
  const state = useSyncExternalStore(
    useCallback((listener: () => void) => session.subscribe(listener), [session]),
    () => session.state,
  );
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const openPack = () => void navigate(readPackPath);
  useEffect(() => {
    // A tab in which a pack is read leaves the vault to the others.
    if (pathname !== readPackPath) void session.start();
  }, [pathname, session]);
  if (state.stage === 'open') return <OpenApp session={session} vault={state.vault} />;
  if (pathname === readPackPath) {
    return (
      <main>
        <ReadPackScreen
          environment={session.environment}
          onLeave={() => void navigate('/')}
          onShown={() => {
            session.showsPack();
          }}
        />
      </main>
    );
  }
  switch (state.stage) {
    case 'starting':
    case 'locking':
      return <Waiting />;
    case 'elsewhere':
      return <ElsewhereStage busy={state.takingOver} onUseHere={() => void session.useHere()} />;
    case 'closed': {
      const { found } = state;
      if (found.state === 'newer') return <NewerStage />;
      if (found.state === 'found') {
        return (
          <UnlockScreen
            found={found}
            environment={session.environment}
            onOpened={(vault) => {
              session.opened(vault);
            }}
            onOpenPack={openPack}
          />
        );
      }
      return <NoVaultStages session={session} found={found.state} onOpenPack={openPack} />;
    }
  }
}

function NoVaultStages({
  session,
  found,
  onOpenPack,
}: {
  readonly session: Session;
  readonly found: 'none' | 'gone' | 'damaged';
  readonly onOpenPack: () => void;
}) {
  const t = useTranslations('shell');
  const [chosen, choose] = useState<'welcome' | 'restore' | null>(found === 'none' ? 'welcome' : null);
  if (chosen) {
    return (
      <SetUpScreen
        key={chosen}
        environment={session.environment}
        initial={chosen}
        onOpened={(vault) => {
          session.opened(vault);
        }}
        onOpenPack={onOpenPack}
      />
    );
  }
  const words = found === 'gone' ? 'gone' : 'damagedStore';
  return (
    <Stage title={t(`${words}.title`)} lead={t(`${words}.explain`)}>
      <Button
        variant="primary"
        block
        onClick={() => {
          choose('restore');
        }}
      >
        {t(`${words}.restore`)}
      </Button>
      {found === 'gone' && (
        <Button
          variant="quiet"
          block
          onClick={() => {
            choose('welcome');
          }}
        >
          {t('gone.anew')}
        </Button>
      )}
    </Stage>
  );
}

function ElsewhereStage({ busy, onUseHere }: { readonly busy: boolean; readonly onUseHere: () => void }) {
  const t = useTranslations('shell.elsewhere');
  return (
    <Stage title={t('title')} lead={t('explain')}>
      <Button variant="primary" block busy={busy} busyLabel={t('busy')} onClick={onUseHere}>
        {t('useHere')}
      </Button>
    </Stage>
  );
}

function NewerStage() {
  const t = useTranslations('shell.newerStore');
  return (
    <Stage title={t('title')} lead={t('explain')}>
      <Button
        variant="primary"
        block
        onClick={() => {
          location.reload();
        }}
      >
        {t('reload')}
      </Button>
    </Stage>
  );
}

function Waiting() {
  const t = useTranslations('shell');
  return (
    <main aria-busy="true">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
    </main>
  );
}
