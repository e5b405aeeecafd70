import { describe, expect, it } from 'vitest';
import {
  daysOf,
  endedPause,
  fieldsOfPause,
  gapsInPause,
  newPauseFields,
  pauseOf,
} from '#src/screens/pause-form/pause-form-fields.ts';
import { aPause, theClient } from '../../domain/sample-records.ts';

describe('a pause as the form has it', () => {
  it('needs both days and a reason', () => {
    const fields = newPauseFields('2026-03-09');
    expect(gapsInPause(fields)).toEqual({ from: false, until: 'missing', reason: true });
    expect(daysOf(fields)).toBeNull();
    expect(pauseOf({ ...fields, until: '2026-03-11' }, theClient)).toBeNull();
    expect(pauseOf(fieldsOfPause(aPause()), theClient)).toEqual(aPause());
  });

  it('does not end before it begins, and may be one day', () => {
    const fields = fieldsOfPause(aPause());
    expect(gapsInPause({ ...fields, until: '2026-03-08' }).until).toBe('early');
    expect(daysOf({ ...fields, until: '2026-03-09' })).toEqual({ from: '2026-03-09', until: '2026-03-09' });
  });

  it('ended yesterday when he is back today, and never was when it began today', () => {
    expect(endedPause(aPause(), '2026-03-11')).toEqual(aPause({ until: '2026-03-10' }));
    expect(endedPause(aPause(), '2026-03-09')).toBeNull();
  });
});
