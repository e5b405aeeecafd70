import { civilDate, freeText, identifier, yesNoUnknown } from './field-values.ts';
import { defineRecord } from './record-definition.ts';
import { z } from './schema.ts';

/** The eight factors (RS-1). */
export const riskFactors = [
  'earlierArrests',
  'courtMandated',
  'substanceUse',
  'severePhysicalViolence',
  'coerciveControl',
  'jealousy',
  'lowMotivation',
  'noResponsibility',
] as const;
export type RiskFactor = (typeof riskFactors)[number];

/** Heightened stressors of the time (RS-4). */
export const stressors = [
  'closeQuarters',
  'illness',
  'money',
  'transport',
  'misinformation',
  'supplies',
  'medicalHelp',
  'noLeave',
  'childrenAtHome',
  'duties',
  'othersFear',
] as const;

/** The level that the practitioner sets (RS-5), lowest first. */
export const riskLevels = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** What led to a screen (RS-6). What a survivor said is never among them: the client may see this screen (SV-10). */
export const screenOccasions = ['first', 'time', 'flag', 'household', 'session', 'other'] as const;

const factorAnswer = z.strictObject({ answer: yesNoUnknown, note: freeText });
export type FactorAnswer = z.infer<typeof factorAnswer>;

const riskScreenSchema = z.strictObject({
  client: identifier,
  /** The day for which it is made. */
  on: civilDate,
  occasion: z.enum(screenOccasions),
  factors: z.strictObject({
    earlierArrests: factorAnswer,
    courtMandated: factorAnswer,
    substanceUse: factorAnswer,
    severePhysicalViolence: factorAnswer,
    coerciveControl: factorAnswer,
    jealousy: factorAnswer,
    lowMotivation: factorAnswer,
    noResponsibility: factorAnswer,
  }),
  stressors: z.array(z.enum(stressors)).check(z.maxLength(stressors.length)),
  stressorsNote: freeText,
  /** The children's situation, asked every time (RS-6). */
  childrenNote: freeText,
  /** Whether the situation is stable (IN-1). */
  stable: yesNoUnknown,
  /** Whether a survivor's account informed the level (RS-3): that it did, never what she said. */
  survivorInformed: yesNoUnknown,
  /** Null as long as no level could be set. */
  level: z.nullable(z.enum(riskLevels)),
  /** Why this level, or why none could be set. */
  reason: freeText,
});

/** A look at the risk on one day (RS-1 to RS-6). Each one is a record of its own and all are kept (RS-7). */
export type RiskScreen = z.infer<typeof riskScreenSchema>;

export const riskScreenRecord = defineRecord({
  kind: 'riskScreen',
  version: 1,
  schema: riskScreenSchema,
  upgrades: {},
  finalWhenSaved: true,
});

/** Schemas of the fields as a form holds them. */
export const riskScreenFields = riskScreenSchema.shape;

/**
 * A new screen. Factors are taken over from the last one with their notes, to be looked at again, since most of them are his
 * history; level, reason, stability and the children's situation are asked afresh (RS-6).
 */
export function newRiskScreen(
  client: string,
  on: string,
  occasion: RiskScreen['occasion'],
  last: RiskScreen | null,
): RiskScreen {
  const unknown: FactorAnswer = { answer: 'unknown', note: '' };
  return {
    client,
    on,
    occasion,
    factors: last?.factors ?? {
      earlierArrests: unknown,
      courtMandated: unknown,
      substanceUse: unknown,
      severePhysicalViolence: unknown,
      coerciveControl: unknown,
      jealousy: unknown,
      lowMotivation: unknown,
      noResponsibility: unknown,
    },
    stressors: [],
    stressorsNote: '',
    childrenNote: '',
    stable: 'unknown',
    survivorInformed: 'unknown',
    level: null,
    reason: '',
  };
}

/** The factors by answer, each in the order of RS-1. They are never added up (RS-5). */
export function factorsByAnswer(
  screen: Pick<RiskScreen, 'factors'>,
): Readonly<Record<'yes' | 'no' | 'unknown', readonly RiskFactor[]>> {
  const having = (answer: FactorAnswer['answer']): readonly RiskFactor[] =>
    riskFactors.filter((factor) => screen.factors[factor].answer === answer);
  return { yes: having('yes'), no: having('no'), unknown: having('unknown') };
}

/** A screen, and when it was saved. */
export interface SavedScreen {
  readonly record: string;
  readonly body: RiskScreen;
  /** Instant of its first revision. */
  readonly savedAt: string;
}

/** All screens, earliest first: by the day they are for, then by when they were saved (RS-7). */
export function screensInOrder(screens: readonly SavedScreen[]): SavedScreen[] {
  return [...screens].sort((a, b) =>
    a.body.on === b.body.on ? Date.parse(a.savedAt) - Date.parse(b.savedAt) : a.body.on < b.body.on ? -1 : 1,
  );
}

/** The latest screen, which is the one that counts today. */
export function latestScreen(screens: readonly SavedScreen[]): SavedScreen | null {
  return screensInOrder(screens).at(-1) ?? null;
}
