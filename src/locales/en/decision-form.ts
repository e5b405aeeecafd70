/** Deciding one question for a client. */
export const decisionForm = {
  title: '{client}: decide',
  amendTitle: '{client}: amend a decision',
  verdictAssess: 'Assess. Find out {list}.',
  answerMissing: 'Choose what you decide.',
  weigh: 'What to weigh',
  weighHint: 'Named in the practice texts. Nothing is filled in for you.',
  inFavour: 'What speaks for it',
  against: 'What speaks against it',
  reason: 'Why do you decide so?',
  reasonHint: 'He may see this. Nothing that a survivor said belongs here.',
  reasonMissing: 'Give your reason in a few words.',
  day: 'Decided on',
  dayMissing: 'Give the day, today or before.',
  furtherHint: 'Do not write here what she said, or that she said anything. He may see this.',
  saved: 'Decision saved',
  savedForPlan: 'Decision saved. The support plan follows from it: make it now.',
  amended: 'Change saved',
  other: {
    title: 'Another decision is begun',
    explain: 'It was begun for {client} and is not saved. Save it or discard it, then go on here.',
    open: 'Open it',
  },
  consider: {
    level: {
      stable: 'Is the situation stable? Then weekly support may be offered.',
      higherRisk: 'Is the risk higher? Then more contact may be necessary.',
      contactItself:
        'Could contact with him add to the risk? Suspending it can be right, and so can more of it.',
      holding: 'Holding has risks of its own: little is done to stop violence, and courts have deadlines.',
    },
    individualOrGroup: {
      earlierGroup: 'Has he met in a group before? No new groups begin in the crisis.',
      asked: 'Asked alone: does he want it, and what about his privacy?',
      content: 'A group supports. Concern about violence is taken up with each man alone.',
    },
    phoneOrVideo: {
      camera: 'A camera can show that he is alone.',
      means: 'Which device, connection and safe place does he have?',
      smallScreen: 'A phone’s screen is small. Leaving him out has a price too. The sources differ.',
      skills: 'Does he need help with accounts and apps?',
    },
    distanceOrInPerson: {
      safe: 'Is it safe to meet now?',
      practice: 'What needs practice face to face?',
      walk: 'Would a walk outdoors do?',
      change: 'Has work at a distance brought the change that was meant?',
    },
    survivorContact: {
      safeTime: 'Is there a safe time, such as working hours?',
      channel: 'Which way is the safest? A written question first: can she talk in private?',
      attempt: 'Where it is judged safe, it should be attempted.',
      danger: 'Could trying put anybody in danger?',
    },
    survivorContactAsCondition: {
      voluntary: 'Taking part is her free choice, never a condition put on her.',
      effect: 'Without contact, less is known of how the work affects the home.',
      pressure: 'Could a condition put pressure on anybody?',
    },
  },
} as const;
