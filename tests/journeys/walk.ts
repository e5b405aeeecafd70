import type { Page } from '@playwright/test';
import type { BrowserProfile } from './browser-profile.ts';
import type { Site } from './serve-app.ts';
import type { Words } from './steps-in-any-language.ts';

/** Looks at what is on the screen now. */
export type Look = (state: string, page: Page) => Promise<void>;

/** A walk through screens and their notable states, that stops to look at each. */
export interface Walk {
  readonly site: Site;
  readonly profile: BrowserProfile;
  readonly words: Words;
  readonly look: Look;
}

/** Opens the browser of a walk. */
export async function openForWalk({ profile }: Walk): Promise<Page> {
  const page = await profile.open();
  // Of the many steps one that cannot be taken must not use up the time of all.
  page.setDefaultTimeout(20_000);
  return page;
}
