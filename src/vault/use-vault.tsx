import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { Draft } from '#src/domain/draft.ts';
import type { Caseload } from './caseload.ts';
import type { VaultEnvironment } from './environment.ts';
import type { OpenVault } from './open-vault.ts';

interface OpenedWith {
  readonly vault: OpenVault;
  readonly environment: VaultEnvironment;
}

const VaultContext = createContext<OpenedWith | null>(null);

/** Gives the screens below it the open vault. */
export function VaultProvider({
  vault,
  environment,
  children,
}: OpenedWith & { readonly children: ReactNode }) {
  return <VaultContext value={{ vault, environment }}>{children}</VaultContext>;
}

function useOpened(): OpenedWith {
  const opened = use(VaultContext);
  if (!opened) throw new Error('this screen is shown only while a vault is open');
  return opened;
}

/** The open vault, to save with. */
export function useVault(): OpenVault {
  return useOpened().vault;
}

/** The clock, zone and identifiers with which the vault was opened. */
export function useEnvironment(): VaultEnvironment {
  return useOpened().environment;
}

/** The caseload; the screen is drawn again after every save. */
export function useCaseload(): Caseload {
  const { caseload } = useOpened().vault;
  useSyncExternalStore(
    (listener) => caseload.subscribe(listener),
    () => caseload.version,
  );
  return caseload;
}

/** The drafts, the latest first. */
export function useDrafts(): readonly Draft[] {
  const { drafts } = useOpened().vault;
  return useSyncExternalStore(
    (listener) => drafts.subscribe(listener),
    () => drafts.all(),
  );
}
