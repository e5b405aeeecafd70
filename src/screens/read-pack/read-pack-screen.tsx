import { useState } from 'react';
import type { OpenedSupervisionPack } from '#src/exchange/supervision-pack.ts';
import type { VaultEnvironment } from '#src/vault/environment.ts';
import { ChoosePackFile } from './choose-pack-file.tsx';
import { PackView } from './pack-view.tsx';

interface ReadPackScreenProps {
  readonly environment: VaultEnvironment;
  readonly onLeave: () => void;
  /** A pack is on the screen now: a lock elsewhere must take it away. */
  readonly onShown: () => void;
}

/** Opens a supervision pack in memory, with or without a vault on this device (TM-4). */
export function ReadPackScreen({ environment, onLeave, onShown }: ReadPackScreenProps) {
  const [pack, setPack] = useState<OpenedSupervisionPack | null>(null);
  if (!pack) {
    return (
      <ChoosePackFile
        environment={environment}
        onLeave={onLeave}
        onOpened={(opened) => {
          onShown();
          setPack(opened);
        }}
      />
    );
  }
  return (
    <PackView
      pack={pack}
      onClose={() => {
        setPack(null);
      }}
    />
  );
}
