import type { YesNoUnknown } from './field-values.ts';
import { supportOptions, type SupportOption, type Verdict } from './decision.ts';
import { sharesHome, type Household } from './household.ts';
import type { RiskLevel } from './risk-screen.ts';
import type { RuleId } from './rule-id.ts';

/** What is to be found out before an option can be judged (IN-5). */
export type FindOut =
  | 'riskLevel'
  | 'livingSituation'
  | 'stability'
  | 'earlierGroup'
  | 'groupPreconditions'
  | 'safeTime'
  | 'safestChannel'
  | 'whetherWeeklySuffices'
  | 'whetherContactAddsRisk'
  | 'whetherWorkIsPossible'
  | 'whetherMeetingIsSafe';

/** One cell of the suggestion table. */
export interface Suggestion {
  readonly option: SupportOption;
  readonly verdict: Verdict;
  readonly findOut: readonly FindOut[];
  readonly rules: readonly RuleId[];
}

/** What is known of a client that bears on the choice; unknown is an answer everywhere. */
export interface SupportFacts {
  readonly livingSituation: Household['livingSituation'];
  readonly work: Household['work'];
  readonly partnerWorksOutside: YesNoUnknown;
  readonly earlierGroup: YesNoUnknown;
  readonly stable: YesNoUnknown;
  /** Null as long as no level was set. */
  readonly level: RiskLevel | null;
}

type Cell = Omit<Suggestion, 'option'>;
type Row = Readonly<Record<SupportOption, Cell>>;

const suggested = (...rules: RuleId[]): Cell => ({ verdict: 'suggested', findOut: [], rules });
const notSuggested = (...rules: RuleId[]): Cell => ({ verdict: 'notSuggested', findOut: [], rules });
const assess = (findOut: readonly FindOut[], ...rules: RuleId[]): Cell => ({
  verdict: 'assess',
  findOut,
  rules,
});

/** Meeting in person waits for it to be safe, whoever he is. */
const inPerson = assess(['whetherMeetingIsSafe'], 'IN-12', 'SE-11');

/**
 * The suggestion table (IN-11), one row for each kind of situation. Derived by us from IN-1 to IN-9; it is no instrument. What
 * depends on one fact more (group, survivor contact) is put in by {@link suggestSupport}.
 */
const table = {
  /** Level not set or living situation unknown: everything is to be assessed, with caution (IN-9). */
  unknown: {
    weekly: assess([], 'IN-9', 'IN-5', 'IN-1'),
    intensive: assess([], 'IN-9', 'IN-5', 'IN-2'),
    group: assess([], 'IN-9', 'IN-5', 'IN-3'),
    survivorContact: assess([], 'IN-9', 'IN-5', 'IN-4'),
    inPerson: assess([], 'IN-9', 'IN-5', 'IN-12'),
    holding: assess([], 'IN-9', 'IN-5', 'IN-8'),
    suspended: assess([], 'IN-9', 'IN-5', 'P1'),
  },
  aloneAndNotHigh: {
    weekly: suggested('IN-11', 'IN-1', 'RS-2'),
    intensive: notSuggested('IN-11', 'IN-2', 'RS-2'),
    group: assess(['groupPreconditions'], 'IN-11', 'IN-3', 'GR-1'),
    survivorContact: assess(['safestChannel'], 'IN-4', 'SV-1'),
    inPerson,
    holding: notSuggested('IN-8'),
    suspended: notSuggested('IN-11', 'RS-2'),
  },
  /** Nobody is at physical risk at home, but the level says more: weekly stands, and whether it is enough is asked. */
  aloneAndHigh: {
    weekly: suggested('IN-11', 'RS-2'),
    intensive: assess(['whetherWeeklySuffices'], 'IN-2', 'IN-5'),
    group: assess(['groupPreconditions'], 'IN-11', 'IN-3', 'GR-1'),
    survivorContact: assess(['safestChannel'], 'IN-4', 'SV-1'),
    inPerson,
    holding: notSuggested('IN-8'),
    suspended: notSuggested('IN-11', 'RS-2'),
  },
  sharedAndStable: {
    weekly: suggested('IN-11', 'IN-1'),
    intensive: notSuggested('IN-11', 'IN-2'),
    group: assess(['groupPreconditions'], 'IN-11', 'IN-3', 'GR-1'),
    survivorContact: assess(['safeTime'], 'IN-11', 'IN-4', 'RS-3'),
    inPerson,
    holding: notSuggested('IN-8'),
    suspended: notSuggested('IN-11', 'IN-1'),
  },
  /** Not high, and not known to be stable: the table has no answer, so the practitioner is asked (IN-5). */
  sharedAndNotStable: {
    weekly: assess(['whetherWeeklySuffices'], 'IN-5', 'IN-1'),
    intensive: assess(['whetherWeeklySuffices'], 'IN-5', 'IN-2'),
    group: assess(['groupPreconditions'], 'IN-11', 'IN-3', 'GR-1'),
    survivorContact: assess(['safeTime'], 'IN-11', 'IN-4', 'RS-3'),
    inPerson,
    holding: assess(['whetherWorkIsPossible'], 'IN-5', 'IN-8'),
    suspended: assess(['whetherContactAddsRisk'], 'IN-5', 'P1'),
  },
  sharedAndHigh: {
    weekly: notSuggested('IN-11', 'IN-2'),
    intensive: suggested('IN-11', 'IN-2'),
    group: notSuggested('IN-11', 'IN-3'),
    survivorContact: assess(['safestChannel', 'safeTime'], 'IN-11', 'IN-4', 'SV-2'),
    inPerson,
    holding: notSuggested('IN-8'),
    suspended: assess(['whetherContactAddsRisk'], 'IN-11', 'P1'),
  },
} as const satisfies Record<string, Row>;

