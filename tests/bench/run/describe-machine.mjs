import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';

/**
 * @param {import('playwright-core').Browser} browser
 * @returns {string} what it was measured on, as one line of text
 */
export function describeMachine(browser) {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${processors.length} × ${model}, ${memory} GiB`,
    `${platform()} ${release()} ${arch()}`,
    `Chromium ${browser.version()}`,
    `Node ${process.version}`,
  ].join('; ');
}

/** @returns {string} how busy the machine is: processes that ran or waited, over the last minute and the last five */
export function describeLoad() {
  const [one = 0, five = 0] = loadavg();
  return `${one.toFixed(1)} and ${five.toFixed(1)}`;
}
