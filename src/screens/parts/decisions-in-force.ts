import { decisionQuestionNames, type Decision, type DecisionQuestion } from '#src/domain/decision.ts';
import { planOn, type PlanPeriod } from '#src/domain/support-plan.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';

/** A decision, and when it was saved. */
export interface SavedDecision {
  readonly record: string;
  readonly body: Decision;
  /** Instant of its first revision. */
  readonly savedAt: string;
}

/** What was decided on one question. */
export interface QuestionDecisions {
  /** Null as long as nothing was decided. */
  readonly holds: SavedDecision | null;
  /** What held before, the latest first. */
  readonly earlier: readonly SavedDecision[];
}

/** The decisions of a client as they stand now, each with when it was first saved. */
export function savedDecisions(histories: readonly RecordHistory<'decision'>[]): SavedDecision[] {
  return histories.flatMap(({ record, revisions, current }) =>
    current.body ? [{ record, body: current.body, savedAt: revisions[0]?.at ?? current.at }] : [],
  );
}

/**
 * What holds on a day for each question: the latest decision by its day, of two from the same day the one saved later
 * (P2, IN-10). One for a day to come does not hold yet.
 */
export function decisionsInForce(
  decisions: readonly SavedDecision[],
  day: string,
): Readonly<Record<DecisionQuestion, QuestionDecisions>> {
  const on = (question: DecisionQuestion): QuestionDecisions => {
    const [holds = null, ...earlier] = decisions
      .filter(({ body }) => body.question === question && body.on <= day)
      .sort(laterFirst);
    return { holds, earlier };
  };
  return Object.fromEntries(decisionQuestionNames.map((question) => [question, on(question)])) as Record<
    DecisionQuestion,
    QuestionDecisions
  >;
}

/** Whether a level was decided that neither the plan of this day nor one to come has: the plan follows from it (IN-8). */
export function awaitsPlan(level: QuestionDecisions, periods: readonly PlanPeriod[], day: string): boolean {
  if (!level.holds) return false;
  const { answer } = level.holds.body;
  const toCome = periods.filter(({ plan }) => plan.from > day).map(({ plan }) => plan.level);
  return ![planOn(day, periods)?.plan.level, ...toCome].some((planned) => planned === answer);
}

function laterFirst(a: SavedDecision, b: SavedDecision): number {
  if (a.body.on !== b.body.on) return a.body.on < b.body.on ? 1 : -1;
  return Date.parse(b.savedAt) - Date.parse(a.savedAt);
}
