import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const refused = [
  'https://elsewhere.example.org/assets/worker.js',
  '//elsewhere.example.org/assets/worker.js',
  '/somewhere/else.js',
  '/assets/../somewhere/else.js',
  'data:text/javascript,alert(1)',
  'javascript:alert(1)',
  'blob:https://evenkeel.example.org/1',
];

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://evenkeel.example.org/clients'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

async function load() {
  return (await import('#src/app/trusted-script-url.ts')).trustedScriptUrl;
}

describe('in a browser without Trusted Types', () => {
  test('lets our own scripts through as they are', async () => {
    const trustedScriptUrl = await load();
    expect(trustedScriptUrl('/service-worker.js')).toBe('/service-worker.js');
    expect(trustedScriptUrl('/assets/worker-abc.js')).toBe('/assets/worker-abc.js');
    expect(trustedScriptUrl('https://evenkeel.example.org/assets/worker-abc.js')).toContain('worker-abc');
  });

  test.each(refused)('refuses %s', async (url) => {
    const trustedScriptUrl = await load();
    expect(() => trustedScriptUrl(url)).toThrow(TypeError);
  });

  test('knows source files only while developing', async () => {
    const trustedScriptUrl = await load();
    vi.stubEnv('DEV', true);
    expect(trustedScriptUrl('/src/vault/load.worker.ts?worker_file')).toContain('load.worker');
    vi.stubEnv('DEV', false);
    expect(() => trustedScriptUrl('/src/vault/load.worker.ts?worker_file')).toThrow(TypeError);
  });
});

describe('in a browser with Trusted Types', () => {
  test('makes one policy, named as the header allows, and hands on what it creates', async () => {
    const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (url: string) => string }) => ({
      createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }),
    }));
    vi.stubGlobal('trustedTypes', { createPolicy });
    const trustedScriptUrl = await load();

    expect(trustedScriptUrl('/service-worker.js')).toEqual({ trusted: '/service-worker.js' });
    expect(trustedScriptUrl('/assets/worker.js')).toEqual({ trusted: '/assets/worker.js' });
    expect(() => trustedScriptUrl('https://elsewhere.example.org/assets/worker.js')).toThrow(TypeError);
    expect(createPolicy).toHaveBeenCalledTimes(1);
    expect(createPolicy.mock.calls[0]?.[0]).toBe('evenkeel');
  });
});
