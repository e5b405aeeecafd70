import { describe, expect, it } from 'vitest';
import { PackRefusedError } from '#src/exchange/pack-format.ts';
import { refusalOf } from '#src/exchange/refusal-of.ts';

describe('what is told of a file that did not open', () => {
  it.each([
    [new PackRefusedError('cutShort'), { reason: 'cutShort', kind: 'other' }],
    [
      new PackRefusedError('otherKind', { kind: 'supervision' }),
      { reason: 'otherKind', kind: 'supervision' },
    ],
    [new DOMException('gone', 'NotReadableError'), { reason: 'unreadable', kind: 'other' }],
    [new DOMException('gone', 'NotFoundError'), { reason: 'unreadable', kind: 'other' }],
    [new Error('no memory'), { reason: 'failed', kind: 'other' }],
  ])('%s', (error, told) => {
    expect(refusalOf(error)).toEqual(told);
  });
});
