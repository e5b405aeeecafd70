import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(new URL('../../../../src/ui/theme/tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...sheet.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright! + 0.05) / (dim! + 0.05);
}

const grounds = ['paper', 'sheet', 'sunken'];
const tones = ['accent', 'info', 'good', 'caution', 'danger'];
const washes = tones.map((tone) => `${tone}-wash`);

const texts = [
  ...grounds.flatMap((ground) =>
    ['ink', 'ink-quiet', 'accent-ink', 'danger-ink'].map((ink) => [ink, ground]),
  ),
  ...tones.flatMap((tone) => [`${tone}-ink`, 'ink', 'ink-quiet'].map((ink) => [ink, `${tone}-wash`])),
  ...['accent', 'danger'].flatMap((tone) => [tone, `${tone}-strong`].map((ground) => [`on-${tone}`, ground])),
];
const lines = [...grounds, ...washes].flatMap((ground) => ['edge', 'focus'].map((line) => [line, ground]));

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colour = (name: string) => colours.get(name)![theme];

  it.each(texts)('%s can be read on %s (4.5:1)', (ink, ground) => {
    expect(contrast(colour(ink!), colour(ground!))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(lines)('%s can be seen on %s (3:1)', (line, ground) => {
    expect(contrast(colour(line!), colour(ground!))).toBeGreaterThanOrEqual(3);
  });
});
