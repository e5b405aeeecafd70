import { describe, expect, test } from 'vitest';
import { packagesAreInstalled } from '../../run/install-packages.mjs';

const one = { 'node_modules/one': { version: '1.0.0' } };

describe('whether the locked packages are installed', () => {
  test('they are when every version is the same', () => {
    expect(packagesAreInstalled({ '': {}, ...one }, one)).toBe(true);
  });

  test('packages for other platforms are not missed', () => {
    const other = { 'node_modules/other-platform': { version: '1.0.0', optional: true } };
    expect(packagesAreInstalled({ ...one, ...other }, one)).toBe(true);
  });

  test.each([
    ['nothing was installed yet', one, undefined],
    ['one is missing', { ...one, 'node_modules/two': { version: '1.0.0' } }, one],
    ['one is of another version', { 'node_modules/one': { version: '1.0.1' } }, one],
    ['one is no longer wanted', {}, one],
  ])('they are not when %s', (_why, locked, installed) => {
    expect(packagesAreInstalled(locked, installed)).toBe(false);
  });
});
