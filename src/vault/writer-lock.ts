/** This tab's hold on the vault: only one tab of a browser writes at a time. */
export interface WriterHold {
  /** Resolves when another tab asked for the vault or took it; this one must lock then. */
  readonly wantedElsewhere: Promise<void>;
  /** Lets go. */
  readonly release: () => void;
}

const lockName = 'evenkeel writer';
const channelName = 'evenkeel writer';
/** How long another tab gets to put its draft away before the vault is taken from it, in milliseconds. */
const patienceMs = 4000;

/** Takes the vault for this tab if no other has it; null when one has. */
export async function holdIfFree(): Promise<WriterHold | null> {
  return request({ ifAvailable: true });
}

/** Asks the other tab to put everything away, and takes the vault when it has, or when it does not answer. */
export async function holdHere(): Promise<WriterHold> {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('wanted');
  channel.close();
  const patience = new AbortController();
  const timer = setTimeout(() => {
    patience.abort();
  }, patienceMs);
  const waited = await request({ signal: patience.signal }).catch(() => null);
  clearTimeout(timer);
  const hold = waited ?? (await request({ steal: true }));
  if (!hold) throw new Error('the lock was neither free nor given');
  return hold;
}

async function request(options: LockOptions): Promise<WriterHold | null> {
  return new Promise((resolve, reject) => {
    const channel = new BroadcastChannel(channelName);
    let release = (): void => undefined;
    const wanted = new Promise<void>((tellWanted) => {
      channel.addEventListener('message', (event: MessageEvent<unknown>) => {
        if (event.data === 'wanted') tellWanted();
      });
      navigator.locks
        .request(lockName, { mode: 'exclusive', ...options }, (lock) => {
          if (!lock) {
            channel.close();
            resolve(null);
            return undefined;
          }
          return new Promise<void>((letGo) => {
            release = () => {
              channel.close();
              letGo();
            };
            resolve({
              wantedElsewhere: wanted,
              release: () => {
                release();
              },
            });
          });
        })
        // Rejects when the lock was stolen from us, or when our patience ended before we had it.
        .catch((error: unknown) => {
          channel.close();
          tellWanted();
          reject(error instanceof Error ? error : new Error(String(error)));
        });
    });
  });
}
