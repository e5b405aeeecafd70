import { messages as english } from '../../src/locales/en/messages.ts';
import { messages as italian } from '../../src/locales/it/messages.ts';
import { expect, test } from './evenkeel-test.ts';
import { allTexts, axeFindings, foreignTexts, smallTargets, widerThan } from './examine-page.ts';
import { walkFromSetUpToDamage } from './walk-from-set-up-to-damage.ts';
import { walkOfOneClient } from './walk-of-one-client.ts';
import { walkOfTheWeek } from './walk-of-the-week.ts';

const languages = [
  { code: 'en', locale: 'en-GB', words: english, other: italian },
  { code: 'it', locale: 'it-IT', words: italian, other: english },
] as const;

/** Together they come to every screen and its notable states. */
const walks = {
  'from set-up to damage': walkFromSetUpToDamage,
  'of one client': walkOfOneClient,
  'of the week': walkOfTheWeek,
};

for (const { code, locale, words, other } of languages) {
  for (const [name, walk] of Object.entries(walks)) {
    test(`every screen ${name} can be used by everybody, light and dark, in ${code}`, async ({
      site,
      newProfile,
    }, info) => {
      test.setTimeout(400_000);
      const phone = info.project.name === 'phone';
      const untranslated = foreignTexts(other, words);
      const seen: string[] = [];
      await walk({
        site,
        profile: await newProfile({ locale }),
        words,
        look: async (state, page) => {
          seen.push(state);
          const findings = [
            ...(await axeFindings(page)),
            ...(await smallTargets(page, phone)),
            // The narrowest phone; on the laptop also what is left of its screen at 200 %.
            ...(await widerThan(page, { width: 320, height: 640 })),
            ...(phone ? [] : await widerThan(page, { width: 640, height: 400 })),
            ...untranslated(await allTexts(page)).map((text) => `not in ${code}: ${text}`),
          ];
          const language = await page.evaluate(() => document.documentElement.lang);
          if (language !== code) findings.push(`the page says that it is in ${language}`);
          expect.soft(findings, state).toEqual([]);
        },
      });
      expect(seen).toHaveLength(new Set(seen).size);
    });
  }
}
