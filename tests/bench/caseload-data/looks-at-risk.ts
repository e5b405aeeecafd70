import { civilDay } from '../../../src/domain/civil-days.ts';
import {
  riskFactors,
  riskLevels,
  stressors,
  type FactorAnswer,
  type RiskFactor,
} from '../../../src/domain/risk-screen.ts';
import type { YesNoUnknown } from '../../../src/domain/field-values.ts';
import { closeOrLeaveOpen, instantOn, minuteMs, type ClientStory } from './client-story.ts';

const reviewDays = 28;
const answers: readonly YesNoUnknown[] = ['yes', 'no', 'unknown'];

/** A look at the risk every four weeks, and within two days of what asked for one (RS-6). */
export function writeLooksAtRisk(story: ClientStory): void {
  const { chance, firstDay, today, asksForLook } = story;
  const asked = [...asksForLook].sort((a, b) => a - b);
  let occasion: 'first' | 'time' | 'flag' = 'first';
  let number = firstDay;
  while (number < today) {
    const done = number;
    if (occasion === 'time' && chance.inAHundred(3)) closeOrLeaveOpen(story, 'riskScreen', done, null);
    else writeRiskScreen(story, done, occasion);
    const asking = asked.find((day) => day >= done);
    const byTime = done + reviewDays;
    occasion = asking !== undefined && asking < byTime ? 'flag' : 'time';
    number = Math.max(done + 1, occasion === 'flag' ? (asking ?? done) + chance.between(1, 2) : byTime);
  }
}

function writeRiskScreen(story: ClientStory, number: number, occasion: 'first' | 'time' | 'flag'): void {
  const { chance, writer, client, writeAbout, hasChildren } = story;
  const factor = (): FactorAnswer => ({
    answer: chance.oneOf(answers),
    note: chance.inAHundred(60) ? writeAbout('factor') : '',
  });
  const body = {
    client,
    on: civilDay(number),
    occasion,
    factors: Object.fromEntries(riskFactors.map((name) => [name, factor()])) as Record<
      RiskFactor,
      FactorAnswer
    >,
    stressors: stressors.filter(() => chance.inAHundred(25)),
    stressorsNote: writeAbout('stressor'),
    childrenNote: hasChildren ? writeAbout('children') : '',
    stable: chance.oneOf(answers),
    survivorInformed: chance.oneOf(answers),
    level: chance.oneOf(riskLevels),
    reason: writeAbout('levelReason', 2),
  };
  writer.write('riskScreen', body, instantOn(story, number, '19:30') + chance.between(0, 60) * minuteMs);
}
