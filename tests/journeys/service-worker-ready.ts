import { expect, type Page } from '@playwright/test';

/** Waits until the service worker is active and answers for this page: from then on it works offline. */
export async function serviceWorkerReady(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const controls = navigator.serviceWorker.controller !== null;
        return controls ? registration?.active?.state : 'does not answer for this page';
      }),
    )
    .toBe('activated');
}
