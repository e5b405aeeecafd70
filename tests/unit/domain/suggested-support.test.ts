import { describe, expect, test } from 'vitest';
import { supportOptions, type SupportOption } from '#src/domain/decision.ts';
import type { YesNoUnknown } from '#src/domain/field-values.ts';
import { livingSituations, workSituations } from '#src/domain/household.ts';
import { riskLevels } from '#src/domain/risk-screen.ts';
import { ruleIds } from '#src/domain/rule-id.ts';
import { suggestSupport, type Suggestion, type SupportFacts } from '#src/domain/suggested-support.ts';

const answers: readonly YesNoUnknown[] = ['yes', 'no', 'unknown'];

// Section 3 of the practice model once more, by hand. S: suggested, A: assess, N: not suggested. G: assess, or not suggested
// if he was in no group before (IN-3). W: suggested if he or the person he lives with is known to work outside, else assess
// (RS-3). Columns: weekly, intensive, group, survivor contact, in person, holding, suspended.
const tableByHand = `
  home     level   stable   W I G S P H X

  alone    low     yes      S N G A A N N
  alone    low     no       S N G A A N N
  alone    low     unknown  S N G A A N N
  alone    medium  yes      S N G A A N N
  alone    medium  no       S N G A A N N
  alone    medium  unknown  S N G A A N N
  alone    high    yes      S A G A A N N
  alone    high    no       S A G A A N N
  alone    high    unknown  S A G A A N N
  alone    unknown yes      A A A A A A A
  alone    unknown no       A A A A A A A
  alone    unknown unknown  A A A A A A A

  shared   low     yes      S N G W A N N
  shared   low     no       A A G A A A A
  shared   low     unknown  A A G A A A A
  shared   medium  yes      S N G W A N N
  shared   medium  no       A A G A A A A
  shared   medium  unknown  A A G A A A A
  shared   high    yes      N S N A A N A
  shared   high    no       N S N A A N A
  shared   high    unknown  N S N A A N A
  shared   unknown yes      A A A A A A A
  shared   unknown no       A A A A A A A
  shared   unknown unknown  A A A A A A A

  unknown  low     yes      A A A A A A A
  unknown  low     no       A A A A A A A
  unknown  low     unknown  A A A A A A A
  unknown  medium  yes      A A A A A A A
  unknown  medium  no       A A A A A A A
  unknown  medium  unknown  A A A A A A A
  unknown  high    yes      A A A A A A A
  unknown  high    no       A A A A A A A
  unknown  high    unknown  A A A A A A A
  unknown  unknown yes      A A A A A A A
  unknown  unknown no       A A A A A A A
  unknown  unknown unknown  A A A A A A A
`;

const homes = {
  alone: 'alone',
  longTermPartner: 'shared',
  newPartner: 'shared',
  family: 'shared',
  unknown: 'unknown',
} as const;
const columns: readonly SupportOption[] = [
  'weekly',
  'intensive',
  'group',
  'survivorContact',
  'inPerson',
  'holding',
  'suspended',
];
const rows = tableByHand
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
  .filter((words) => words.length > 1)
  .slice(1)
  .map(([home, level, stable, ...cells]) => ({ home, level, stable, cells }));

const everything: SupportFacts[] = livingSituations.flatMap((livingSituation) =>
  [...riskLevels, null].flatMap((level) =>
    answers.flatMap((stable) =>
      answers.flatMap((earlierGroup) =>
        workSituations.flatMap((work) =>
          answers.map((partnerWorksOutside) => ({
            livingSituation,
            level,
            stable,
            earlierGroup,
            work,
            partnerWorksOutside,
          })),
        ),
      ),
    ),
  ),
);

function verdictByHand(facts: SupportFacts, cell: string | undefined): string {
  const worksOutside = facts.work === 'outside' || facts.partnerWorksOutside === 'yes';
  if (cell === 'G') return facts.earlierGroup === 'no' ? 'notSuggested' : 'assess';
  if (cell === 'W') return worksOutside ? 'suggested' : 'assess';
  return { S: 'suggested', A: 'assess', N: 'notSuggested' }[cell!]!;
}

/** What the options say of some facts, by option. */
function saidOf(facts: SupportFacts): Record<SupportOption, Suggestion> {
  return Object.fromEntries(suggestSupport(facts).map((said) => [said.option, said])) as Record<
    SupportOption,
    Suggestion
  >;
}

/** Goes through every combination; what is wrong is gathered, so that a wrong row shows as one. */
function wrongWhere(isWrong: (said: Suggestion, facts: SupportFacts) => boolean): string[] {
  return everything.flatMap((facts) =>
    suggestSupport(facts)
      .filter((said) => isWrong(said, facts))
      .map((said) => `${JSON.stringify(facts)}: ${JSON.stringify(said)}`),
  );
}

