import type { Page } from '@playwright/test';
import type { Site } from './serve-app.ts';
import { serviceWorkerReady } from './service-worker-ready.ts';

/** Loads the application once, then takes network and server away for good: what works from here on works offline. */
export async function loadThenGoOffline(page: Page, site: Site, path = '/'): Promise<void> {
  await page.goto(site.origin + path);
  await serviceWorkerReady(page);
  await page.context().setOffline(true);
  await site.stop();
}
