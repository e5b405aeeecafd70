import type { DecisionQuestion } from '#src/domain/decision.ts';
import type { RuleId } from '#src/domain/rule-id.ts';

/** The rules behind each question that is decided case by case, the most telling first. */
export const decisionRules: Readonly<Record<DecisionQuestion, readonly RuleId[]>> = {
  level: ['P2', 'IN-1', 'IN-2', 'IN-8', 'P1'],
  individualOrGroup: ['IN-10', 'IN-3', 'GR-1', 'GR-2'],
  phoneOrVideo: ['IN-10', 'SE-4', 'SU-1', 'SU-2', 'SU-7'],
  distanceOrInPerson: ['IN-12', 'SE-11'],
  survivorContact: ['IN-4', 'RS-3', 'SV-2', 'P1'],
  survivorContactAsCondition: ['IN-10', 'SV-9', 'SV-6', 'P1'],
};
