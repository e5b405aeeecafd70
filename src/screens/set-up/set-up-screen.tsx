import { lazy, Suspense, useEffect, useReducer } from 'react';
import type { VaultEnvironment } from '#src/vault/environment.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';
import { afterEvent, startOfSetUp } from './set-up-state.ts';
import { WelcomeStep } from './welcome-step.tsx';

const loadSteps = async () => ({ default: (await import('./set-up-steps.tsx')).SetUpSteps });
const SetUpSteps = lazy(loadSteps);

interface SetUpScreenProps {
  readonly environment: VaultEnvironment;
  readonly initial: 'welcome' | 'restore';
  readonly onOpened: (vault: OpenVault) => void;
  readonly onOpenPack: () => void;
}

/** Sets up a vault on this device, empty or from a backup. Nothing is stored before the last step. */
export function SetUpScreen({ environment, initial, onOpened, onOpenPack }: SetUpScreenProps) {
  const [state, tell] = useReducer(afterEvent, initial, startOfSetUp);
  useEffect(() => {
    // The welcome needs none of what makes a vault; while it is read, the rest is fetched, before a connection may be lost.
    void loadSteps().catch(() => undefined);
  }, []);
  if (state.step === 'welcome') {
    return (
      <WelcomeStep onWay={(chosen) => tell({ what: 'wayChosen', way: chosen })} onOpenPack={onOpenPack} />
    );
  }
  return (
    <Suspense>
      <SetUpSteps {...{ environment, state, tell, onOpened }} />
    </Suspense>
  );
}
