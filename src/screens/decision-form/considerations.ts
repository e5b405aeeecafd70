import type { DecisionQuestion } from '#src/domain/decision.ts';

/** What the practice model names to be weighed, question by question (IN-10): names of words in the catalogue. */
export const considerations = {
  level: ['level.stable', 'level.higherRisk', 'level.contactItself', 'level.holding'],
  individualOrGroup: [
    'individualOrGroup.earlierGroup',
    'individualOrGroup.asked',
    'individualOrGroup.content',
  ],
  phoneOrVideo: [
    'phoneOrVideo.camera',
    'phoneOrVideo.means',
    'phoneOrVideo.smallScreen',
    'phoneOrVideo.skills',
  ],
  distanceOrInPerson: [
    'distanceOrInPerson.safe',
    'distanceOrInPerson.practice',
    'distanceOrInPerson.walk',
    'distanceOrInPerson.change',
  ],
  survivorContact: [
    'survivorContact.safeTime',
    'survivorContact.channel',
    'survivorContact.attempt',
    'survivorContact.danger',
  ],
  survivorContactAsCondition: [
    'survivorContactAsCondition.voluntary',
    'survivorContactAsCondition.effect',
    'survivorContactAsCondition.pressure',
  ],
} as const satisfies { readonly [Question in DecisionQuestion]: readonly `${Question}.${string}`[] };
