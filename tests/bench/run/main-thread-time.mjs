/**
 * How long a step kept the main thread, by two clocks, in milliseconds. `thread` counts only what the thread itself ran, so
 * that a busy machine does not count as a slow program; `clock` is what a person waits.
 *
 * @typedef {{ thread: number, clock: number }} Took
 */

/** Measures steps of one page, at the speed of the machine or slowed. */
export class MainThreadTime {
  #session;
  /** What asking for a step takes, which is no part of it. */
  #asking = 0;

  /** @param {import('playwright-core').CDPSession} session */
  constructor(session) {
    this.#session = session;
  }

  /** @param {import('playwright-core').Page} page */
  static async of(page) {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MainThreadTime(session);
  }

  /**
   * Slows the processor so many times, from now on.
   *
   * @param {number} times
   * @param {() => Promise<number>} nothing a step that does nothing
   */
  async slow(times, nothing) {
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate: times });
    this.#asking = 0;
    /** @type {number[]} */
    const asked = [];
    for (let index = 0; index < 9; index += 1) asked.push((await this.measure(nothing)).thread);
    this.#asking = asked.sort((a, b) => a - b)[4] ?? 0;
  }

  /**
   * @param {() => Promise<number>} step runs in the page and returns what it took by the clock
   * @returns {Promise<Took>}
   */
  async measure(step) {
    const before = await this.#threadTime();
    const clock = await step();
    const after = await this.#threadTime();
    return { thread: Math.max(0, after - before - this.#asking), clock };
  }

  async #threadTime() {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
    if (seconds === undefined) throw new Error('this browser does not tell the time of its threads');
    return seconds * 1000;
  }
}
