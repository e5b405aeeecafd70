import { civilDay } from '../../../src/domain/civil-days.ts';
import { decisionQuestions, supportOptions, verdicts, type Decision } from '../../../src/domain/decision.ts';
import {
  householdChanges,
  livingSituations,
  workSituations,
  type Household,
} from '../../../src/domain/household.ts';
import { instantOn, minuteMs, type ClientStory, type PlanSpell } from './client-story.ts';

/** What was found at the start, and up to two changes in the home, each of which asks for a look at the risk (CL-7). */
export function writeHouseholds(story: ClientStory): void {
  const { chance, firstDay, today, asksForLook } = story;
  const changed = Array.from({ length: chance.between(0, 2) }, () =>
    chance.between(firstDay + 30, today - 3),
  );
  for (const number of [firstDay, ...changed]) {
    const isChange = number > firstDay;
    if (isChange) asksForLook.push(number);
    const at = instantOn(story, number, '16:00') + chance.between(0, 50) * minuteMs;
    story.writer.write('household', householdFrom(story, number, isChange), at);
  }
}

function householdFrom(
  { client, chance, writeAbout, hasChildren }: ClientStory,
  number: number,
  isChange: boolean,
): Household {
  return {
    client,
    from: civilDay(number),
    changes: isChange ? [chance.oneOf(householdChanges)] : [],
    livingSituation: chance.oneOf(livingSituations),
    work: chance.oneOf(workSituations),
    partnerWorksOutside: chance.oneOf(['yes', 'no', 'unknown'] as const),
    isolating: chance.oneOf(['yes', 'no', 'unknown'] as const),
    children: hasChildren ? 'yes' : 'no',
    childrenAges: hasChildren ? `${String(chance.between(1, 6))}, ${String(chance.between(7, 17))}` : '',
    childrenArrangements: hasChildren ? writeAbout('home') : '',
    note: writeAbout('home', 2),
  };
}

/** The decision behind each plan, and some of the open questions at the start (P2, IN-10). */
export function writeDecisions(story: ClientStory, spells: readonly PlanSpell[]): void {
  const { chance, firstDay } = story;
  for (const { plan, from } of spells) {
    writeDecision(story, from, { question: 'level', answer: plan.level });
  }
  const { individualOrGroup, phoneOrVideo, distanceOrInPerson } = decisionQuestions;
  const start = firstDay + chance.between(0, 20);
  writeDecision(story, start, { question: 'phoneOrVideo', answer: chance.oneOf(phoneOrVideo.answers) });
  if (chance.inAHundred(60)) {
    const answer = chance.oneOf(individualOrGroup.answers);
    writeDecision(story, start, { question: 'individualOrGroup', answer });
  }
  if (chance.inAHundred(40)) {
    const answer = chance.oneOf(distanceOrInPerson.answers);
    writeDecision(story, start, { question: 'distanceOrInPerson', answer });
  }
}

function writeDecision(
  story: ClientStory,
  number: number,
  decided: { readonly question: Decision['question']; readonly answer: Decision['answer'] },
): void {
  const { client, chance, writer, writeAbout } = story;
  const body = {
    client,
    on: civilDay(number),
    ...decided,
    inFavour: writeAbout('argument', 2),
    against: writeAbout('argument', 2),
    reason: writeAbout('planReason', 2),
    suggested: supportOptions.map((option) => ({ option, verdict: chance.oneOf(verdicts) })),
  } as Decision;
  writer.write('decision', body, instantOn(story, number, '06:45') + chance.between(0, 30) * minuteMs);
}