describe('IN-11: the suggestion table', () => {
  test('covers every combination of what can be known', () => {
    expect(everything).toHaveLength(5 * 4 * 3 * 3 * 4 * 3);
    expect(rows).toHaveLength(3 * 4 * 3);
    expect([...supportOptions].sort()).toEqual([...columns].sort());
  });

  test.each(rows)(
    'home $home, level $level, stable $stable: $cells, whatever else is known',
    ({ home, level, stable, cells }) => {
      const combinations = everything.filter(
        (facts) =>
          homes[facts.livingSituation] === home &&
          (facts.level ?? 'unknown') === level &&
          facts.stable === stable,
      );
      expect(combinations.length).toBeGreaterThanOrEqual(36);
      for (const facts of combinations) {
        const expected = columns.map((option, index) => `${option} ${verdictByHand(facts, cells[index])}`);
        const said = saidOf(facts);
        expect(
          columns.map((option) => `${option} ${said[option].verdict}`),
          JSON.stringify(facts),
        ).toEqual(expected);
      }
    },
  );

  test('names each option once, in the order of the options', () => {
    for (const facts of everything) {
      expect(suggestSupport(facts).map(({ option }) => option)).toEqual(supportOptions);
    }
  });
});

describe('P2: what is suggested', () => {
  test('always cites rules that exist, each once', () => {
    expect(
      wrongWhere(
        ({ rules }) =>
          rules.length === 0 ||
          new Set(rules).size !== rules.length ||
          rules.some((rule) => !ruleIds.includes(rule)),
      ),
    ).toEqual([]);
  });

  test.each([
    ['weekly', 'suggested', ['IN-11']],
    ['intensive', 'suggested', ['IN-11', 'IN-2']],
    ['intensive', 'notSuggested', ['IN-2']],
    ['group', 'assess', ['IN-3']],
    ['group', 'notSuggested', ['IN-3']],
    ['survivorContact', 'suggested', ['IN-11', 'IN-4', 'RS-3']],
    ['survivorContact', 'assess', ['IN-4']],
    ['inPerson', 'assess', ['IN-12']],
    ['holding', 'assess', ['IN-8']],
    ['holding', 'notSuggested', ['IN-8']],
    ['suspended', 'assess', ['P1']],
  ] as const)('of %s, %s: rests on %j wherever it is said', (option, verdict, rules) => {
    expect(
      wrongWhere(
        (said) =>
          said.option === option &&
          said.verdict === verdict &&
          rules.some((rule) => !said.rules.includes(rule)),
      ),
    ).toEqual([]);
  });

  test('is said for the same reason at the same home, level and stability, whatever his work', () => {
    expect(
      wrongWhere((said, facts) => {
        if (said.option === 'survivorContact') return false;
        const other = saidOf({ ...facts, work: 'unknown', partnerWorksOutside: 'unknown' })[said.option];
        return JSON.stringify(other) !== JSON.stringify(said);
      }),
    ).toEqual([]);
  });
});

describe('IN-5: “assess”', () => {
  test('always says what to find out, and nothing else does', () => {
    expect(
      wrongWhere(({ verdict, findOut }) =>
        verdict === 'assess'
          ? findOut.length === 0 || new Set(findOut).size < findOut.length
          : findOut.length > 0,
      ),
    ).toEqual([]);
  });

  test('asks for what is not known, and never for what is', () => {
    expect(
      wrongWhere(
        ({ option, findOut }, facts) =>
          (findOut.includes('earlierGroup') && option !== 'group') ||
          (findOut.includes('riskLevel') && facts.level !== null) ||
          (findOut.includes('livingSituation') && facts.livingSituation !== 'unknown') ||
          (findOut.includes('stability') && facts.stable !== 'unknown') ||
          (findOut.includes('earlierGroup') && facts.earlierGroup !== 'unknown'),
      ),
    ).toEqual([]);
  });

  const known: SupportFacts = {
    livingSituation: 'family',
    level: 'medium',
    stable: 'yes',
    earlierGroup: 'yes',
    work: 'atHome',
    partnerWorksOutside: 'no',
  };

  test.each<[string, Partial<SupportFacts>, SupportOption, string[]]>([
    ['IN-9', { level: null }, 'weekly', ['riskLevel']],
    ['IN-9', { level: null }, 'group', ['riskLevel']],
    ['IN-9', { livingSituation: 'unknown' }, 'suspended', ['livingSituation']],
    ['IN-9', { level: null, livingSituation: 'unknown' }, 'holding', ['riskLevel', 'livingSituation']],
    [
      'IN-9',
      { level: null, livingSituation: 'unknown', earlierGroup: 'unknown' },
      'group',
      ['riskLevel', 'livingSituation', 'earlierGroup'],
    ],
    ['IN-9', { level: null, earlierGroup: 'no' }, 'group', ['riskLevel']],
    ['GR-1', {}, 'group', ['groupPreconditions']],
    ['IN-3', { earlierGroup: 'unknown' }, 'group', ['earlierGroup', 'groupPreconditions']],
    ['RS-3', {}, 'survivorContact', ['safeTime']],
    ['RS-3', { work: 'unknown', partnerWorksOutside: 'unknown' }, 'survivorContact', ['safeTime']],
    ['SV-2', { level: 'high' }, 'survivorContact', ['safestChannel', 'safeTime']],
    ['P1', { level: 'high' }, 'suspended', ['whetherContactAddsRisk']],
    ['IN-2', { livingSituation: 'alone', level: 'high' }, 'intensive', ['whetherWeeklySuffices']],
    ['IN-4', { livingSituation: 'alone' }, 'survivorContact', ['safestChannel']],
    ['IN-1', { stable: 'no' }, 'weekly', ['whetherWeeklySuffices']],
    ['IN-1', { stable: 'unknown' }, 'weekly', ['stability', 'whetherWeeklySuffices']],
    ['IN-2', { stable: 'unknown' }, 'intensive', ['stability', 'whetherWeeklySuffices']],
    ['IN-4', { stable: 'unknown', work: 'outside' }, 'survivorContact', ['stability', 'safeTime']],
    ['IN-8', { stable: 'no' }, 'holding', ['whetherWorkIsPossible']],
    ['P1', { stable: 'no' }, 'suspended', ['whetherContactAddsRisk']],
    ['IN-12', {}, 'inPerson', ['whetherMeetingIsSafe']],
  ])('%s: with %j, %s asks for %j', (rule, said, option, findOut) => {
    const suggestion = saidOf({ ...known, ...said })[option];
    expect(suggestion).toMatchObject({ verdict: 'assess', findOut });
    expect(suggestion.rules).toContain(rule);
  });
});

