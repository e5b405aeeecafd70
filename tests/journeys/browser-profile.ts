import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { killBrowser } from './kill-browser.ts';
import { watchOutsideWorld } from './outside-world.ts';

// The browser's own errands would be indistinguishable from requests of the application.
const withoutErrands = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--disable-gpu',
];

/** One person's browser: a folder on disk, and a browser that can be closed, killed and opened again on it. */
export interface BrowserProfile {
  /** Where the browser keeps everything, for a journey that searches the disk. */
  readonly folder: string;
  /** The open browser. Throws while it is closed. */
  readonly context: BrowserContext;
  /** What this journey expects to see in the console, such as a failed request while the server is stopped. */
  expectError(pattern: RegExp): void;
  /** Opens the browser on the same folder, and a page with it. */
  open(): Promise<Page>;
  close(): Promise<void>;
  /** Ends the browser as a power cut would. */
  kill(): Promise<void>;
  /** Requests to elsewhere, policy violations and errors so far. */
  everythingReported(): string[];
  /** What of these was not expected. A journey that ends with any has failed. */
  problems(): string[];
  /** Closes the browser and deletes the folder. */
  discard(): Promise<void>;
}

/**
 * @param origin the only address the browser may talk to
 * @param options of the device: size, touch, language, colours
 * @param executablePath the browser to run
 */
export async function newBrowserProfile(
  origin: string,
  options: BrowserContextOptions,
  executablePath: string | undefined,
): Promise<BrowserProfile> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-profile-'));
  const outside = await watchOutsideWorld();
  const expected: RegExp[] = [];
  const seen: string[] = [];
  let open: BrowserContext | undefined;

  function watch(context: BrowserContext): void {
    context.on('request', (request) => {
      const url = request.url();
      const stays = url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
      if (!stays) seen.push(`request to elsewhere: ${url}`);
    });
    // A violated policy is reported here too: Chromium writes each one to the console as an error.
    context.on('console', (message) => {
      if (message.type() === 'error') seen.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => {
      seen.push(`uncaught: ${error.error().stack ?? error.error().message}`);
    });
  }

  function everythingReported(): string[] {
    return [...seen, ...outside.attempts.map((url) => `request to elsewhere: ${url}`)];
  }

  return {
    folder,
    get context() {
      if (open === undefined) throw new Error('the browser is closed');
      return open;
    },
    expectError(pattern) {
      expected.push(pattern);
    },
    async open() {
      open = await chromium.launchPersistentContext(folder, {
        ...options,
        ...(executablePath !== undefined && { executablePath }),
        args: [
          ...withoutErrands,
          `--proxy-server=${outside.proxy}`,
          `--proxy-bypass-list=<-loopback>;${new URL(origin).host}`,
        ],
      });
      watch(open);
      return open.pages()[0] ?? (await open.newPage());
    },
    async close() {
      await open?.close();
      open = undefined;
    },
    async kill() {
      const killed = open;
      if (killed === undefined) return;
      const gone = new Promise((resolve) => killed.once('close', resolve));
      if (killBrowser(folder) === 0) throw new Error('found no browser process to kill');
      await gone;
      open = undefined;
    },
    everythingReported,
    problems() {
      return everythingReported().filter((report) => !expected.some((pattern) => pattern.test(report)));
    },
    async discard() {
      await open?.close();
      open = undefined;
      await outside.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
