import type { Client } from '#src/domain/client.ts';
import { freeText } from '#src/domain/field-values.ts';
import type { OccurrenceCause } from '#src/domain/occurrence.ts';
import { newRiskScreen, riskLevels, riskScreenFields, type RiskScreen } from '#src/domain/risk-screen.ts';
import { z } from '#src/domain/schema.ts';

/** The answers to what the level is. That none can be set yet has to be said, so that it is not simply forgotten (RS-5). */
export const levelAnswers = [...riskLevels, 'notSet'] as const;

/** Schemas of what the form holds: what is not chosen yet is null, the day is as its input gives it. */
export const riskScreenFormFields = {
  on: z.string().check(z.maxLength(10)),
  occasion: z.nullable(riskScreenFields.occasion),
  factors: riskScreenFields.factors,
  stressors: riskScreenFields.stressors,
  stressorsNote: riskScreenFields.stressorsNote,
  childrenNote: riskScreenFields.childrenNote,
  stable: riskScreenFields.stable,
  survivorInformed: riskScreenFields.survivorInformed,
  level: z.nullable(z.enum(levelAnswers)),
  reason: riskScreenFields.reason,
  amendmentReason: freeText,
};

/** What the form for a risk screen holds. */
export type RiskScreenFields = {
  [Name in keyof typeof riskScreenFormFields]: z.infer<(typeof riskScreenFormFields)[Name]>;
};

/** The form for a new screen: factors as they were last, level and reason still to be given (RS-5). */
export function newRiskScreenFields(
  client: { readonly record: string; readonly client: Pick<Client, 'courtMandated'> },
  on: string,
  because: readonly OccurrenceCause[],
  last: RiskScreen | null,
): RiskScreenFields {
  const screen = newRiskScreen(client.record, on, 'other', last);
  const fields = { ...fieldsOfRiskScreen(screen), occasion: occasionOf(because), level: null };
  const known = client.client.courtMandated;
  if (last || known === 'unknown') return fields;
  // His profile knows this one; asked a second time it would only be contradicted by mistake.
  return { ...fields, factors: { ...fields.factors, courtMandated: { answer: known, note: '' } } };
}

/** The form for amending a screen. */
export function fieldsOfRiskScreen({ client: _client, level, ...rest }: RiskScreen): RiskScreenFields {
  return { ...rest, level: level ?? 'notSet', amendmentReason: '' };
}

/** What led to the screen, by what makes it due; an event says more than the time that has passed. Null when nothing does. */
export function occasionOf(because: readonly OccurrenceCause[]): RiskScreen['occasion'] | null {
  if (because.includes('firstScreen')) return 'first';
  if (because.includes('flag')) return 'flag';
  if (because.includes('household')) return 'household';
  if (because.includes('time')) return 'time';
  return null;
}

/** What is missing before the form can be saved. */
export interface RiskScreenGaps {
  readonly on: 'missing' | 'ahead' | null;
  readonly occasion: boolean;
  readonly level: boolean;
  /** Why this level, or why none can be set: both need a reason (RS-5). */
  readonly reason: boolean;
  readonly amendmentReason: boolean;
}

/**
 * Looks for what is missing. No factor is ever missing: unknown is an answer (RS-5).
 *
 * @param today the practitioner's civil day; nobody can look at the risk of a day that is still to come
 */
export function gapsIn(fields: RiskScreenFields, today: string, amending: boolean): RiskScreenGaps {
  return {
    on: fields.on === '' ? 'missing' : fields.on > today ? 'ahead' : null,
    occasion: fields.occasion === null,
    level: fields.level === null,
    reason: fields.reason.trim() === '',
    amendmentReason: amending && fields.amendmentReason.trim() === '',
  };
}

/**
 * The risk screen that the form describes.
 *
 * @returns null while something is missing
 */
export function riskScreenOf(
  fields: RiskScreenFields,
  client: string,
  today: string,
  amending: boolean,
): RiskScreen | null {
  const { occasion, level, amendmentReason: _amendmentReason, ...rest } = fields;
  const gaps = gapsIn(fields, today, amending);
  if (occasion === null || level === null) return null;
  if (gaps.on !== null || gaps.reason || gaps.amendmentReason) return null;
  return { ...rest, client, occasion, level: level === 'notSet' ? null : level };
}
