/**
 * Where the time of a step goes: the functions that ran longest themselves.
 *
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<unknown>} step
 * @returns {Promise<string>} one line for each function, the longest first
 */
export async function profilePage(page, step) {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await step();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  /** @type {Map<number, string>} */
  const names = new Map();
  for (const { id, callFrame } of profile.nodes) {
    names.set(id, `${callFrame.functionName || '(anonymous)'}:${callFrame.lineNumber + 1}`);
  }
  /** @type {Map<string, number>} */
  const selfTime = new Map();
  profile.samples?.forEach((id, index) => {
    const name = names.get(id) ?? '';
    selfTime.set(name, (selfTime.get(name) ?? 0) + (profile.timeDeltas?.[index] ?? 0));
  });
  const idle = /^\((idle|program|root)\)/;
  const busy = [...selfTime].filter(([name]) => !idle.test(name)).sort((a, b) => b[1] - a[1]);
  const total = busy.reduce((sum, [, time]) => sum + time, 0);
  return busy
    .slice(0, 20)
    .map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(6)} %  ${name}`)
    .join('\n');
}
