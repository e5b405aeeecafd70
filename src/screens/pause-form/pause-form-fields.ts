import { civilDay, dayNumber } from '#src/domain/civil-days.ts';
import { civilDate, freeText } from '#src/domain/field-values.ts';
import type { Pause } from '#src/domain/pause.ts';
import { z } from '#src/domain/schema.ts';

/** Schemas of what the form holds. */
export const pauseFormFields = {
  from: z.string().check(z.maxLength(10)),
  until: z.string().check(z.maxLength(10)),
  reason: freeText,
};

/** What the form holds. */
export type PauseFormFields = {
  [Name in keyof typeof pauseFormFields]: z.infer<(typeof pauseFormFields)[Name]>;
};

export function newPauseFields(today: string): PauseFormFields {
  return { from: today, until: '', reason: '' };
}

export function fieldsOfPause({ from, until, reason }: Pause): PauseFormFields {
  return { from, until, reason };
}

/** What is missing before it can be saved. */
export function gapsInPause(fields: PauseFormFields): {
  readonly from: boolean;
  readonly until: 'missing' | 'early' | null;
  readonly reason: boolean;
} {
  const { from, until, reason } = fields;
  return {
    from: !isDay(from),
    until: !isDay(until) ? 'missing' : isDay(from) && until < from ? 'early' : null,
    reason: reason.trim() === '',
  };
}

/** The days of the pause; null while they make none. */
export function daysOf(fields: PauseFormFields): Pick<Pause, 'from' | 'until'> | null {
  const gaps = gapsInPause(fields);
  return gaps.from || gaps.until !== null ? null : { from: fields.from, until: fields.until };
}

/** The pause as the form has it; null while something is missing. */
export function pauseOf(fields: PauseFormFields, client: string): Pause | null {
  const days = daysOf(fields);
  return days && !gapsInPause(fields).reason ? { client, ...days, reason: fields.reason } : null;
}

/** The pause of somebody who is back today: it ended yesterday. Null for one that began today: there was none. */
export function endedPause(pause: Pause, today: string): Pause | null {
  const yesterday = civilDay(dayNumber(today) - 1);
  return pause.from > yesterday ? null : { ...pause, until: yesterday };
}

function isDay(text: string): boolean {
  return civilDate.safeParse(text).success;
}
