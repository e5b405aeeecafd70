/**
 * @typedef {{ rounds: number, least: number, median: number, p95: number, most: number }} Spread
 */

/**
 * @param {readonly number[]} measured
 * @returns {Spread} of what was measured; the percentile is the next measured value, never one in between
 */
export function spreadOf(measured) {
  const ordered = [...measured].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => ordered[Math.ceil(share * ordered.length) - 1] ?? Number.NaN;
  return {
    rounds: ordered.length,
    least: ordered[0] ?? Number.NaN,
    median: at(0.5),
    p95: at(0.95),
    most: ordered.at(-1) ?? Number.NaN,
  };
}