describe('IN-9: what is not known', () => {
  test('RS-5: is never good news: with everything unknown nothing is suggested and nothing is ruled out', () => {
    const said = suggestSupport({
      livingSituation: 'unknown',
      level: null,
      stable: 'unknown',
      earlierGroup: 'unknown',
      work: 'unknown',
      partnerWorksOutside: 'unknown',
    });
    expect(said.map(({ verdict }) => verdict)).toEqual(supportOptions.map(() => 'assess'));
    expect(said.every(({ rules }) => rules.includes('IN-9'))).toBe(true);
    expect(said.every(({ findOut }) => findOut.includes('riskLevel'))).toBe(true);
    expect(said.every(({ findOut }) => findOut.includes('livingSituation'))).toBe(true);
  });

  test('makes every option cite IN-9 as long as level or living situation are missing, and no option else', () => {
    expect(
      wrongWhere(
        ({ rules }, { level, livingSituation }) =>
          rules.includes('IN-9') !== (level === null || livingSituation === 'unknown'),
      ),
    ).toEqual([]);
  });

  test('is never why the survivor would be contacted or a group formed', () => {
    expect(
      wrongWhere(
        ({ option, verdict }, { level, livingSituation, stable, work, partnerWorksOutside }) =>
          verdict === 'suggested' &&
          (option === 'group' ||
            (option === 'survivorContact' &&
              (level === null ||
                livingSituation === 'unknown' ||
                stable === 'unknown' ||
                (work !== 'outside' && partnerWorksOutside !== 'yes')))),
      ),
    ).toEqual([]);
  });

  test('leaves a verdict only where it holds whatever the answer will be', () => {
    const possible = {
      livingSituation: livingSituations,
      level: riskLevels,
      stable: answers,
      earlierGroup: answers,
      work: workSituations,
      partnerWorksOutside: answers,
    } as const;
    expect(
      wrongWhere(({ option, verdict }, facts) => {
        if (verdict === 'assess') return false;
        return (Object.keys(possible) as (keyof SupportFacts)[])
          .filter((fact) => facts[fact] === 'unknown' || facts[fact] === null)
          .some((fact) =>
            possible[fact].some((value) => saidOf({ ...facts, [fact]: value })[option].verdict !== verdict),
          );
      }),
    ).toEqual([]);
  });
});

describe('P1: more risk', () => {
  test('at home never makes the group or contact with the survivor more readily suggested', () => {
    const readiness = { notSuggested: 0, assess: 1, suggested: 2 };
    expect(
      wrongWhere((said, facts) => {
        if (said.option !== 'group' && said.option !== 'survivorContact') return false;
        if (facts.level === null || facts.level === 'high') return false;
        const atHighRisk = saidOf({ ...facts, level: 'high' })[said.option];
        return readiness[atHighRisk.verdict] > readiness[said.verdict];
      }),
    ).toEqual([]);
  });

  test('never makes weekly more readily suggested, or intensive less', () => {
    const readiness = { notSuggested: 0, assess: 1, suggested: 2 };
    expect(
      wrongWhere((said, facts) => {
        if (facts.level === null || facts.level === 'high') return false;
        const atHighRisk = saidOf({ ...facts, level: 'high' })[said.option];
        if (said.option === 'weekly') return readiness[atHighRisk.verdict] > readiness[said.verdict];
        if (said.option === 'intensive') return readiness[atHighRisk.verdict] < readiness[said.verdict];
        return false;
      }),
    ).toEqual([]);
  });
});
