import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const path = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url));

/**
 * Replaces one section of docs/performance.md, or adds it at the end. What stands in other sections stays.
 *
 * @param {string} heading
 * @param {string} text
 */
export async function writePerformanceSection(heading, text) {
  const [opening = '', ...sections] = readFileSync(path, 'utf8').split(/^(?=## )/m);
  const written = `## ${heading}\n\n${text}\n`;
  const place = sections.findIndex((section) => section.startsWith(`## ${heading}\n`));
  if (place >= 0) sections[place] = `${written}\n`;
  else sections.push(written);
  const whole = [opening.trimEnd(), ...sections.map((section) => section.trimEnd())].join('\n\n');
  writeFileSync(path, await format(`${whole}\n`, { ...(await resolveConfig(path)), filepath: path }));
}

/**
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 * @returns {string} a table in Markdown, its numbers to the right
 */
export function tableOf(heads, rows) {
  const rule = heads.map((_head, index) => (index === 0 ? '---' : '--:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
