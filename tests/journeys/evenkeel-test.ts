import { test as base, type BrowserContextOptions } from '@playwright/test';
import { newBrowserProfile, type BrowserProfile } from './browser-profile.ts';
import { serveApp, type Site } from './serve-app.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** The built application, served on a port of this journey's own. */
  readonly site: Site;
  /** Makes one more browser with a folder of its own: another person, or another device. */
  readonly newProfile: (options?: BrowserContextOptions) => Promise<BrowserProfile>;
  /** The browser of the person whose journey it is; not opened yet. */
  readonly profile: BrowserProfile;
}

/**
 * Playwright's `test`, where a journey fails also when anything asks for another address than the
 * application's, when the content security policy is violated, or when an error reaches the console.
 */
export const test = base.extend<Fixtures>({
  site: async ({}, use) => {
    const site = await serveApp();
    await use(site);
    await site.stop();
  },

  newProfile: async (
    { site, launchOptions, viewport, hasTouch, isMobile, deviceScaleFactor, locale, timezoneId, colorScheme },
    use,
  ) => {
    const device = {
      viewport,
      hasTouch,
      isMobile,
      locale: locale ?? 'en-GB',
      timezoneId: timezoneId ?? 'Europe/Rome',
      colorScheme,
      ...(deviceScaleFactor !== undefined && { deviceScaleFactor }),
      reducedMotion: 'reduce' as const,
      acceptDownloads: true,
    };
    const profiles: BrowserProfile[] = [];
    await use(async (options = {}) => {
      const profile = await newBrowserProfile(
        site.origin,
        { ...device, ...options },
        launchOptions.executablePath,
      );
      profiles.push(profile);
      return profile;
    });
    const problems = profiles.flatMap((profile) => profile.problems());
    for (const profile of profiles) await profile.discard();
    if (problems.length > 0) throw new Error(`The browser reported:\n${problems.join('\n')}`);
  },

  profile: async ({ newProfile }, use) => {
    await use(await newProfile());
  },
});
