import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Of all rules only these look at colours, so only these are asked again in the other theme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function askAxe(page: Page, only: axe.RunOnly): Promise<string[]> {
  const loaded = await page.evaluate(() => 'axe' in window);
  // Through the debugging protocol, which the content security policy of the page does not bind.
  if (!loaded) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (runOnly) => window.axe.run(document, { runOnly, resultTypes: ['violations'] }),
    only,
  );
  const findings: string[] = [];
  for (const { id, nodes } of violations) {
    for (const node of nodes) {
      // A bar at the bottom covers whatever is scrolled under it; what matters is that it comes out from there.
      if (id === 'target-size' && (await comesIntoSight(page, String(node.target[0])))) continue;
      findings.push(`${id}: ${node.html.slice(0, 200)} (${node.failureSummary ?? ''})`);
    }
  }
  return findings;
}

async function comesIntoSight(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) return false;
    const before = { x: scrollX, y: scrollY };
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const middle = (left + right) / 2;
    const free = [top + 2, (top + bottom) / 2, bottom - 2].every((y) => {
      const hit = document.elementFromPoint(middle, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    scrollTo({ left: before.x, top: before.y, behavior: 'instant' });
    return free && bottom - top >= 24;
  }, selector);
}

/** What the accessibility engine finds, in light and in dark. */
export async function axeFindings(page: Page): Promise<string[]> {
  const chosen = await page.evaluate(() => document.documentElement.dataset['theme']);
  const show = (theme: string | undefined): Promise<void> =>
    page.evaluate(async (name) => {
      if (name === undefined) delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = name;
      // Colours glide, however shortly; half-way they are neither of the two.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    }, theme);
  await show('light');
  const light = await askAxe(page, { type: 'tag', values: allRules });
  await show('dark');
  const dark = await askAxe(page, { type: 'rule', values: colourRules });
  await show(chosen);
  return [...light.map((found) => `light: ${found}`), ...dark.map((found) => `dark: ${found}`)];
}

/**
 * Things to press that are too small for a finger: under 24 pixels anywhere (WCAG 2.2, 2.5.8), and with `thumb` what
 * work is done with (navigation, fields, choices, the button that goes on) under 44.
 */
export async function smallTargets(page: Page, thumb: boolean): Promise<string[]> {
  return page.evaluate((forThumb) => {
    const pressable = 'a[href], button, input, select, textarea, summary, [role=button]';
    const mainWork =
      'nav a, input:not([type=checkbox], [type=radio]), select, textarea, button[type=submit], label, main form button';
    const findings: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(pressable)) {
      const target = element.matches('[type=checkbox], [type=radio]')
        ? (element.closest('label') ?? element)
        : element;
      const { width, height, top, left } = target.getBoundingClientRect();
      const shown = target.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      // Off the edge is where skip links wait for the focus.
      if (!shown || width <= 1 || height <= 1 || left + width <= 0 || top + height + scrollY <= 0) continue;
      // A link in a sentence is as high as its line; the rule leaves it out.
      if (getComputedStyle(target).display === 'inline' && element.matches('a')) continue;
      const least = forThumb && target.matches(mainWork) ? 44 : 24;
      // Layout is reckoned in fractions of a pixel.
      if (height + 0.1 >= least && width + 0.1 >= least) continue;
      findings.push(
        `${String(Math.round(width))} by ${String(Math.round(height))}: ${target.outerHTML.slice(0, 160)}`,
      );
    }
    return findings;
  }, thumb);
}

/** What is wider than a screen of this width, so that one has to scroll to the side to read it (WCAG 2.2, 1.4.10). */
export async function widerThan(page: Page, viewport: { width: number; height: number }): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize(viewport);
  const findings = await page.evaluate((width) => {
    if (document.documentElement.scrollWidth <= width && document.body.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5,
    );
    return wide
      .filter((element) => !wide.some((other) => other !== element && element.contains(other)))
      .map((element) => `wider than ${String(width)}: ${element.outerHTML.slice(0, 160)}`);
  }, viewport.width);
  if (before) await page.setViewportSize(before);
  return findings;
}

/** Every text that a person can see or have read out. */
export async function allTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        texts.push(element.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });
}

function leavesOf(catalogue: object): string[] {
  return Object.values(catalogue).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : leavesOf(value as object),
  );
}

/** The fixed parts of a message, without its places. */
function fixedParts(message: string): string[] {
  return message
    .split(/[{}]/u)
    .map((part) => part.trim())
    .filter((part) => part.length >= 10 && /\p{L}\s+\p{L}/u.test(part) && !/plural|=\d/u.test(part));
}

/** Tells texts of one catalogue from those of another: what is the same in both proves nothing and is left out. */
export function foreignTexts(foreign: object, own: object): (texts: readonly string[]) => string[] {
  const ownLeaves = leavesOf(own);
  const all = ownLeaves.join('\n');
  const foreignLeaves = leavesOf(foreign);
  const whole = new Set(foreignLeaves.filter((text) => !ownLeaves.includes(text)));
  const parts = foreignLeaves
    .filter((text) => text.includes('{'))
    .flatMap(fixedParts)
    .filter((part) => !all.includes(part));
  return (texts) => texts.filter((text) => whole.has(text) || parts.some((part) => text.includes(part)));
}
