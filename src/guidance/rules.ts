import { ruleIds, type RuleId } from '#src/domain/rule-id.ts';
import { differingPositions } from './differing-positions.ts';
import { ruleSectionKeys, ruleSections, type RuleSection } from './rule-sections.ts';
import { contactRuleSources } from './rules-for-contacts.ts';
import { planningRuleSources } from './rules-for-planning.ts';
import { serviceRuleSources } from './rules-for-the-service.ts';
import type { RuleSource, SourceDocumentId } from './sources.ts';

/** A rule of practice. What it says is in the words of the guidance. */
export interface Rule {
  readonly id: RuleId;
  readonly section: RuleSection;
  readonly sources: readonly RuleSource[];
  /** Documents that take different positions on it; absent where they agree. */
  readonly differs?: readonly SourceDocumentId[];
}

const sources: { readonly [Id in RuleId]: readonly RuleSource[] } = {
  ...planningRuleSources,
  ...contactRuleSources,
  ...serviceRuleSources,
};
const differing: { readonly [Id in RuleId]?: readonly SourceDocumentId[] } = differingPositions;

function sectionOf(id: RuleId): RuleSection {
  const section = ruleSectionKeys.find((key) => id.replace(/-?\d+$/u, '') === ruleSections[key]);
  if (section === undefined) throw new Error(`the rule ${id} belongs to no section`);
  return section;
}

function ruleOf(id: RuleId): Rule {
  const differs = differing[id];
  return { id, section: sectionOf(id), sources: sources[id], ...(differs && { differs }) };
}

/** Every rule of the practice model, in its order. */
export const rules = Object.fromEntries(ruleIds.map((id) => [id, ruleOf(id)])) as {
  readonly [Id in RuleId]: Rule;
};
