import { afterEach, describe, expect, test, vi } from 'vitest';
import { requestPersistence, storageState } from '#src/vault/persistence.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function browserThat(says: {
  persist?: () => Promise<boolean>;
  persisted?: () => Promise<boolean>;
  estimate?: () => Promise<StorageEstimate>;
}) {
  vi.stubGlobal('navigator', {
    storage: {
      persist: () => Promise.resolve(true),
      persisted: () => Promise.resolve(true),
      estimate: () => Promise.resolve({ usage: 10, quota: 100 }),
      ...says,
    },
  });
}

describe('whether the browser keeps what is stored', () => {
  test('is told, with the room that there is', async () => {
    browserThat({});
    expect(await requestPersistence()).toEqual({ persistent: true, usedBytes: 10, quotaBytes: 100 });
  });

  test('is “no” where it does not agree, and where asking fails', async () => {
    browserThat({ persist: () => Promise.resolve(false), persisted: () => Promise.resolve(false) });
    expect((await requestPersistence()).persistent).toBe(false);
    browserThat({
      persist: () => Promise.reject(new TypeError('private window')),
      persisted: () => Promise.resolve(false),
    });
    expect((await requestPersistence()).persistent).toBe(false);
  });

  test('is unknown where the browser does not say', async () => {
    const unknown = { persistent: null, usedBytes: null, quotaBytes: null };
    browserThat({ persisted: () => Promise.reject(new TypeError('no')) });
    expect(await storageState()).toEqual(unknown);
    vi.stubGlobal('navigator', {});
    expect(await requestPersistence()).toEqual(unknown);
    browserThat({ estimate: () => Promise.resolve({}) });
    expect(await storageState()).toEqual({ persistent: true, usedBytes: null, quotaBytes: null });
  });
});
