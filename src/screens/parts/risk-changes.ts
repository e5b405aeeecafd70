import type { YesNoUnknown } from '#src/domain/field-values.ts';
import type { Household, LivingSituation, WorkSituation } from '#src/domain/household.ts';
import {
  riskFactors,
  screensInOrder,
  stressors,
  type RiskFactor,
  type RiskLevel,
  type RiskScreen,
  type SavedScreen,
} from '#src/domain/risk-screen.ts';

/** One answer as it was and as it is. */
interface Changed<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** What a risk screen says otherwise than the one before it; what is the same is left out. */
export interface RiskChanges {
  readonly level: Changed<RiskLevel | null> | null;
  readonly factors: readonly ({ readonly factor: RiskFactor } & Changed<YesNoUnknown>)[];
  /** The same answer with another note. */
  readonly notes: readonly RiskFactor[];
  readonly stressorsAdded: readonly (typeof stressors)[number][];
  readonly stressorsGone: readonly (typeof stressors)[number][];
  readonly stable: Changed<YesNoUnknown> | null;
  readonly livingSituation: Changed<LivingSituation> | null;
  readonly work: Changed<WorkSituation> | null;
  readonly isolating: Changed<YesNoUnknown> | null;
  readonly children: Changed<YesNoUnknown> | null;
}

type KnownHousehold = Pick<Household, 'livingSituation' | 'work' | 'isolating' | 'children'>;

/** A screen with the household as it was on its day. */
export interface ScreenInItsHousehold {
  /** The level is left out as long as none was chosen. */
  readonly screen: Pick<RiskScreen, 'factors' | 'stressors' | 'stable'> & Partial<Pick<RiskScreen, 'level'>>;
  readonly household: KnownHousehold;
}

/** Compares a screen with the one before it: risk is dynamic, so what moved matters more than what stands (RS-6). */
export function riskChanges(before: ScreenInItsHousehold, after: ScreenInItsHousehold): RiskChanges {
  const was = before.screen;
  const is = after.screen;
  return {
    level:
      was.level === undefined || is.level === undefined
        ? null
        : changed<RiskLevel | null>(was.level, is.level),
    factors: riskFactors.flatMap((factor) => {
      const change = changed(was.factors[factor].answer, is.factors[factor].answer);
      return change ? [{ factor, ...change }] : [];
    }),
    notes: riskFactors.filter(
      (factor) =>
        was.factors[factor].answer === is.factors[factor].answer &&
        was.factors[factor].note !== is.factors[factor].note,
    ),
    stressorsAdded: stressors.filter((each) => is.stressors.includes(each) && !was.stressors.includes(each)),
    stressorsGone: stressors.filter((each) => was.stressors.includes(each) && !is.stressors.includes(each)),
    stable: changed(was.stable, is.stable),
    livingSituation: changed(before.household.livingSituation, after.household.livingSituation),
    work: changed(before.household.work, after.household.work),
    isolating: changed(before.household.isolating, after.household.isolating),
    children: changed(before.household.children, after.household.children),
  };
}

function changed<Value>(from: Value, to: Value): Changed<Value> | null {
  return from === to ? null : { from, to };
}

/**
 * The latest screen for a day up to `on`, which is the one that a screen for that day is compared with; null when there is none.
 *
 * @param of the screen itself, if it is saved already: then only what came before it counts
 */
export function screenBefore(
  screens: readonly SavedScreen[],
  on: string,
  of: Pick<SavedScreen, 'record' | 'savedAt'> | null,
): SavedScreen | null {
  const earlier = screens.filter(
    ({ record, body, savedAt }) =>
      record !== of?.record &&
      (body.on < on || (body.on === on && (!of || Date.parse(savedAt) < Date.parse(of.savedAt)))),
  );
  return screensInOrder(earlier).at(-1) ?? null;
}