type Situation = keyof typeof table;

function situationOf(facts: SupportFacts): Situation {
  const shares = sharesHome(facts.livingSituation);
  if (facts.level === null || shares === 'unknown') return 'unknown';
  if (shares === 'no') return facts.level === 'high' ? 'aloneAndHigh' : 'aloneAndNotHigh';
  if (facts.level === 'high') return 'sharedAndHigh';
  return facts.stable === 'yes' ? 'sharedAndStable' : 'sharedAndNotStable';
}

/**
 * The options of section 3 with what the rules say of each for this client (IN-11). It suggests and never decides (P2); what
 * cannot be told is "assess", with what to find out (IN-5), and unknown never counts as good news (IN-9, RS-5).
 *
 * @returns one suggestion for each option, in the order of the options
 */
export function suggestSupport(facts: SupportFacts): Suggestion[] {
  const situation = situationOf(facts);
  return supportOptions.map((option) => ({ option, ...cellOf(situation, option, facts) }));
}

function cellOf(situation: Situation, option: SupportOption, facts: SupportFacts): Cell {
  const cell: Cell = table[situation][option];
  if (situation === 'unknown') return { ...cell, findOut: missingFacts(facts, option) };
  if (cell.verdict === 'notSuggested') return cell;
  if (option === 'group') return groupCell(cell, facts.earlierGroup);
  if (option === 'survivorContact' && situation === 'sharedAndStable') {
    const someoneWorksOutside = facts.work === 'outside' || facts.partnerWorksOutside === 'yes';
    // Working hours are when a survivor can probably be contacted safely (RS-3); stability is asked for first.
    if (someoneWorksOutside) return suggested('IN-11', 'IN-4', 'RS-3');
  }
  if (situation === 'sharedAndNotStable' && facts.stable === 'unknown') {
    return { ...cell, findOut: ['stability', ...cell.findOut] };
  }
  return cell;
}

function groupCell(cell: Cell, earlierGroup: YesNoUnknown): Cell {
  if (earlierGroup === 'no') return notSuggested('IN-3');
  return earlierGroup === 'unknown' ? { ...cell, findOut: ['earlierGroup', ...cell.findOut] } : cell;
}

function missingFacts(facts: SupportFacts, option: SupportOption): readonly FindOut[] {
  const missing: FindOut[] = [];
  if (facts.level === null) missing.push('riskLevel');
  if (facts.livingSituation === 'unknown') missing.push('livingSituation');
  if (option === 'group' && facts.earlierGroup === 'unknown') missing.push('earlierGroup');
  return missing;
}
